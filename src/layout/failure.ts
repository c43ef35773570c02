import type { Problem } from '../dataset/problem.ts';
import { type Messages, problemFamily } from '../locale/messages.ts';

/** What a widget says in the place of a drawing. */
export interface Failure {
  readonly title: string;
  readonly reason: string;
  /** Where, what was expected and what came: for who can mend it, in the reader's order but the machine's words. */
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
  messages: Messages,
): Failure {
  const [problem] = problems;
  return {
    title: messages.failed[kind],
    reason: messages.problem[problemFamily(problem?.code ?? 'type')],
    detail: problem
      ? messages.problemDetail({
          place: problem.path || messages.wholeDataset,
          expected: problem.expected,
          actual: problem.actual,
        })
      : '',
    lines,
    retry: canRetry ? messages.tryAgain : undefined,
  };
}
