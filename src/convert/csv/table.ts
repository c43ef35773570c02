/** CSV text as rows whose cells are known by their column. */
import { dsvFormat } from 'd3-dsv';
import type { Loss } from '../conversion.ts';
import { unguardFormula } from './cell.ts';
import { type Column, type Heading, readHeader, writeHeader } from './columns.ts';

export interface Table {
  readonly rows: readonly Row[];
  readonly losses: readonly Loss[];
}

/** A row of a table, by the number it has in a spreadsheet, where the headers are row 1. */
export class Row {
  readonly number: number;
  readonly #headings: readonly (Heading | undefined)[];
  readonly #cells: readonly string[];

  constructor(number: number, headings: readonly (Heading | undefined)[], cells: readonly string[]) {
    this.number = number;
    this.#headings = headings;
    this.#cells = cells;
  }

  /** The cell of a column without language, trimmed; empty where there is none. */
  get(column: Column): string {
    return this.texts(column).find(({ language }) => !language)?.text ?? '';
  }

  /** The cells of a column that have words, each with the language its header names. */
  texts(column: Column): readonly { readonly language: string | undefined; readonly text: string }[] {
    return this.#headings.flatMap((heading, index) => {
      const text = unguardFormula(this.#cells[index] ?? '').trim();
      return heading?.column === column && text ? [{ language: heading.language, text }] : [];
    });
  }

  /** Where a cell stands, for whoever has the table before them. */
  place(column?: Column): string {
    return column ? `row ${this.number}, column "${column}"` : `row ${this.number}`;
  }
}

/** Without them a row is no meeting. */
const NEEDED: readonly Column[] = ['title', 'date'];

/**
 * A table from its text, with commas, semicolons or tabs between cells, as the headers show. One that lacks a title or a date
 * has no rows, and is told by what its columns are called.
 *
 * @param named what columns are by their headers, before what the headers say themselves
 */
export function readTable(text: string, named: ReadonlyMap<string, Heading> = new Map()): Table {
  const { delimiter, body, skipped } = split(text.replace(/^\uFEFF/, ''));
  const [headers = [], ...lines] = dsvFormat(delimiter).parseRows(body);
  const headings = headers.map((header) => named.get(header.trim()) ?? readHeader(header));
  const missing = NEEDED.filter((column) => !headings.some((heading) => heading?.column === column));
  if (missing.length) return { rows: [], losses: missing.map((column) => missingColumn(column, headers)) };
  const used = withoutRepeated(headings);
  const rows = lines
    .map((cells, index) => new Row(index + skipped + 2, used, cells))
    .filter((_, index) => lines[index]?.some((cell) => cell.trim()));
  const unused = [...named.keys()].filter((header) => !headers.some((one) => one.trim() === header));
  return { rows, losses: [...unused.map(unusedName), ...headingLosses(headers, headings, lines)] };
}

function unusedName(header: string): Loss {
  return { place: `column "${header}"`, message: 'the table has no such header' };
}

function missingColumn(column: Column, headers: readonly string[]): Loss {
  const found = headers.map((header) => header.trim()).filter(Boolean);
  const all = found.length ? `${found.join(', ')}; --column ${column}=HEADER says which it is` : 'none';
  return { place: '', message: `no column is called ${column}; columns found: ${all}` };
}

interface Split {
  readonly delimiter: string;
  readonly body: string;
  /** Rows before the headers. */
  readonly skipped: number;
}

/** Excel names its delimiter in a row of its own, `sep=;`; else the headers show it. */
function split(text: string): Split {
  const [row = '', delimiter] = /^"?sep=(.)"?(?:\r\n|\n|\r)/i.exec(text) ?? [];
  if (delimiter) return { delimiter, body: text.slice(row.length), skipped: 1 };
  return { delimiter: delimiterOf(text), body: text, skipped: 0 };
}

function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r?\n|\r/, 1);
  const count = (character: string) => line.split(character).length;
  return [',', ';', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best));
}

/** The first of several columns of one name counts. */
function withoutRepeated(headings: readonly (Heading | undefined)[]): readonly (Heading | undefined)[] {
  const names = headings.map((heading) => heading && writeHeader(heading));
  return headings.map((heading, index) => (names.indexOf(names[index]) === index ? heading : undefined));
}

function headingLosses(
  headers: readonly string[],
  headings: readonly (Heading | undefined)[],
  lines: readonly (readonly string[])[],
): readonly Loss[] {
  const used = withoutRepeated(headings);
  return headers.flatMap((header, index) => {
    const count = lines.filter((cells) => cells[index]?.trim()).length;
    if (used[index] || !count) return [];
    const reason = headings[index] ? 'a second column of this meaning' : 'no column of meetings has this name';
    return [{ place: `column "${header.trim()}"`, message: `${reason}: ${count} cells left out` }];
  });
}
