import type { Canvas } from '../layout/drawing.ts';
import { memoizeLast } from '../layout/memoize-last.ts';
import type { NetworkOnDate } from '../network/network-on-date.ts';

/**
 * Keeps a drawing's height from day to day, or lets it give some up where the words around it need more: a map that grows and
 * shrinks while a reader moves the date cannot be followed.
 */
export class SteadyCanvas {
  #first: { readonly canvas: Canvas; readonly network: NetworkOnDate } | undefined;
  /** Whether another day has been drawn since. */
  hasMoved = false;
  #height = 0;
  /** The same object for the same room, so that what is drawn in it is. */
  readonly #canvas = memoizeLast(
    (
      width: number,
      height: number,
      em: number,
      textWidth: Canvas['textWidth'],
      format: Canvas['format'],
      mirror: Canvas['mirror'],
    ): Canvas => ({ width, height, em, textWidth, format, mirror }),
  );

  of(canvas: Canvas, network: NetworkOnDate): Canvas {
    if (!this.#first || !isAlike(this.#first.canvas, canvas) || this.#first.network.network !== network.network) {
      this.#first = { canvas, network };
      this.hasMoved = false;
    }
    this.hasMoved ||= network.asOf.day !== this.#first.network.asOf.day;
    this.#height = this.hasMoved ? Math.min(this.#height, canvas.height) : canvas.height;
    const { width, em, textWidth, format, mirror } = canvas;
    return this.#canvas(width, this.#height, em, textWidth, format, mirror);
  }
}

function isAlike(a: Canvas, b: Canvas): boolean {
  return a.width === b.width && a.em === b.em && a.textWidth === b.textWidth && a.format.language === b.format.language;
}
