import { plainWords } from './slug.ts';

/** Ids by name, found in any case and with or without marks; looks up at once in a table of any length. */
export class NameIndex {
  readonly #ids = new Map<string, string>();

  /** The first that has a name keeps it. */
  add(name: string, id: string): void {
    for (const key of keysOf(name)) if (!this.#ids.has(key)) this.#ids.set(key, id);
  }

  get(name: string): string | undefined {
    for (const key of keysOf(name)) {
      const id = this.#ids.get(key);
      if (id !== undefined) return id;
    }
    return undefined;
  }
}

/** The name as it is written, behind a space that no plain words have, and plain where it has Latin letters. */
function keysOf(name: string): readonly string[] {
  const plain = plainWords(name);
  const written = ` ${name.trim()}`;
  return isWhollyLatin(name) && plain ? [written, plain] : [written];
}

/** Of “Совет 1” the plain words would be “1” alone, and those of any other numbered council too. */
function isWhollyLatin(name: string): boolean {
  return !/\p{L}/u.test(name.replaceAll(/\p{Script=Latin}/gu, ''));
}
