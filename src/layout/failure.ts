import type { Problem } from '../dataset/problem.ts';
import type { Language } from '../locale/language.ts';
import { type Messages, problemFamily } from '../locale/messages.ts';
import { withLanguage } from '../locale/runs.ts';

/** What a widget says in the place of a drawing. */
export interface Failure {
  readonly title: string;
  readonly reason: string;
  /** Where, what was expected and what came, for `wordsTemplate`: in the reader's order but the machine's English words. */
  readonly detail: string;
  readonly lines: readonly string[];
  readonly retry: string | undefined;
}

/** Words for the first of some problems. */
export function failureOf(
  kind: keyof Messages['failed'],
  problems: readonly Problem[],
  canRetry: boolean,
  lines: readonly string[],
  { tag, messages }: Language,
): Failure {
  const [problem] = problems;
  const inEnglish = (text: string) => withLanguage({ text, lang: tag === 'en' ? undefined : 'en' });
  return {
    title: messages.failed[kind],
    reason: messages.problem[problemFamily(problem?.code ?? 'type')],
    detail: problem
      ? messages.problemDetail({
          place: problem.path || messages.wholeDataset,
          expected: inEnglish(problem.expected),
          actual: inEnglish(problem.actual),
        })
      : '',
    lines,
    retry: canRetry ? messages.tryAgain : undefined,
  };
}
