/** How an entry is told as of a day: what was held counts only up to that day. */
import type { DateWidth, Formatter } from '../../locale/format.ts';
import type { Entry } from '../../network/entry.ts';

type Known = Pick<Entry, 'span' | 'status' | 'tense'>;

/** Empty for what was held by then: that needs no word. */
export function statusWord({ status, tense }: Pick<Known, 'status' | 'tense'>, { messages }: Formatter): string {
  if (status !== 'held') return messages.status[status];
  return tense === 'later' ? messages.laterThanAsOf : '';
}

/** Its date, never more exact than it is known. */
export function dateWords({ span, status, tense }: Known, format: Formatter, width?: DateWidth): string {
  if (span.end === 'open') return format.since(span, width);
  const date = format.span(span, width);
  return tense === 'within' && status === 'held' && span.start ? format.during(span.start, date) : date;
}
