import { NameIndex } from './name-index.ts';

interface Entry {
  readonly id: string;
}

/** A growing list of entries, each by its id and by its names. */
export class Register<T extends Entry> {
  readonly #entries = new Map<string, T>();
  readonly #names = new NameIndex();
  readonly #namesOf: (entry: T) => readonly string[];
  readonly #count: number;
  /** The last number that was put behind an id to make another of it. */
  readonly #numbers = new Map<string, number>();

  constructor(entries: readonly T[] = [], namesOf: (entry: T) => readonly string[] = () => []) {
    this.#namesOf = namesOf;
    for (const entry of entries) this.#keep(entry);
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

  named(name: string): T | undefined {
    return this.#entries.get(this.#names.get(name) ?? '');
  }

  /** Adds an entry under its id or, where that is taken, the id with the next free number behind it. */
  add(entry: T): T {
    const added = { ...entry, id: this.#freeId(entry.id) };
    this.#keep(added);
    return added;
  }

  #keep(entry: T): void {
    this.#entries.set(entry.id, entry);
    for (const name of this.#namesOf(entry)) this.#names.add(name, entry.id);
  }

  #freeId(id: string): string {
    if (!this.has(id)) return id;
    let number = this.#numbers.get(id) ?? 1;
    do number++;
    while (this.has(`${id}-${number}`));
    this.#numbers.set(id, number);
    return `${id}-${number}`;
  }
}
