/** The cells about sources as ids of sources. */
import type { Source } from '../../dataset/model.ts';
import type { Draft } from '../import/draft.ts';
import { accept, sourceRules } from '../import/rules.ts';
import { splitList } from './cell.ts';
import type { Column } from './columns.ts';
import type { Row } from './table.ts';

const { required, optional } = sourceRules;

/** The columns about sources; the first of each is about the first source and so on. */
const FIELDS = {
  id: { column: 'source_id', rule: required.id },
  title: { column: 'source', rule: required.title },
  publisher: { column: 'source_publisher', rule: optional.publisher },
  date: { column: 'source_date', rule: optional.date },
  language: { column: 'source_language', rule: optional.language },
  url: { column: 'source_url', rule: optional.url },
} as const satisfies Readonly<Record<string, { column: Column; rule: Parameters<typeof accept>[0] }>>;

/** The ids of a row's sources, each once; those that the dataset does not have are added. */
export function readSources(row: Row, draft: Draft): readonly string[] {
  const lists = Object.entries(FIELDS).map(([field, { column }]) => [field, splitList(row.get(column))] as const);
  const count = Math.max(0, ...lists.map(([, list]) => list.length));
  const ids = Array.from({ length: count }, (_, index) => {
    const given = lists.map(([field, list]) => [field as keyof typeof FIELDS, list[index] ?? ''] as const);
    return sourceOf(
      given.filter(([, value]) => value),
      row,
      draft,
    );
  });
  return [...new Set(ids.filter((id) => id !== undefined))];
}

type Given = readonly (readonly [keyof typeof FIELDS, string])[];

function sourceOf(given: Given, row: Row, draft: Draft): string | undefined {
  const accepted = given.filter(([field, value]) => {
    const { rule, column } = FIELDS[field];
    return accept(rule, value, row.place(column), draft) !== undefined;
  });
  const source: Partial<Source> = Object.fromEntries(accepted);
  if (source.id !== undefined && draft.hasSource(source.id)) return source.id;
  const title = source.title ?? source.url;
  if (title !== undefined) return draft.source({ ...source, title });
  if (given.length) draft.lose(row.place('source'), 'a source with neither title nor address: left out');
  return undefined;
}
