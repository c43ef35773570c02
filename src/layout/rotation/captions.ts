import { rows } from '../../locale/en/rows.ts';
import type { Formatter } from '../../locale/format.ts';
import type { Term } from '../../network/chair.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { RowsLayout } from './layout.ts';

/**
 * What the rows leave for words under the chart: who hosts next where its row has no room to say so, times without a chair, and
 * what a broken edge means. That follows the terms and not the bars, which follow the room that the words leave.
 */
export function rowsCaptions(
  { hostings, vacancies }: RowsLayout,
  networks: readonly NetworkOnDate[],
  format: Formatter,
): readonly string[] {
  const hosts = hostings.flatMap(({ label, caption }) => (label ? [] : format.sentence(caption)));
  const isBroken = networks.some(({ terms }) =>
    terms.some(({ period }) => !isOneDay(period.start) || !isOneDay(period.end)),
  );
  const words = format.words('rows', rows);
  return [...hosts, ...(vacancies.length ? [words.vacancies] : []), ...(isBroken ? [words.brokenEdge] : [])];
}

/** Only these edges of a bar are whole. */
function isOneDay(date: Term['period']['start' | 'end']): boolean {
  return typeof date === 'object' && date.earliest === date.latest;
}
