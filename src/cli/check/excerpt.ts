/** The line of a problem, and a mark below the place. */
import type { PlacedProblem } from './placed-problem.ts';
import { printable } from './printable.ts';

export interface Excerpt {
  readonly source: string;
  /** Spaces up to the place, then as many carets as it has characters. */
  readonly mark: string;
}

/** What of a line fits on most terminals; a file without line ends is one line. */
const WIDEST = 100;
const BEFORE = 40;

/** The part of a line around a problem. */
export function excerptOf(line: string, { column, length }: PlacedProblem): Excerpt {
  const at = column - 1;
  const isLong = line.length > WIDEST;
  const from = isLong ? Math.max(0, Math.min(at - BEFORE, line.length - WIDEST)) : indentOf(line);
  const to = Math.min(line.length, from + WIDEST);
  const lead = from > 0 && isLong ? '…' : '';
  const source = `${lead}${printable(line.slice(from, to))}${to < line.length ? '…' : ''}`;
  const marked = Math.max(1, Math.min(length, to - at));
  return { source, mark: ' '.repeat(lead.length + at - from) + '^'.repeat(marked) };
}

function indentOf(line: string): number {
  return /^\s*/.exec(line)?.[0].length ?? 0;
}
