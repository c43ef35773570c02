import type { LitElement, ReactiveController } from 'lit';
import type { Item } from '../layout/item.ts';
import type { Language } from '../locale/language.ts';
import { DeferredController } from './deferred-controller.ts';

export type End = 'first' | 'last';

export interface ReachHost extends LitElement {
  /** Id of the selected item, whoever has selected it. */
  readonly chosen: string;
}

type Keys = typeof import('../deferred/keys.ts');

/** Keys that lead to another item, whichever that is. */
const MOVES = /^(?:Arrow(?:Left|Right|Up|Down)|Home|End)$/;

/**
 * Reaches the items of a drawing: one tab stop, arrow keys to the nearest item in that direction, Home, End, type-ahead,
 * Enter, Space or a click to select, and to close what is selected already; Escape to close.
 */
export class ReachController implements ReactiveController {
  readonly #host: ReachHost;
  readonly #onSelect: (item: Item | undefined) => void;
  readonly #beyond: (key: string) => End | undefined;
  readonly #language: () => Language | undefined;
  #items: readonly Item[] = [];
  #active = '';
  /** Which end of what is drawn next the keyboard goes to. */
  #end: End | undefined;
  #hadKeyboard = false;
  #keyReach: InstanceType<Keys['KeyReach']> | undefined;
  readonly #keys: DeferredController<Keys>;
  /** Keys that came before the code for them. */
  readonly #waiting: string[] = [];

  /**
   * @param onSelect told of a reader's choice; undefined closes
   * @param beyond told of an arrow key, Home or End that leads to nothing that is drawn: whether the host draws what lies there
   *   instead, and at which end of that the keyboard goes on
   * @param language in which names are typed
   */
  constructor(
    host: ReachHost,
    onSelect: (item: Item | undefined) => void,
    beyond: (key: string) => End | undefined,
    language: () => Language | undefined,
  ) {
    this.#host = host;
    this.#beyond = beyond;
    this.#onSelect = onSelect;
    this.#language = language;
    this.#keys = new DeferredController(host, () => import('../deferred/keys.ts'));
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

  /** The keyboard stays with its item, whichever element draws that now, and in the drawing where that is drawn no more. */
  hostUpdate(): void {
    this.#hadKeyboard = this.#host.shadowRoot?.activeElement?.matches('[role="option"]') === true;
  }

  hostUpdated(): void {
    const now = this.#host.shadowRoot?.activeElement;
    const isElsewhere = !now || (now instanceof SVGElement && now.dataset['id'] !== this.active);
    if (this.#hadKeyboard && isElsewhere) this.#focus();
    if (this.#keys.loaded && this.#waiting.length) this.#pressWaiting();
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
    if (item) this.#keys.get();
    if (!item || item.id === this.#active) return;
    this.#active = item.id;
    this.#host.requestUpdate();
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#host.chosen) {
      // A dialog around the widget stays open.
      event.preventDefault();
      this.close();
      return;
    }
    const item = this.#itemOf(event);
    if (!item || event.ctrlKey || event.metaKey || event.altKey) return;
    const isChoice = event.key === 'Enter' || event.key === ' ';
    if (isChoice) this.toggle(item.id);
    if (isChoice || this.#press(event.key, item)) event.preventDefault();
  };

  #pressWaiting(): void {
    for (const key of this.#waiting.splice(0)) {
      const from = this.items.find(({ id }) => id === this.active);
      if (from) this.#press(key, from);
    }
  }

  /** True for a key that leads somewhere, or may do once the code for keys has come. */
  #press(key: string, from: Item): boolean {
    const code = this.#keys.get();
    if (!code) {
      this.#waiting.push(key);
      return MOVES.test(key);
    }
    this.#keyReach ??= new code.KeyReach();
    const next = this.#keyReach.next(this.items, from, key, this.#language());
    if (!MOVES.test(key)) return this.#moveTo(next);
    return this.#goBeyond(key, next) || this.#moveTo(next ?? from);
  }

  #goBeyond(key: string, next: Item | undefined): boolean {
    this.#end = !next || key === 'Home' || key === 'End' ? this.#beyond(key) : undefined;
    if (this.#end) this.#host.requestUpdate();
    return this.#end !== undefined;
  }

  #moveTo(item: Item | undefined): boolean {
    if (!item) return false;
    this.#active = item.id;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#focus());
    return true;
  }

  #itemOf(event: Event): Item | undefined {
    const id = event
      .composedPath()
      .map((target) =>
        target instanceof SVGElement || target instanceof HTMLElement ? target.dataset['id'] : undefined,
      )
      .find(Boolean);
    return this.items.find((item) => item.id === id);
  }
}
