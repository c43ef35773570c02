import { codes, regions } from './regions.ts';

export const WORLD = 'world';
/** The share of the parties that a file may show only a part of. */
const MOST_CUT = 0.25;

const alpha2 = new Map(codes.split('|').map((pair) => pair.split(' ') as [alpha3: string, alpha2: string]));

/** Each file by name, with the states that it is made for as the index writes them; the one that shows least comes first. */
const focuses = regions.map((region) => {
  const [name = WORLD, ...states] = region.split(' ');
  return { name, states: new Map(states.map((code) => [code.toUpperCase(), code])) };
});

/** The names of all files. */
export const geographies: readonly string[] = focuses.map(({ name }) => name);

const known = new Set(focuses.flatMap(({ states }) => [...states.keys()]));

/**
 * The file of `geo/` that `geography="auto"` takes: the one that shows least of those made for every party, else the world.
 * One that cuts a large part of the parties, such as the Arctic the United States, is none for them.
 *
 * @param partyIds alpha-2, alpha-3 or codes of our own; others, such as those of organisations, are passed over
 */
export function chooseGeography(partyIds: readonly string[]): string {
  const parties = partyIds.map((id) => alpha2.get(id) ?? id).filter((id) => known.has(id));
  const region = focuses.find(({ states }) => {
    const cut = parties.filter((id) => states.get(id) !== id);
    return parties.every((id) => states.has(id)) && cut.length <= MOST_CUT * parties.length;
  });
  return region && parties.length ? region.name : WORLD;
}
