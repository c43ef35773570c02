import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Item } from '../layout/item.ts';
import { itemByKey, itemByName } from '../layout/keys.ts';
import type { Language } from '../locale/language.ts';

export type End = 'first' | 'last';

/** The drawing that the keyboard goes about in. */
export interface Reach {
  readonly items: readonly Item[];
  /** Id of the item that the Tab key reaches. */
  readonly active: string | undefined;
  /** Keys that came before the code for them, each with whether it is a move. */
  readonly waiting: readonly (readonly [key: string, isMove: boolean])[];
  /** Makes an item the one that the Tab key reaches. */
  stopAt(id: string): void;
  /** Puts the keyboard on the active item. */
  focus(options?: FocusOptions): void;
}

/** How long typed letters belong together, ms. */
const TYPE_AHEAD = 700;

/** Where the keys of a reader lead: arrows, Home and End, and the letters that a name begins with. */
export class Keyboard implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #reach: Reach;
  readonly #beyond: (key: string) => End | undefined;
  readonly #language: () => Language | undefined;
  #typed = '';
  #typedAt = 0;
  /** Which end of what is drawn next the keyboard goes to. */
  #end: End | undefined;
  #isWithin = false;

  /**
   * @param beyond told of an arrow key, Home or End that leads to nothing that is drawn: whether the host draws what lies there
   *   instead, and at which end of that the keyboard goes on
   * @param language in which names are typed
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    reach: Reach,
    beyond: (key: string) => End | undefined,
    language: () => Language | undefined,
  ) {
    this.#host = host;
    this.#reach = reach;
    this.#beyond = beyond;
    this.#language = language;
    host.addController(this);
    for (const [key, isMove] of reach.waiting) {
      const from = reach.items.find(({ id }) => id === reach.active);
      if (from) this.press(key, from, isMove);
    }
  }

  /** The keyboard stays with its item, whichever element draws that now, and in the drawing where that is drawn no more. */
  hostUpdate(): void {
    this.#isWithin = this.#host.shadowRoot?.activeElement?.matches('[role="option"]') === true;
  }

  hostUpdated(): void {
    const now = this.#host.shadowRoot?.activeElement;
    const isElsewhere = !now || (now instanceof SVGElement && now.dataset['id'] !== this.#reach.active);
    if (this.#isWithin && isElsewhere) this.#reach.focus();
  }

  /** Goes on in what is drawn beyond an end of what was. */
  enter(items: readonly Item[]): void {
    if (this.#end && items.length) this.#reach.stopAt(items.at(this.#end === 'first' ? 0 : -1)?.id ?? '');
    this.#end = undefined;
  }

  /** @param isMove for a key that leads to another item, whichever that is; true for one that led somewhere */
  press(key: string, from: Item, isMove: boolean): boolean {
    const next = this.#next(from, key);
    if (!isMove) return this.#moveTo(next);
    this.#end = !next || key === 'Home' || key === 'End' ? this.#beyond(key) : undefined;
    if (this.#end) this.#host.requestUpdate();
    return this.#end !== undefined || this.#moveTo(next ?? from);
  }

  /** The item that a key leads to from another; letters typed within a moment of each other count as one word. */
  #next(from: Item, key: string): Item | undefined {
    const { items } = this.#reach;
    const language = this.#language();
    if (key.length !== 1 || !language) return itemByKey(items, from, key);
    const now = performance.now();
    this.#typed = now - this.#typedAt < TYPE_AHEAD ? this.#typed + key : key;
    this.#typedAt = now;
    return itemByName(items, from, this.#typed, language);
  }

  #moveTo(item: Item | undefined): boolean {
    if (!item) return false;
    this.#reach.stopAt(item.id);
    this.#host.requestUpdate();
    // Seen, even where a pointer was there before: WebKit goes by the one that had the focus last.
    void this.#host.updateComplete.then(() => this.#reach.focus({ focusVisible: true }));
    return true;
  }
}
