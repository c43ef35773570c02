import type { LitElement, ReactiveController } from 'lit';
import { type Direction, type Item, nearestItem } from '../layout/item.ts';

export type End = 'first' | 'last';

export interface ReachHost extends LitElement {
  /** Id of the selected item, whoever has selected it. */
  readonly chosen: string;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** How long typed letters belong together, ms. */
const TYPE_AHEAD = 700;

/**
 * Reaches the items of a drawing: one tab stop, arrow keys to the nearest item in that direction, Home, End, type-ahead,
 * Enter and Space to select, Escape to close; a click selects too, and closes what is selected already.
 */
export class ReachController implements ReactiveController {
  readonly #host: ReachHost;
  readonly #onSelect: (item: Item | undefined) => void;
  readonly #fold: (word: string) => string;
  readonly #beyond: (key: string) => End | undefined;
  #items: readonly Item[] = [];
  #active = '';
  /** Which end of what is drawn next the keyboard goes to. */
  #end: End | undefined;
  #hadKeyboard = false;
  #typed = '';
  #typedAt = 0;

  /**
   * @param onSelect told of a reader's choice; undefined closes
   * @param fold makes words comparable for type-ahead
   * @param beyond told of an arrow key, Home or End that leads to nothing that is drawn: whether the host draws what lies there
   *   instead, and at which end of that the keyboard goes on
   */
  constructor(
    host: ReachHost,
    onSelect: (item: Item | undefined) => void,
    fold: (word: string) => string,
    beyond: (key: string) => End | undefined,
  ) {
    this.#host = host;
    this.#beyond = beyond;
    this.#onSelect = onSelect;
    this.#fold = fold;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('click', this.#handleClick);
    this.#host.addEventListener('keydown', this.#handleKey);
    this.#host.addEventListener('focusin', this.#handleFocus);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('click', this.#handleClick);
    this.#host.removeEventListener('keydown', this.#handleKey);
    this.#host.removeEventListener('focusin', this.#handleFocus);
  }

  /** The keyboard stays in the drawing when the item that had it is drawn no more. */
  hostUpdate(): void {
    this.#hadKeyboard = this.#host.shadowRoot?.activeElement?.matches('[role="option"]') === true;
  }

  hostUpdated(): void {
    if (this.#hadKeyboard && !this.#host.shadowRoot?.activeElement) this.#focus();
  }

  get items(): readonly Item[] {
    return this.#items;
  }

  set items(items: readonly Item[]) {
    this.#items = items;
    if (this.#end && items.length) this.#active = items.at(this.#end === 'first' ? 0 : -1)?.id ?? '';
    this.#end = undefined;
  }

  /** The id of the item that the Tab key reaches. */
  get active(): string | undefined {
    const isThere = (id: string) => this.items.some((item) => item.id === id);
    return [this.#active, this.#host.chosen].find(isThere) ?? this.items[0]?.id;
  }

  /** Selects an item, or closes it where it is selected already. */
  toggle(id: string): void {
    const item = this.items.find((candidate) => candidate.id === id);
    if (!item) return;
    this.#active = id;
    this.#onSelect(id === this.#host.chosen ? undefined : item);
  }

  /** Closes the detail and gives the keyboard back to what it was of. */
  close(): void {
    this.#active = this.#host.chosen;
    this.#onSelect(undefined);
    this.#focus();
  }

  /** Puts the keyboard on the active item, or on the table where that is shown instead of a drawing. */
  #focus(): void {
    const root = this.#host.shadowRoot;
    const options = [...(root?.querySelectorAll<SVGElement>('[role="option"]') ?? [])];
    const option = options.find(({ dataset }) => dataset['id'] === this.active);
    (option ?? root?.querySelector<HTMLElement>('.table'))?.focus();
  }

  readonly #handleClick = (event: Event): void => {
    const item = this.#itemOf(event);
    if (item) this.toggle(item.id);
  };

  readonly #handleFocus = (event: Event): void => {
    const item = this.#itemOf(event);
    if (!item || item.id === this.#active) return;
    this.#active = item.id;
    this.#host.requestUpdate();
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#host.chosen) {
      this.close();
      return;
    }
    const item = this.#itemOf(event);
    if (!item || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') this.#onSelect(item);
    else if (!this.#goBeyond(item, event.key) && !this.#moveTo(this.#target(item, event.key))) return;
    event.preventDefault();
  };

  #goBeyond(from: Item, key: string): boolean {
    const direction = DIRECTIONS[key];
    const isAtEnd = direction ? !nearestItem(this.items, from, direction) : key === 'Home' || key === 'End';
    this.#end = isAtEnd ? this.#beyond(key) : undefined;
    if (this.#end) this.#host.requestUpdate();
    return this.#end !== undefined;
  }

  #target(from: Item, key: string): Item | undefined {
    const direction = DIRECTIONS[key];
    if (direction) return nearestItem(this.items, from, direction) ?? from;
    if (key === 'Home') return this.items[0];
    if (key === 'End') return this.items.at(-1);
    return key.length === 1 ? this.#byName(from, key) : undefined;
  }

  /** The next item, after the one with focus, whose name begins with what has been typed. */
  #byName(from: Item, key: string): Item | undefined {
    const now = performance.now();
    this.#typed = now - this.#typedAt < TYPE_AHEAD ? this.#typed + key : key;
    this.#typedAt = now;
    const start = this.items.indexOf(from) + (this.#typed.length > 1 ? 0 : 1);
    const rotated = [...this.items.slice(start), ...this.items.slice(0, start)];
    const typed = this.#fold(this.#typed);
    return rotated.find(({ name }) => this.#fold(name).startsWith(typed));
  }

  #moveTo(item: Item | undefined): boolean {
    if (!item) return false;
    this.#active = item.id;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#focus());
    return true;
  }

  #itemOf(event: Event): Item | undefined {
    const option = event
      .composedPath()
      .find((target): target is SVGElement => target instanceof SVGElement && target.dataset['id'] !== undefined);
    return option && this.items.find(({ id }) => id === option.dataset['id']);
  }
}
