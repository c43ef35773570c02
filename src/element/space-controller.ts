import type { LitElement, ReactiveController } from 'lit';
import { memoizeLast } from '../layout/memoize-last.ts';
import type { TextWidth } from '../layout/text-width.ts';
import { fontMeasure, forgetMeasures } from './text-measure.ts';

/** The room and the type that a drawing has. */
export interface Space {
  /** px */
  readonly width: number;
  /** px, what the reserved height leaves for the drawing */
  readonly height: number;
  /** px */
  readonly em: number;
  readonly textWidth: TextWidth;
}

/**
 * Watches the room that the widget's frame leaves for its drawing.
 *
 * The frame has a height for each width from its definition on (`min-height`); the drawing gets what heading, key and footer
 * leave of it. What only a reader opens, the detail strip or the list of sources, adds to the height instead.
 */
export class SpaceController implements ReactiveController {
  space: Space | undefined;
  /** What is drawn: of something else nothing is known yet. */
  content: unknown;
  readonly #host: LitElement;
  readonly #followsHeight: () => boolean;
  readonly #observer: ResizeObserver;
  readonly #observed = new Set<Element>();
  #frame = 0;
  #passes = 0;
  readonly #settling = memoizeLast((_width: number, _em: number, _font: TextWidth, _content: unknown) => ({
    hasShrunk: false,
    most: Number.POSITIVE_INFINITY,
  }));

  /** @param followsHeight whether there is a drawing that more or less room makes higher or lower; else only other widths are news */
  constructor(host: LitElement, followsHeight: () => boolean) {
    this.#followsHeight = followsHeight;
    this.#host = host;
    this.#observer = new ResizeObserver(() => this.#measureSoon());
    host.addController(this);
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this.#handleFonts);
    this.#measureSoon();
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.#handleFonts);
    this.#observer.disconnect();
    this.#observed.clear();
    cancelAnimationFrame(this.#frame);
  }

  hostUpdated(): void {
    if (!this.#passes)
      requestAnimationFrame(() => {
        this.#passes = 0;
      });
    // What an update has changed around the drawing is measured, and drawn for, before anything of it is painted. Where the height is
    // kept, only another width is news, and the observer tells of that.
    if (this.#passes++ < MOST_PASSES && (!this.space || this.#followsHeight())) queueMicrotask(() => this.#measure());
  }

  /** A drawing made while sizes are being told would change them again, which browsers report to the page as an error. */
  #measureSoon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#measure());
  }

  readonly #handleFonts = (): void => {
    forgetMeasures();
    this.space = undefined;
    this.#measure();
  };

  #parts(): readonly [widget: Element, plot: Element, ...opened: Element[]] | undefined {
    const root = this.#host.shadowRoot;
    const widget = root?.querySelector('.widget');
    const plot = root?.querySelector('.plot');
    if (!root || !widget || !plot) return undefined;
    return [widget, plot, ...root.querySelectorAll('.detail, .entry-tools, .zoomed-words, [open] > .opened, .sharing')];
  }

  #measure(): void {
    const parts = this.#parts();
    // Updates still come to a widget that has left the page.
    if (!parts || !this.#host.isConnected) return;
    for (const part of parts) {
      if (!this.#observed.has(part)) {
        this.#observed.add(part);
        this.#observer.observe(part);
      }
    }
    const [widget, plot, ...opened] = parts;
    const width = plot.clientWidth;
    if (!width) return;
    const reserved = Number.parseFloat(getComputedStyle(widget).minHeight) || 0;
    const others = [plot, ...opened].reduce((height, part) => height - heightOf(part), heightOf(widget));
    const { fontSize, fontFamily } = getComputedStyle(this.#host);
    const room: Space = {
      width,
      height: Math.max(0, Math.floor(reserved - others + ROUNDING)),
      em: Number.parseFloat(fontSize) || 16,
      textWidth: fontMeasure(fontFamily),
    };
    const { space } = this;
    const next = { ...room, height: this.#settledHeight(room) };
    if (space && Object.entries(next).every(([name, value]) => space[name as keyof Space] === value)) return;
    this.space = next;
    this.#host.requestUpdate();
  }

  /**
   * A lower drawing may need more words around it, and these leave it less room: such a widget would go back and forth for
   * ever. So one that had to become lower does not grow again before it has come to rest, and later, with the same content,
   * not beyond the height where it did.
   */
  #settledHeight({ width, height, em, textWidth }: Space): number {
    const now = this.space?.height ?? height;
    if (this.space?.width === width && !this.#followsHeight()) return now;
    const settling = this.#settling(width, em, textWidth, this.content);
    if (height > now && settling.hasShrunk) settling.most = now;
    settling.hasShrunk = height < now || (settling.hasShrunk && height > now);
    return Math.min(height, settling.most);
  }
}

/** A drawing that changes its own room each time it is drawn settles in the next frame instead of never. */
const MOST_PASSES = 12;

/** Lengths are sums of fractions of a px. */
const ROUNDING = 0.02;

/** px of a border-box, with its fraction and before any transform of the page, unlike what elements say of themselves. */
function heightOf(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).height) || 0;
}
