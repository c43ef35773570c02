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

/** Why nothing can be drawn, and what is there all the same. */
interface Facts {
  readonly problems: readonly Problem[];
  readonly canRetry: boolean;
  readonly lines: readonly string[];
}

/** Words for the first of some problems. */
export function failureOf(
  kind: keyof Messages['failed'],
  { problems, canRetry, lines }: Facts,
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
