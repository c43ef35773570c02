import { rows } from '../../locale/en/rows.ts';
import type { Formatter } from '../../locale/format.ts';
import type { RowsLayout } from './layout.ts';

/** What the rows leave for words under the chart: who hosts next where its row has no room to say so, and times without a chair. */
export function rowsCaptions({ hostings, vacancies }: RowsLayout, format: Formatter): readonly string[] {
  const hosts = hostings.flatMap(({ label, caption }) => (label ? [] : format.sentence(caption)));
  return [...hosts, ...(vacancies.length ? [format.words('rows', rows).vacancies] : [])];
}
