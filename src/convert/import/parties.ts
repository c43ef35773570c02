/** Words of a table as parties of the dataset. */
import type { Party, Text } from '../../dataset/model.ts';
import type { Language } from '../../locale/language.ts';
import type { Register } from './register.ts';
import { isSameName } from './slug.ts';

/**
 * The id of the party that a word means: a code, or a name in any language that the dataset or the library knows. A state
 * that the dataset does not have yet is added.
 */
export function partyOf(word: string, parties: Register<Party>, languages: readonly Language[]): string | undefined {
  const code = word.toUpperCase();
  const known = parties.get(word) ?? parties.get(code) ?? parties.find((party) => isCalled(party, word));
  if (known) return known.id;
  const state = regionsOf(languages).find(({ id, name }) => id === code || isSameName(name, word));
  return state && (parties.get(state.id) ?? parties.add({ id: state.id })).id;
}

function isCalled({ name, short, names = [] }: Party, word: string): boolean {
  const all = [...namesOf(name), ...namesOf(short), ...names.map((one) => one.name)];
  return all.some((one) => isSameName(one, word));
}

/** The words of a text in all its languages. */
export function namesOf(text: Text | undefined): readonly string[] {
  return text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);
}

function regionsOf(languages: readonly Language[]): readonly { readonly id: string; readonly name: string }[] {
  return languages.flatMap(({ regions }) =>
    regions.split('|').map((entry) => ({ id: entry.slice(0, 2), name: entry.slice(3) })),
  );
}
