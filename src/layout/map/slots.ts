import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { PlacedLabel, PlacedParty, Slot } from './layout.ts';

/** What stands for each party of any day, in the order of the dataset, then the labels of places outside them all. */
export function slotsOf(
  { standings }: NetworkOnDate,
  parties: readonly PlacedParty[],
  labels: readonly PlacedLabel[],
): readonly Slot[] {
  const drawn = new Map(parties.map((party) => [party.item.id, party]));
  const named = new Map(labels.map((label) => [label.party, label]));
  return [
    ...[...new Set(standings.map(({ party }) => party.id))].map((id) => ({
      party: drawn.get(id),
      label: named.get(id),
    })),
    ...labels.filter(({ party }) => party === undefined).map((label) => ({ label })),
  ];
}
