import type { PlacedProblem } from './placed-problem.ts';

/** What to do about a problem; undefined where its sentence says all. */
export function hintOf({ code, actual, suggestion }: PlacedProblem): string | undefined {
  if (code === 'format') return formatHint(actual);
  return suggestion === undefined ? undefined : `Did you mean "${suggestion}"?`;
}

function formatHint(actual: string): string {
  const format = Number(actual);
  if (Number.isNaN(format)) return 'The format is a number, without quotes: "format": 1.';
  if (format > 1) return 'This version reads format 1 alone: a newer network-widgets reads newer formats.';
  return 'There is no format before 1: write "format": 1, and see what else this finds.';
}
