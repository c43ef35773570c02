import type { Day } from '../../dataset/calendar.ts';
import type { Term } from '../../network/chair.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { MeetingOnDate } from '../../network/schedule.ts';

/** First and last day of an axis. */
export interface Domain {
  readonly first: Day;
  readonly last: Day;
}

/** How far before its known end a term of unknown start is drawn where no founding bounds it, days. */
const UNKNOWN_LENGTH = 365;

/**
 * The time that an axis of terms has to show: from the first day on which a term can have begun through the last one known,
 * the as-of day and the next hosted meeting included.
 */
export function termsDomain(networks: readonly NetworkOnDate[], hosted: readonly MeetingOnDate[]): Domain {
  const starts = networks.flatMap((network) => network.terms.map((term) => earliestStart(term, network)));
  const begun = networks.flatMap(({ terms }) => terms.map(({ period }) => period.start?.latest ?? Number.NaN));
  const ended = networks.flatMap(({ terms }) =>
    terms.map(({ period: { end } }) => (typeof end === 'object' ? end.latest : Number.NaN)),
  );
  const asOf = networks.map((network) => network.asOf.day);
  const first = Math.min(...finite([...starts, ...asOf]));
  const last = Math.max(...finite([...begun, ...ended, ...asOf, ...hosted.map(({ date }) => date.latest)]));
  return { first, last: Math.max(last, first + 1) };
}

/** The first day on which a term can have begun; a start not stated lies no earlier than the founding. */
export function earliestStart({ period }: Term, { founding }: NetworkOnDate): Day {
  if (period.start) return period.start.earliest;
  return founding?.earliest ?? (typeof period.end === 'object' ? period.end.earliest - UNKNOWN_LENGTH : Number.NaN);
}

function finite(days: readonly Day[]): readonly Day[] {
  return days.filter(Number.isFinite);
}
