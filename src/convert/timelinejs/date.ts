/** Dates of TimelineJS, `{ "year": 2025, "month": 5 }`, as EDTF. */
import { compareDates, parseDate } from '../../dataset/edtf.ts';
import { parseSpan } from '../../dataset/period.ts';
import type { Draft } from '../import/draft.ts';
import { fieldsOf, type JsonObject } from './json.ts';

/** Precision below a day, and words in place of the date. */
const NOT_CARRIED = ['hour', 'minute', 'second', 'millisecond', 'format', 'display_date'] as const;

/** The date or period of an event, as exact as it is given; undefined, and told, where it cannot be read. */
export function readDates(event: JsonObject, path: string, draft: Draft): string | undefined {
  const start = readDate(event['start_date'], `${path}/start_date`, draft);
  if (start === undefined) return undefined;
  const end = event['end_date'] ? readDate(event['end_date'], `${path}/end_date`, draft) : undefined;
  if (end === undefined || end === start) return start;
  const [first, last] = [parseDate(start), parseDate(end)];
  if (first && last && compareDates(first, last) <= 0 && parseSpan(`${start}/${end}`)) return `${start}/${end}`;
  draft.lose(`${path}/end_date`, `${end} lies before the start, ${start}: left out`);
  return start;
}

function readDate(value: unknown, path: string, draft: Draft): string | undefined {
  const fields = fieldsOf(value);
  for (const name of NOT_CARRIED) {
    if (isGiven(fields[name])) draft.lose(`${path}/${name}`, `${JSON.stringify(fields[name])}: left out`);
  }
  const date = dateText(fields);
  if (date !== undefined && parseDate(date)) return date;
  draft.lose(path, `expected a year from 0 to 9999, and a month and a day that there are: ${JSON.stringify(value)}`);
  return undefined;
}

/** `2025`, `2025-05` or `2025-05-19`; what is not given adds nothing. */
function dateText({ year, month, day }: JsonObject): string | undefined {
  if (!isGiven(year) || (isGiven(day) && !isGiven(month))) return undefined;
  const parts = [String(year).trim().padStart(4, '0'), ...[month, day].filter(isGiven).map(twoDigits)];
  return parts.join('-');
}

function twoDigits(value: unknown): string {
  return String(value).trim().padStart(2, '0');
}

/** TimelineJS made from a spreadsheet has empty strings for what is not given. */
function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}
