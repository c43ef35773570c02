/** How many places there are for each id: with more of them, fewer ids want the same. */
const SPARSE = 2;

/**
 * The ids of a list. A set of thousands would grow a dozen times on the way, which takes longer than all the rest of reading; this
 * one has its size from the start. Open addressing, with the hash of Fowler, Noll and Vo (FNV-1a).
 */
export class KnownIds {
  readonly #places: Int32Array;
  readonly #ids: string[] = [];

  /** @param most ids that will be added */
  constructor(most: number) {
    this.#places = new Int32Array(2 ** Math.ceil(Math.log2(SPARSE * most + 1)));
  }

  /** Adds an id; false where it was there already. */
  add(id: string): boolean {
    const place = this.#find(id);
    if (this.#places[place]) return false;
    this.#places[place] = this.#ids.push(id);
    return true;
  }

  has(id: string): boolean {
    return this.#places[this.#find(id)] !== 0;
  }

  /** The place of an id, or the free one that it would take. */
  #find(id: string): number {
    const last = this.#places.length - 1;
    let hash = 0x811c9dc5;
    for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
    let place = hash & last;
    for (let taken = this.#places[place]; taken; taken = this.#places[place]) {
      if (this.#ids[taken - 1] === id) break;
      place = (place + 1) & last;
    }
    return place;
  }
}
