/** The formats that `convert` reads and writes, and how a file shows which it is. */
import { isTimelineJs } from '../../convert/timelinejs/read.ts';
import { UsageError } from '../command.ts';

export const INPUT_FORMATS = ['csv', 'timelinejs', 'json'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

export const OUTPUT_FORMATS = ['csv', 'ics', 'jsonld', 'geojson', 'json'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** The format of what was read: what looks like JSON is a dataset or TimelineJS by its fields, all else is a table. */
export function inputFormat(path: string, text: string): InputFormat {
  if (/^\uFEFF?BEGIN:VCALENDAR/i.test(text))
    throw new UsageError(
      'iCalendar is written, not read: save its entries as a table (csv), with columns title and date',
    );
  if (/\.(?:csv|tsv|txt)$/i.test(path) || !/^\uFEFF?\s*[[{]/.test(text)) return /\.json$/i.test(path) ? 'json' : 'csv';
  return isTimelineJs(parsedJson(text)) ? 'timelinejs' : 'json';
}

/** The value of a JSON text; undefined where it is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** The format that the name of a file asks for. */
export function outputFormat(path: string): OutputFormat {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  const format = OUTPUT_FORMATS.find((one) => one === ending);
  if (format) return format;
  throw new UsageError(`say with --to which format to write: ${OUTPUT_FORMATS.join(', ')}`);
}
