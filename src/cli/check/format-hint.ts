import type { Problem } from '../../dataset/problem.ts';

/** What to do about a dataset of another format; undefined for any other problem. */
export function formatHint({ code, actual }: Problem): string | undefined {
  if (code !== 'format') return undefined;
  const format = Number(actual);
  if (Number.isNaN(format)) return 'The format is a number, without quotes: "format": 1.';
  if (format > 1) return 'This version reads format 1 alone: a newer network-widgets reads newer formats.';
  return 'There is no format before 1: write "format": 1, and see what else this finds.';
}
