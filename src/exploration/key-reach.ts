import type { Item } from '../layout/item.ts';
import { itemByKey, itemByName } from '../layout/keys.ts';
import type { Language } from '../locale/language.ts';

/** How long typed letters belong together, ms. */
const TYPE_AHEAD = 700;

/** Where the keys of a reader lead: arrows, Home and End, and the letters that a name begins with. */
export class KeyReach {
  #typed = '';
  #typedAt = 0;

  /** The item that a key leads to from another; letters typed within a moment of each other count as one word. */
  next(items: readonly Item[], from: Item, key: string, language: Language | undefined): Item | undefined {
    if (key.length !== 1 || !language) return itemByKey(items, from, key);
    const now = performance.now();
    this.#typed = now - this.#typedAt < TYPE_AHEAD ? this.#typed + key : key;
    this.#typedAt = now;
    return itemByName(items, from, this.#typed, language);
  }
}
