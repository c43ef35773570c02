import type { Language } from './language.ts';

const known = new WeakMap<Language, ReadonlyMap<string, string>>();

/** The names of states in a language by ISO 3166-1 alpha-2. */
export function regionsOf(language: Language): ReadonlyMap<string, string> {
  const names = known.get(language) ?? readRegions(language.regions);
  known.set(language, names);
  return names;
}

/** The groups stand in the order of the first letters of their codes; each name follows the second letter of its own. */
function readRegions(regions: string): ReadonlyMap<string, string> {
  return new Map(
    regions.split('|').flatMap((group, index) => {
      const first = String.fromCharCode(65 + index);
      return group.split(';').map((entry) => [first + entry[0], entry.slice(1)] as const);
    }),
  );
}
