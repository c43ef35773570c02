/** Meetings as a table: CSV, RFC 4180. */
import { csvFormatRow } from 'd3-dsv';
import type { Dataset } from '../../dataset/model.ts';
import type { Formatter } from '../../locale/format.ts';
import { indexOf } from '../../network/dataset-index.ts';
import type { Exported, Loss } from '../conversion.ts';
import { type ChosenMeeting, chosenMeetings, type Selection } from '../selection.ts';
import { guardFormula } from './cell.ts';
import { COLUMNS, type Column, writeHeader } from './columns.ts';
import { type Cell, cellsOf } from './row-writer.ts';

export interface CsvOptions extends Selection {
  /** Texts in this one language or the next best; else in all of them, a column each. */
  readonly format?: Formatter;
}

/** Without them a spreadsheet reads Turkish letters wrongly. */
export const BYTE_ORDER_MARK = '\uFEFF';

const ALWAYS: ReadonlySet<Column> = new Set(['network', 'id', 'title', 'date', 'kind']);

/** The meetings of a dataset, one row each; a column that would be empty throughout is left out. */
export function toCsv(dataset: Dataset, options: CsvOptions = {}): Exported {
  const context = { index: indexOf(dataset), languages: dataset.languages ?? [], format: options.format };
  const meetings = chosenMeetings(dataset, options);
  const rows = meetings.map((chosen) => new Map(cellsOf(chosen, context).map((cell) => [writeHeader(cell), cell])));
  const headers = headersOf(rows, dataset.languages ?? []);
  const lines = rows.map((row) => headers.map((header) => guardFormula(row.get(header)?.text ?? '')));
  const text = [headers, ...lines].map((line) => `${csvFormatRow([...line])}\r\n`).join('');
  return { text: BYTE_ORDER_MARK + text, losses: meetings.flatMap(lossesOf) };
}

/** The headers in use, in the order of the columns and of the dataset's languages. */
function headersOf(rows: readonly ReadonlyMap<string, Cell>[], languages: readonly string[]): readonly string[] {
  const used = new Map(rows.flatMap((row) => [...row].filter(([, { text }]) => text)));
  const rank = ({ column, language }: Cell): number => {
    const place = languages.indexOf(language ?? '');
    const known = place < 0 ? languages.length : place;
    return COLUMNS.indexOf(column) * (languages.length + 2) + (language === undefined ? 0 : known + 1);
  };
  const cells = [...used.values()].sort((a, b) => rank(a) - rank(b));
  const given = new Set(cells.map(({ column }) => column));
  return COLUMNS.flatMap((column) => {
    const own = cells.filter((cell) => cell.column === column).map(writeHeader);
    return own.length || !ALWAYS.has(column) || given.has(column) ? own : [column];
  });
}

/** What no column holds. */
function lossesOf({ meeting }: ChosenMeeting): readonly Loss[] {
  const { hosts = [], participants = [], chair, initiative, readings = [] } = meeting;
  const place = `meeting ${meeting.id}`;
  const actors = [...hosts, ...participants, chair, initiative].filter((actor) => actor !== undefined);
  const judged = actors.filter(({ sources, basis, inferred, readings: others, note }) =>
    Boolean(sources ?? basis ?? inferred ?? others ?? note),
  );
  return [
    ...(readings.length ? [{ place, message: `${readings.length} differing readings: left out` }] : []),
    ...(judged.length
      ? [{ place, message: `sources, readings and notes of ${judged.length} hosts and participants: left out` }]
      : []),
  ];
}
