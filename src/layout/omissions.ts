import type { Formatter } from '../locale/format.ts';

/** What of a dataset is not shown, as the reader counts it. */
export interface Omissions {
  /** Entries. */
  readonly omitted: number;
  /** References of entries that are shown. */
  readonly unlinked: number;
}

/** How much could not be shown, in words; empty where all is. */
export function omissionWords({ omitted, unlinked }: Omissions, format: Formatter): string {
  const { messages } = format;
  const sentences = [
    omitted && messages.omitted(omitted, format.number(omitted)),
    unlinked && messages.unlinked(unlinked, format.number(unlinked)),
  ];
  return sentences.filter(Boolean).join(' ');
}
