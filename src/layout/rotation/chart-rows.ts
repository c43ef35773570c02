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

/** A row for each party that has a term or hosts next, by first term, network after network. */
export function chartRows(networks: readonly NetworkOnDate[]): readonly ChartRow[] {
  return networks.flatMap((network) =>
    partyRows(network).flatMap((row) => (row.terms.length || row.hosting ? { ...row, network } : [])),
  );
}
