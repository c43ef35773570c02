import { chairmanshipsCsv, membershipsCsv } from '../convert/csv/facts.ts';
import { toCsv } from '../convert/csv/write.ts';
import { toICalendar } from '../convert/icalendar/calendar.ts';
import type { SharedScene } from './scene.ts';

/** A file of a widget's data. */
export interface DataFile {
  readonly ending: 'csv' | 'json' | 'ics';
  readonly type: string;
  write(): string;
}

/** The data behind a widget: what it shows as a table, the whole dataset, and where there are meetings a calendar. */
export function dataFiles({ widget, contexts, dataset }: SharedScene): readonly DataFile[] {
  const [{ format }] = contexts;
  const selection = { networks: contexts.map(({ network }) => network.network.id) };
  const csv = { map: membershipsCsv, timeline: meetingsCsv, rotation: chairmanshipsCsv }[widget];
  const hasMeetings = contexts.some(({ network }) => network.network.meetings?.length);
  const calendar: DataFile = {
    ending: 'ics',
    type: 'text/calendar',
    write: () => toICalendar(dataset, format, selection).text,
  };
  return [
    { ending: 'csv', type: 'text/csv', write: () => csv(dataset, { ...selection, format }) },
    { ending: 'json', type: 'application/json', write: () => JSON.stringify(dataset, undefined, 2) },
    ...(hasMeetings ? [calendar] : []),
  ];
}

function meetingsCsv(...given: Parameters<typeof toCsv>): string {
  return toCsv(...given).text;
}
