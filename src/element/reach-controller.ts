import type { LitElement, ReactiveController } from 'lit';
import type { End, Reach } from '../exploration/keyboard.ts';
import type { Item } from '../layout/item.ts';
import type { Language } from '../locale/language.ts';
import { DeferredController } from './deferred-controller.ts';

export interface ReachHost extends LitElement {
  /** Id of the selected item, whoever has selected it. */
  readonly chosen: string;
}

type Keys = typeof import('../deferred/keys.ts');

const EVENTS = ['click', 'keydown', 'focusin'];

/** Keys that lead to another item, whichever that is. */
const MOVES = /^(?:Arrow(?:Left|Right|Up|Down)|Home|End)$/;

/**
 * Reaches the items of a drawing: one tab stop; Enter, Space or a click to select, and to close what is selected already; Escape to
 * close. Where arrows, Home, End and letters lead is known by the code for keys, which loads when a reader first comes in.
 */
export class ReachController implements ReactiveController, EventListenerObject, Reach {
  readonly #host: ReachHost;
  readonly #onSelect: (item: Item | undefined) => void;
  readonly #beyond: (key: string) => End | undefined;
  readonly #language: () => Language | undefined;
  #items: readonly Item[] = [];
  #active = '';
  readonly #keys: DeferredController<Keys>;
  #keyboard: InstanceType<Keys['Keyboard']> | undefined;
  readonly waiting: [key: string, isMove: boolean][] = [];

  /**
   * @param onSelect told of a reader's choice; undefined closes
   * @param beyond of the keyboard
   * @param language of the keyboard
   */
  constructor(
    host: ReachHost,
    onSelect: (item: Item | undefined) => void,
    beyond: (key: string) => End | undefined,
    language: () => Language | undefined,
  ) {
    this.#host = host;
    this.#onSelect = onSelect;
    this.#beyond = beyond;
    this.#language = language;
    this.#keys = new DeferredController(host, () => import('../deferred/keys.ts'));
    host.addController(this);
    for (const type of EVENTS) host.addEventListener(type, this);
  }

  hostUpdated(): void {
    const code = this.#keys.loaded;
    if (code) this.#keyboard ??= new code.Keyboard(this.#host, this, this.#beyond, this.#language);
  }

  get items(): readonly Item[] {
    return this.#items;
  }

  set items(items: readonly Item[]) {
    this.#items = items;
    this.#keyboard?.enter(items);
  }

  get active(): string | undefined {
    const isThere = (id: string) => this.items.some((item) => item.id === id);
    return [this.#active, this.#host.chosen].find(isThere) ?? this.items[0]?.id;
  }

  stopAt(id: string): void {
    this.#active = id;
  }

  /** Selects an item, or closes it where it is selected already. */
  toggle(id: string | undefined): void {
    const item = this.items.find((candidate) => candidate.id === id);
    if (!item) return;
    this.#active = item.id;
    this.#onSelect(id === this.#host.chosen ? undefined : item);
  }

  /** Closes the detail and gives the keyboard back to what it was of. */
  close(): void {
    this.#active = this.#host.chosen;
    this.#onSelect(undefined);
    this.focus();
  }

  /** Puts the keyboard on the active item, or on the table where that is shown instead of a drawing. */
  focus(options?: FocusOptions): void {
    const root = this.#host.shadowRoot;
    const option = root?.querySelector<SVGElement>(`[role="option"][data-id="${this.active}"]`);
    (option ?? root?.querySelector<HTMLElement>('.table'))?.focus(options);
  }

  handleEvent(event: Event): void {
    const item = this.#itemOf(event);
    if (event instanceof KeyboardEvent) this.#handleKey(event, item);
    else if (item && event.type === 'click') this.#point(item);
    else if (item) this.#enter(item);
  }

  /** Words take no focus of themselves, and without it no Escape would be heard; nothing scrolls, and a pointer needs no ring. */
  #point({ id }: Item): void {
    this.#active = id;
    this.focus({ preventScroll: true, focusVisible: false });
    this.toggle(id);
  }

  #enter({ id }: Item): void {
    this.#keys.get();
    if (id === this.#active) return;
    this.#active = id;
    this.#host.requestUpdate();
  }

  #handleKey(event: KeyboardEvent, item: Item | undefined): void {
    const { key } = event;
    if (key === 'Escape' && this.#host.chosen) {
      // A dialog around the widget stays open.
      event.preventDefault();
      this.close();
      return;
    }
    if (!item || event.ctrlKey || event.metaKey || event.altKey) return;
    const isChoice = key === 'Enter' || key === ' ';
    if (isChoice) this.toggle(item.id);
    if (isChoice || this.#press(key, item)) event.preventDefault();
  }

  /** True for a key that leads somewhere, or may do once the code for keys has come. */
  #press(key: string, from: Item): boolean {
    const isMove = MOVES.test(key);
    if (this.#keyboard) return this.#keyboard.press(key, from, isMove);
    this.waiting.push([key, isMove]);
    return isMove;
  }

  #itemOf(event: Event): Item | undefined {
    const [target] = event.composedPath() as Element[];
    const id = target?.closest('[data-id]')?.getAttribute('data-id');
    return this.items.find((item) => item.id === id);
  }
}
