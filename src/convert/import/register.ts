/** A growing list of entries, each by its id. */
import { freshId } from './slug.ts';

export class Register<T extends { readonly id: string }> {
  readonly #entries: Map<string, T>;
  readonly #count: number;

  constructor(entries: readonly T[] = []) {
    this.#entries = new Map(entries.map((entry) => [entry.id, entry]));
    this.#count = entries.length;
  }

  get entries(): readonly T[] {
    return [...this.#entries.values()];
  }

  get hasGrown(): boolean {
    return this.#entries.size > this.#count;
  }

  has(id: string): boolean {
    return this.#entries.has(id);
  }

  get(id: string): T | undefined {
    return this.#entries.get(id);
  }

  find(isWanted: (entry: T) => boolean): T | undefined {
    for (const entry of this.#entries.values()) if (isWanted(entry)) return entry;
    return undefined;
  }

  /** Adds an entry under its id or, where that is taken, the next that is free. */
  add(entry: T): T {
    const added = { ...entry, id: freshId(entry.id, this.#entries) };
    this.#entries.set(added.id, added);
    return added;
  }

  /** Puts an entry in the place of the one with its id. */
  set(entry: T): void {
    this.#entries.set(entry.id, entry);
  }
}
