import type { Day } from '../../dataset/calendar.ts';
import type { Term } from '../../network/chair.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { MeetingOnDate } from '../../network/schedule.ts';

/** First and last day of an axis. */
export interface Domain {
  readonly first: Day;
  readonly last: Day;
}

/** How far before its known end, or the latest day of its start, a term of unknown start is drawn where no founding bounds it, days. */
const UNKNOWN_LENGTH = 365;

/**
 * The time that an axis of terms has to show: from the first day on which a term can have begun through the last one known,
 * the last day that the dataset knows of, an as-of day beyond it, and the next hosted meeting included.
 */
export function termsDomain(networks: readonly NetworkOnDate[], hosted: readonly MeetingOnDate[]): Domain {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  const include = (day: Day | undefined) => {
    if (day === undefined || !Number.isFinite(day)) return;
    first = Math.min(first, day);
    last = Math.max(last, day);
  };
  for (const network of networks) {
    // All that is known, so that the axis stays in its place while a reader moves the date through it.
    include(Math.max(network.asOf.day, network.asOf.updated));
    for (const term of network.terms) {
      const { start, end } = term.period;
      include(earliestStart(term, network));
      include(start?.latest);
      if (typeof end !== 'object') continue;
      include(end.earliest);
      include(end.latest);
    }
  }
  for (const { date } of hosted) {
    include(date.earliest);
    include(date.latest);
  }
  return { first, last: Math.max(last, first + 1) };
}

/**
 * The day up to which a term is drawn solid on a day: an open one to that day, never beyond what the dataset knows, and one of unknown
 * end no further than its start.
 */
export function knownEnd(
  { period: { start, end } }: Term,
  { asOf: { updated, day: shown } }: NetworkOnDate,
  day: Day = shown,
): Day {
  const begun = start && Number.isFinite(start.latest) ? start.latest : start?.earliest;
  if (!end) return begun ?? day;
  if (end === 'open') return Math.max(Math.min(day, updated), begun ?? day);
  return Number.isFinite(end.earliest) ? end.earliest : Math.min(end.latest, begun ?? end.latest);
}

/** The first day on which a term can have begun; a start not stated lies no earlier than the founding. */
export function earliestStart({ period: { start, end } }: Term, { founding, asOf }: NetworkOnDate): Day {
  if (start && Number.isFinite(start.earliest)) return start.earliest;
  const bounds = [start?.latest, ...(typeof end === 'object' ? [end.earliest, end.latest] : [])];
  const latest = bounds.find((day) => day !== undefined && Number.isFinite(day)) ?? asOf.day;
  const founded = founding?.earliest ?? Number.NaN;
  return Number.isFinite(founded) && founded <= latest ? founded : latest - UNKNOWN_LENGTH;
}

/** True where the end of a term is open, not stated or without a last day: its broken edge reaches beyond what is known. */
export function isEndless({ period: { end } }: Term): boolean {
  return typeof end !== 'object' || !Number.isFinite(end.latest);
}
