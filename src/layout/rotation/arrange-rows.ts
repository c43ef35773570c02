import type { Party } from '../../dataset/model.ts';
import { collatorOf } from '../../locale/collate.ts';
import type { Formatter } from '../../locale/format.ts';
import type { Term } from '../../network/chair.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { ChartRow, RotationGroup, RotationSort } from './chart-rows.ts';

/** Rows as a page asks for them: in another order than by first term, or one for each term. Networks stay one after the other. */
export function arrangeRows(
  rows: readonly ChartRow[],
  group: RotationGroup,
  sort: RotationSort,
  format: Formatter,
): readonly ChartRow[] {
  const networks = new Set(rows.map(({ network }) => network));
  return [...networks].flatMap((network) => {
    const own = sorted(
      rows.filter((row) => row.network === network),
      sort,
      format,
    );
    return group === 'party' ? own : termRows(own, network, sort);
  });
}

/** Rows come by first term already; what is equal stays in that order. */
function sorted(rows: readonly ChartRow[], sort: RotationSort, format: Formatter): readonly ChartRow[] {
  if (sort === 'terms') return [...rows].sort((a, b) => b.terms.length - a.terms.length);
  if (sort === 'first-term') return rows;
  const compare = collatorOf(format.language);
  const names = new Map<Party, string>(rows.map(({ party }) => [party, format.partyName(party).text]));
  const nameOf = ({ party }: ChartRow) => names.get(party) ?? '';
  return [...rows].sort((a, b) => compare(nameOf(a), nameOf(b)));
}

/** A row for each term, and one for whoever hosts next; parties that have neither have no row here. */
function termRows(rows: readonly ChartRow[], network: NetworkOnDate, sort: RotationSort): readonly ChartRow[] {
  const single = (row: ChartRow, term: Term): ChartRow => ({ ...row, terms: [term], hosting: undefined });
  const hosts = rows.flatMap((row) => (row.hosting ? [{ ...row, terms: [] }] : []));
  if (sort !== 'first-term') return [...rows.flatMap((row) => row.terms.map((term) => single(row, term))), ...hosts];
  const rowOf = new Map(rows.map((row) => [row.party, row]));
  const terms = network.terms.flatMap((term) => {
    const row = rowOf.get(term.party);
    return row ? [single(row, term)] : [];
  });
  return [...terms, ...hosts];
}
