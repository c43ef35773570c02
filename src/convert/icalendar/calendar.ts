/**
 * Meetings as a calendar: iCalendar, RFC 5545, with NAME of RFC 7986.
 *
 * Pure and small, so that a page can make one on the spot; the same dataset always gives the same text.
 */
import type { Dataset } from '../../dataset/model.ts';
import type { Formatter } from '../../locale/format.ts';
import { indexOf } from '../../network/dataset-index.ts';
import type { Exported, Loss } from '../conversion.ts';
import { linkLosses } from '../links.ts';
import { type ChosenMeeting, chosenMeetings, chosenNetworks, type Selection } from '../selection.ts';
import { componentOf } from './component.ts';
import { contentLine, textLine } from './content-line.ts';
import { calendarDays } from './days.ts';

export interface CalendarOptions extends Selection {
  /** The URL of the dataset itself, which its relative links start from. */
  readonly base?: string;
}

/**
 * The meetings of a dataset as one calendar in the formatter's language.
 *
 * A meeting whose days are not certain becomes a journal entry without a date, and is told: many calendars show none.
 */
export function toICalendar(dataset: Dataset, format: Formatter, options: CalendarOptions = {}): Exported {
  const { base } = options;
  const context = { dataset, index: indexOf(dataset), format, base };
  const meetings = chosenMeetings(dataset, options);
  const text = [
    ...calendarLines(calendarName(dataset, format, options)),
    ...meetings.map((chosen) => componentOf(chosen, context)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
  const losses = meetings.flatMap((chosen) => [...dateLosses(chosen), ...linkLosses(chosen, context.index, base)]);
  return { text, losses };
}

/** The network's name where there is but one, else the dataset's. */
function calendarName(dataset: Dataset, format: Formatter, options: Selection): string {
  const [network, ...others] = chosenNetworks(dataset, options);
  return format.text(network && !others.length ? network.name : dataset.title);
}

function calendarLines(name: string): readonly string[] {
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//network-widgets//convert//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    textLine('NAME', name),
    // Where RFC 7986 is not known, this is.
    textLine('X-WR-CALNAME', name),
  ];
}

function dateLosses({ meeting }: ChosenMeeting): readonly Loss[] {
  if (calendarDays(meeting)) return [];
  const message = `its days are not certain (${meeting.date}): written as a journal entry without a date, which many calendars do not show`;
  return [{ place: `meeting ${meeting.id}`, message }];
}
