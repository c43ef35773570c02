/** The territories that a dataset's map is made for. */
import type { Territory } from '../../../geo/recipe/types.ts';
import type { Dataset, Party } from '../../dataset/model.ts';
import { UsageError } from '../command.ts';
import { ids } from './tables.ts';

export interface Focus {
  /** Codes of the recipe, each once. */
  readonly codes: readonly string[];
  /** States, as the dataset calls them, that the atlas has no outline for. */
  readonly missing: readonly string[];
}

/** @param networks ids of those whose parties count; all where undefined */
export function focusOf(
  dataset: Dataset,
  networks: readonly string[] | undefined,
  territories: readonly Territory[],
): Focus {
  const parties = partiesOf(dataset, networks).filter(isState);
  const known = new Map(territories.flatMap(({ id, a2 }) => [[id, id] as const, ...(a2 ? [[a2, id] as const] : [])]));
  const codes = parties.map(({ id, feature = id }) => known.get(ids.aliases[feature] ?? feature));
  return {
    codes: [...new Set(codes.filter((code) => code !== undefined))].sort(),
    missing: parties.filter((_, index) => codes[index] === undefined).map(({ id, feature = id }) => feature),
  };
}

function partiesOf({ parties = [], networks = [] }: Dataset, asked: readonly string[] | undefined): readonly Party[] {
  const unknown = asked?.find((id) => !networks.some((network) => network.id === id));
  if (unknown !== undefined)
    throw new UsageError(`no network "${unknown}" in ${networks.map(({ id }) => id).join(', ') || 'the dataset'}`);
  const chosen = networks.filter(({ id }) => asked?.includes(id) ?? true);
  const members = new Set(chosen.flatMap(({ memberships = [] }) => memberships.map(({ party }) => party)));
  return parties.filter(({ id }) => members.has(id));
}

/** Others have no outline, and nobody expects one. */
function isState({ id, kind, feature }: Party): boolean {
  return feature !== undefined || (kind !== 'organisation' && !id.startsWith('x-'));
}
