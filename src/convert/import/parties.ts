/** Words of a table as parties of the dataset. */
import type { Party, Text } from '../../dataset/model.ts';
import type { Language } from '../../locale/language.ts';
import { NameIndex } from './name-index.ts';
import { Register } from './register.ts';

export class Parties extends Register<Party> {
  /** Every state by its code and by its name in each language. */
  readonly #states = new NameIndex();

  constructor(parties: readonly Party[] = [], languages: readonly Language[] = []) {
    super(parties, namesOfParty);
    for (const { regions } of languages) {
      for (const entry of regions.split('|')) {
        const id = entry.slice(0, 2);
        this.#states.add(id, id);
        this.#states.add(entry.slice(3), id);
      }
    }
  }

  /**
   * The id of the party that a word means: a code, or a name in any language that the dataset or the library knows. A state
   * that the dataset does not have yet is added.
   */
  meant(word: string): string | undefined {
    const known = this.#known(word);
    if (known) return known.id;
    const state = this.#states.get(word);
    return state && (this.get(state) ?? this.add({ id: state })).id;
  }

  /** Whether a word means a party; none is added. */
  isMeant(word: string): boolean {
    return Boolean(this.#known(word) ?? this.#states.get(word));
  }

  #known(word: string): Party | undefined {
    return this.get(word) ?? this.get(word.toUpperCase()) ?? this.named(word);
  }
}

function namesOfParty({ name, short, names = [] }: Party): readonly string[] {
  return [...namesOf(name), ...namesOf(short), ...names.map((one) => one.name)];
}

/** The words of a text in all its languages. */
export function namesOf(text: Text | undefined): readonly string[] {
  return text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);
}
