import type { Party } from '../../dataset/model.ts';
import { collatorOf } from '../../locale/collate.ts';
import type { Formatter } from '../../locale/format.ts';
import type { Term } from '../../network/chair.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import { type PartyRow, partyRows } from './row-order.ts';

/** What the rows are: one for each party, or one for each term in order of time. */
export type RotationGroup = 'party' | 'none';

/** What the rows are sorted by: the first term, the number of terms, or the name. */
export type RotationSort = 'first-term' | 'terms' | 'name';

/** One row of the chart with the network that it belongs to. */
export interface ChartRow extends PartyRow {
  readonly network: NetworkOnDate;
}

/** The rows of some networks, network after network. */
export function chartRows(
  networks: readonly NetworkOnDate[],
  group: RotationGroup,
  sort: RotationSort,
  format: Formatter,
): readonly ChartRow[] {
  return networks.flatMap((network) => {
    const rows = sorted(rowsOf(network, networks.length > 1), sort, format);
    return group === 'party' ? rows.map((row) => ({ ...row, network })) : termRows(rows, network, sort);
  });
}

/** Where chairs are compared, the parties that have had none would stand between them. */
function rowsOf(network: NetworkOnDate, isCompared: boolean): readonly PartyRow[] {
  const rows = partyRows(network);
  const termed = rows.filter(({ terms, hosting }) => terms.length || hosting);
  return isCompared && termed.length ? termed : rows;
}

/** Rows come by first term already; what is equal stays in that order. */
function sorted(rows: readonly PartyRow[], sort: RotationSort, format: Formatter): readonly PartyRow[] {
  if (sort === 'terms') return [...rows].sort((a, b) => b.terms.length - a.terms.length);
  if (sort === 'first-term') return rows;
  const compare = collatorOf(format.language);
  const names = new Map<Party, string>(rows.map(({ party }) => [party, format.partyName(party).text]));
  const nameOf = ({ party }: PartyRow) => names.get(party) ?? '';
  return [...rows].sort((a, b) => compare(nameOf(a), nameOf(b)));
}

/** A row for each term, and one for whoever hosts next; parties that have neither have no row here. */
function termRows(rows: readonly PartyRow[], network: NetworkOnDate, sort: RotationSort): readonly ChartRow[] {
  const single = ({ party }: PartyRow, term: Term): ChartRow => ({ network, party, terms: [term], hosting: undefined });
  const hosts = rows.flatMap((row) => (row.hosting ? [{ ...row, network, terms: [] }] : []));
  if (sort !== 'first-term') return [...rows.flatMap((row) => row.terms.map((term) => single(row, term))), ...hosts];
  const rowOf = new Map(rows.map((row) => [row.party, row]));
  const terms = network.terms.flatMap((term) => {
    const row = rowOf.get(term.party);
    return row ? [single(row, term)] : [];
  });
  return [...terms, ...hosts];
}
