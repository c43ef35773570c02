/** The columns of a table of meetings, one row each. */
import { plain } from './plain.ts';

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

/**
 * The words for a column in German and in the languages of the widgets, as a table's headers would have them: people save the
 * table they work with.
 */
const WORDS: Readonly<Partial<Record<Column, string>>> = {
  title:
    'titel|bezeichnung|başlık|toplantı|başlıq|ad|название|заголовок|тақырып|атауы|аталышы|sarlavha|nomi|ady|cím|megnevezés|عنوان|العنوان',
  date: 'datum|tarih|tarix|дата|күні|күнү|sana|sene|dátum|تاریخ|التاريخ|تاريخ',
  kind: 'art|typ|tür|növ|вид|тип|түрі|түрү|turi|görnüşi|típus|نوع|النوع',
  status: 'durum|статус|күйі|holati|állapot|وضعیت|الحالة',
  place:
    'ort|stadt|yer|şehir|şəhər|место|город|орны|қала|шаар|joy|shahar|ýeri|şäher|helyszín|hely|város|مکان|محل|المكان|مكان|المدينة',
  party: 'land|staat|ülke|ölkə|страна|ел|өлкө|davlat|mamlakat|döwlet|ország|کشور|الدولة|البلد',
  latitude: 'breite|breitengrad|enlem|en_dairəsi|широта|ендік|кеңдик|kenglik|giňişlik|szélesség|عرض جغرافیایی|خط العرض',
  longitude: 'länge|längengrad|boylam|uzunluq|долгота|бойлық|узундук|uzunlik|uzaklyk|hosszúság|طول جغرافیایی|خط الطول',
  hosts: 'gastgeber|ev_sahibi|принимающая_сторона|házigazda|میزبان|المضيف',
  participants:
    'teilnehmer|katılımcılar|iştirakçılar|участники|қатысушылар|катышуучулар|ishtirokchilar|gatnaşyjylar|résztvevők|شرکت‌کنندگان|المشاركون',
  summary: 'zusammenfassung|beschreibung|özet|açıklama|xülasə|описание|сипаттама|tavsif|beýany|leírás|خلاصه|ملخص',
  source: 'quelle|kaynak|mənbə|источник|дереккөз|булак|manba|çeşme|forrás|منبع|المصدر',
  source_url: 'bağlantı|ссылка|сілтеме|шилтеме|havola|hivatkozás|پیوند|الرابط',
  note: 'anmerkung|bemerkung|notiz|not|qeyd|примечание|ескерту|эскертүү|izoh|bellik|megjegyzés|یادداشت|ملاحظة',
};

const BY_NAME: ReadonlyMap<string, Column> = new Map([
  ...Object.entries(WORDS).flatMap(([column, words]) =>
    words.split('|').map((word) => [plain(word), column as Column] as const),
  ),
  ...Object.entries(ALIASES),
  ...COLUMNS.map((column) => [column, column] as const),
]);

/** `title@tr`, `Title (tr)` or `title:tr`. */
const HEADER = /^(.*?)\s*(?:[@:(]\s*([a-z]{2,8}(?:-[a-z0-9]{1,8})*)\s*\)?)?$/i;

/** The column that a header means, whatever its case and spaces; undefined for one that is not known. */
export function readHeader(header: string): Heading | undefined {
  const [, words = '', language] = HEADER.exec(header.trim()) ?? [];
  const column = BY_NAME.get(plain(words));
  return column && (!language || TEXT_COLUMNS.has(column)) ? { column, language } : undefined;
}

/** The header of a column. */
export function writeHeader({ column, language }: Heading): string {
  return language ? `${column}@${language}` : column;
}
