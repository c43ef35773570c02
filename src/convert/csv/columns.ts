/** The columns of a table of meetings, one row each. */

/** In the order they are written. */
export const COLUMNS = [
  'network',
  'id',
  'title',
  'date',
  'kind',
  'session',
  'number',
  'body',
  'format',
  'status',
  'place',
  'place_name',
  'party',
  'latitude',
  'longitude',
  'venue',
  'hosts',
  'chair',
  'initiative',
  'participants',
  'summary',
  'agenda',
  'outcome',
  'outcome_kind',
  'outcome_url',
  'source_id',
  'source',
  'source_publisher',
  'source_date',
  'source_language',
  'source_url',
  'basis',
  'inferred',
  'note',
] as const;

export type Column = (typeof COLUMNS)[number];

/** Those that a language may stand behind, `title@tr`. */
const TEXT_COLUMNS: ReadonlySet<Column> = new Set([
  'title',
  'place_name',
  'venue',
  'summary',
  'agenda',
  'outcome',
  'note',
]);

/** Other words that people put over a column. */
const ALIASES: Readonly<Record<string, Column>> = {
  name: 'title',
  day: 'date',
  dates: 'date',
  when: 'date',
  type: 'kind',
  no: 'number',
  city: 'place',
  location: 'place',
  country: 'party',
  lat: 'latitude',
  lon: 'longitude',
  lng: 'longitude',
  long: 'longitude',
  host: 'hosts',
  participant: 'participants',
  description: 'summary',
  outcomes: 'outcome',
  sources: 'source',
  url: 'source_url',
  link: 'source_url',
  publisher: 'source_publisher',
};

/** A column of a table, and the language of its texts where the header says one. */
export interface Heading {
  readonly column: Column;
  /** BCP 47 */
  readonly language: string | undefined;
}

/** `title@tr`, `Title (tr)` or `title:tr`. */
const HEADER = /^(.*?)\s*(?:[@:(]\s*([a-z]{2,8}(?:-[a-z0-9]{1,8})*)\s*\)?)?$/i;

/** The column that a header means, whatever its case and spaces; undefined for one that is not known. */
export function readHeader(header: string): Heading | undefined {
  const [, words = '', language] = HEADER.exec(header.trim()) ?? [];
  const name = words.toLowerCase().replaceAll(/[\s_-]+/g, '_');
  const column = COLUMNS.find((one) => one === name) ?? (Object.hasOwn(ALIASES, name) ? ALIASES[name] : undefined);
  return column && (!language || TEXT_COLUMNS.has(column)) ? { column, language } : undefined;
}

/** The header of a column. */
export function writeHeader({ column, language }: Heading): string {
  return language ? `${column}@${language}` : column;
}
