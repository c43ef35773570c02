import { codes, regions } from './regions.ts';

const WORLD = 'world';

const alpha2 = new Map(codes.split('|').map((pair) => pair.split(' ') as [alpha3: string, alpha2: string]));

/** Each file by name, with the states that it is made for; the one that shows least comes first. */
const focuses = regions.map((region) => {
  const [name = WORLD, ...states] = region.split(' ');
  return { name, states: new Set(states) };
});

const known = new Set(focuses.flatMap(({ states }) => [...states]));

/**
 * The file of `geo/` that `geography="auto"` takes: the one that shows least of those made for every party, else the world.
 *
 * @param partyIds alpha-2, alpha-3 or codes of our own; others, such as those of organisations, are passed over
 */
export function chooseGeography(partyIds: readonly string[]): string {
  const parties = partyIds.map((id) => alpha2.get(id) ?? id).filter((id) => known.has(id));
  const region = parties.length && focuses.find(({ states }) => parties.every((id) => states.has(id)));
  return region ? region.name : WORLD;
}
