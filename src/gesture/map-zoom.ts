/** What pointers, wheels and keys mean for the part of a map that is shown. */
import type { Box } from '../geography/geography.ts';
import { approachBox, isWholeBox, panBox, zoomBox } from '../layout/map/zoom-box.ts';
import { CLICK_SLOP, Gestures, isWithModifier } from './gestures.ts';

/** What the map shows at the moment, and all that it could. */
export interface MapView {
  readonly shown: Box;
  readonly whole: Box;
  /** Where a thing is in the picture, as shares of its width and height. */
  readonly about: (id: string) => [across: number, down: number];
}

/** One press of a button or a key. */
export const STEP = 2 / 3;
/** A wheel's px for one step, and the lines of those that count in lines. */
const WHEEL_STEP = 100;
const LINE = 33;
/** Two fingers have to spread by this share before names are placed anew. */
const SPREAD = 0.12;

const KEYS: Readonly<Record<string, number>> = { '+': STEP, '=': STEP, '-': 1 / STEP, '0': Number.POSITIVE_INFINITY };

/**
 * Lets a reader zoom: Ctrl or Cmd with the wheel, two fingers, `+`, `-` and `0`; and drag with a mouse what is zoomed. A wheel, or
 * one finger, scrolls the page as ever.
 *
 * @param root where the drawing, `.map`, stands: a widget's shadow root
 * @param view asked anew for each gesture; undefined while nothing can be zoomed
 * @param show told of what the reader wants to see
 * @returns what stops it
 */
export function listenForMapZoom(
  root: ShadowRoot,
  view: () => MapView | undefined,
  show: (box: Box) => void,
): () => void {
  return new MapGestures(view, show).listen(root);
}

interface Pointer {
  x: number;
  y: number;
}

class MapGestures extends Gestures {
  readonly #view: () => MapView | undefined;
  readonly #show: (box: Box) => void;
  readonly #pointers = new Map<number, Pointer>();
  #wheeled = 0;
  #spread = 0;

  constructor(view: () => MapView | undefined, show: (box: Box) => void) {
    super();
    this.#view = view;
    this.#show = show;
  }

  protected override wheel(event: WheelEvent): void {
    const view = this.#view();
    const map = mapOf(event);
    if (!view || !map || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.#wheeled += event.deltaY * (event.deltaMode ? LINE : 1);
    if (Math.abs(this.#wheeled) < WHEEL_STEP) return;
    const factor = this.#wheeled > 0 ? 1 / STEP : STEP;
    this.#wheeled = 0;
    this.#zoom(view, factor, map, { x: event.clientX, y: event.clientY });
  }

  protected override press(event: PointerEvent): void {
    if (!this.#view() || !mapOf(event) || event.button !== 0) return;
    this.#pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    this.#spread = this.#distance();
  }

  protected override move(event: PointerEvent): void {
    const pointer = this.#pointers.get(event.pointerId);
    const view = this.#view();
    const map = mapOf(event);
    if (!pointer || !view || !map) return;
    if (this.#pointers.size > 1) this.#pinch(pointer, event, map, view);
    else if (event.pointerType === 'mouse') this.#drag(pointer, event, map, view);
  }

  protected override release(event: PointerEvent): void {
    if (!this.#pointers.delete(event.pointerId) || this.#pointers.size) return;
    this.endDrag();
  }

  protected override key(event: KeyboardEvent): void {
    const view = this.#view();
    const factor = KEYS[event.key];
    if (!view || !factor || !mapOf(event) || isWithModifier(event)) return;
    event.preventDefault();
    event.stopPropagation();
    const { shown, whole, about } = view;
    const option = event.target instanceof Element ? event.target.closest('[data-id]') : null;
    this.#show(
      factor < 1
        ? approachBox(shown, whole, factor, ...about(option?.getAttribute('data-id') ?? ''))
        : zoomBox(shown, whole, factor),
    );
  }

  #drag(
    pointer: Pointer,
    { clientX, clientY, pointerId }: PointerEvent,
    map: Element,
    { shown, whole }: MapView,
  ): void {
    const [dx, dy] = [clientX - pointer.x, clientY - pointer.y];
    if (isWholeBox(shown, whole) || (!this.isDragging && Math.hypot(dx, dy) < CLICK_SLOP)) return;
    if (!this.isDragging) map.setPointerCapture(pointerId);
    this.isDragging = true;
    const { width, height } = map.getBoundingClientRect();
    Object.assign(pointer, { x: clientX, y: clientY });
    this.#show(panBox(shown, whole, -dx / width, -dy / height));
  }

  #pinch(pointer: Pointer, { clientX, clientY }: PointerEvent, map: Element, view: MapView): void {
    Object.assign(pointer, { x: clientX, y: clientY });
    const spread = this.#distance();
    if (Math.abs(spread / this.#spread - 1) < SPREAD) return;
    const points = [...this.#pointers.values()];
    const [x, y] = [points.reduce((sum, each) => sum + each.x, 0), points.reduce((sum, each) => sum + each.y, 0)];
    this.isDragging = true;
    this.#zoom(view, this.#spread / spread, map, { x: x / points.length, y: y / points.length });
    this.#spread = spread;
  }

  /** Between two fingers, px. */
  #distance(): number {
    const [one, other] = [...this.#pointers.values()];
    return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : 0;
  }

  #zoom({ shown, whole }: MapView, factor: number, map: Element, { x, y }: Pointer): void {
    const { left, top, width, height } = map.getBoundingClientRect();
    this.#show(zoomBox(shown, whole, factor, (x - left) / width, (y - top) / height));
  }
}

function mapOf({ target }: Event): Element | null {
  return target instanceof Element ? target.closest('.plot > .map') : null;
}
