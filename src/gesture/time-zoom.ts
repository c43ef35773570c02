/** What pointers, wheels and keys mean for the time that a drawing shows. */
import { position, type TimeScale } from '../layout/time-scale.ts';
import { fitWindow, panWindow, type TimeWindow, zoomWindow } from '../layout/time-window.ts';
import { CLICK_SLOP, Gestures, isWithModifier } from './gestures.ts';

/** How a drawing lies in time at the moment. */
export interface TimeView {
  /** The scale of the drawing, px from the edge that time begins at. */
  readonly scale: TimeScale;
  /** All of time that there is to see. */
  readonly bounds: TimeWindow;
  /** The drawing is no picture of time, such as a list: only the strip moves through it. */
  readonly isList?: boolean | undefined;
  /** Time runs to the left. */
  readonly isMirrored?: boolean | undefined;
}

/** A press moves this share of what is shown; page keys nearly all of it. */
const SMALL_STEP = 0.1;
const PAGE_STEP = 0.8;
const ZOOM_STEP = 0.5;

/** A wheel's px that double or halve the time shown, and the lines of those that count in lines. */
const WHEEL_DOUBLES = 240;
const LINE = 20;

/** The ends of the part that is shown can be taken within this, px. */
const GRIP = 9;

/**
 * Lets a reader zoom and pan: Ctrl or Cmd with the wheel, two fingers, a drag, `+` and `-`, page keys, and on the strip of all
 * time arrows, Home, End and drags of its part or of either end. A wheel or a finger along the page scrolls it as ever.
 *
 * Finds the drawing as `.drawing` and the strip as `.overview`, wherever they are at the moment.
 *
 * @param root where these stand: a widget's shadow root
 * @param view asked anew for each gesture; undefined while nothing can be zoomed
 * @param show told of the window that the reader wants
 * @returns what stops it
 */
export function listenForTimeZoom(
  root: ShadowRoot,
  view: () => TimeView | undefined,
  show: (window: TimeWindow) => void,
): () => void {
  return new TimeGestures(root, view, show).listen(root);
}

type Surface = 'drawing' | 'overview';
type Grip = 'whole' | 'first' | 'last';

/** A finger or a mouse that is down: the day that it holds, and where it began. */
interface Hold {
  readonly surface: Surface;
  readonly grip: Grip;
  readonly day: number;
  readonly startX: number;
  x: number;
}

class TimeGestures extends Gestures {
  readonly #root: ShadowRoot;
  readonly #view: () => TimeView | undefined;
  readonly #show: (window: TimeWindow) => void;
  readonly #holds = new Map<number, Hold>();

  constructor(root: ShadowRoot, view: () => TimeView | undefined, show: (window: TimeWindow) => void) {
    super();
    this.#root = root;
    this.#view = view;
    this.#show = show;
  }

  protected override wheel(event: WheelEvent): void {
    const view = this.#view();
    const surface = this.#surfaceOf(event, view);
    if (!view || !surface || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const amount = event.deltaY * (event.deltaMode ? LINE : 1);
    const factor = 2 ** (Math.max(-WHEEL_DOUBLES, Math.min(WHEEL_DOUBLES, amount)) / WHEEL_DOUBLES);
    this.#show(zoomWindow(view.scale, factor, this.#dayAt(event.clientX, surface, view), view.bounds));
  }

  protected override press(event: PointerEvent): void {
    const view = this.#view();
    const surface = this.#surfaceOf(event, view);
    if (!view || !surface || event.button !== 0) return;
    const day = this.#dayAt(event.clientX, surface, view);
    const grip = surface === 'overview' ? this.#gripAt(event.clientX, view) : 'whole';
    this.#holds.set(event.pointerId, { surface, grip, day, startX: event.clientX, x: event.clientX });
    if (surface !== 'overview') return;
    const { first, last } = view.scale;
    const isOutside = grip === 'whole' && (day < first || day > last);
    if (isOutside) this.#show(panWindow(view.scale, day - (first + last) / 2, view.bounds));
    this.#take(event);
  }

  protected override move(event: PointerEvent): void {
    const hold = this.#holds.get(event.pointerId);
    const view = this.#view();
    if (!hold || !view) return;
    hold.x = event.clientX;
    if (!this.isDragging) {
      if (Math.abs(hold.x - hold.startX) < CLICK_SLOP && this.#holds.size < 2) return;
      this.#take(event);
    }
    const [one, other] = [...this.#holds.values()];
    if (hold.surface === 'overview') this.#dragOverview(hold, event, view);
    else if (one && other) this.#pinch(one, other, view);
    else this.#show(panWindow(view.scale, hold.day - this.#dayAt(hold.x, 'drawing', view), view.bounds));
  }

  protected override release(event: PointerEvent): void {
    if (!this.#holds.delete(event.pointerId) || this.#holds.size) return;
    this.#root.querySelector('.dragging')?.classList.remove('dragging');
    this.endDrag();
  }

  protected override key(event: KeyboardEvent): void {
    const view = this.#view();
    const surface = this.#surfaceOf(event, view);
    if (!view || !surface || isWithModifier(event)) return;
    const window = keyWindow(event.key, surface === 'overview', view);
    if (!window) return;
    event.preventDefault();
    event.stopPropagation();
    this.#show(window);
  }

  /** The strip's part follows the pointer by what it has moved since the last time; an end goes to where the pointer is. */
  #dragOverview(hold: Hold, event: PointerEvent, view: TimeView): void {
    const { scale, bounds } = view;
    const day = this.#dayAt(event.clientX, 'overview', view);
    if (hold.grip === 'whole') {
      this.#show(panWindow(scale, day - hold.day, bounds));
      this.#holds.set(event.pointerId, { ...hold, day });
    } else {
      const clamped = Math.max(bounds.first, Math.min(day, bounds.last));
      const first = hold.grip === 'first' ? clamped : scale.first;
      const last = hold.grip === 'last' ? clamped : scale.last;
      if (last - first > 0) this.#show(fitWindow({ first, last }, bounds));
    }
  }

  /** The days under two fingers stay under them. */
  #pinch(one: Hold, other: Hold, view: TimeView): void {
    const [a, b] = [one, other].map(({ x }) => this.#shareAt(x, 'drawing', view)) as [number, number];
    const whole = (other.day - one.day) / (b - a);
    if (!(whole > 0 && Number.isFinite(whole))) return;
    const first = one.day - a * whole;
    this.#show(fitWindow({ first, last: first + whole }, view.bounds));
  }

  #take(event: PointerEvent): void {
    this.isDragging = true;
    const surface = this.#surfaceOf(event, undefined) ?? 'drawing';
    const element = this.#root.querySelector<SVGElement>(`.${surface}`);
    element?.classList.add('dragging');
    element?.setPointerCapture(event.pointerId);
  }

  #gripAt(clientX: number, { scale, bounds, isMirrored }: TimeView): Grip {
    const { x, width } = this.#placeAt(clientX, 'overview', isMirrored);
    const strip = { ...bounds, from: 0, to: width };
    const [first, last] = [position(strip, scale.first), position(strip, scale.last)];
    // A part too short to have three places is moved as a whole.
    if (last - first < 3 * GRIP && x >= first && x <= last) return 'whole';
    if (Math.abs(x - first) < GRIP) return 'first';
    return Math.abs(x - last) < GRIP ? 'last' : 'whole';
  }

  #dayAt(clientX: number, surface: Surface, view: TimeView): number {
    const { first, last } = surface === 'overview' ? view.bounds : view.scale;
    return first + this.#shareAt(clientX, surface, view) * (last - first);
  }

  /** How far along its time a surface is, from 0 to 1. */
  #shareAt(clientX: number, surface: Surface, { scale: { from, to }, isMirrored }: TimeView): number {
    const { x, width } = this.#placeAt(clientX, surface, isMirrored);
    return surface === 'overview' ? x / width : (x - from) / (to - from);
  }

  /** Px from the edge that a surface's time begins at. */
  #placeAt(clientX: number, surface: Surface, isMirrored?: boolean): { readonly x: number; readonly width: number } {
    const { left, width } = this.#root.querySelector(`.${surface}`)?.getBoundingClientRect() ?? { left: 0, width: 1 };
    const x = clientX - left;
    return { x: isMirrored ? width - x : x, width };
  }

  #surfaceOf({ target }: Event, view: TimeView | undefined): Surface | undefined {
    if (!(target instanceof Element)) return undefined;
    if (target.closest('.overview')) return 'overview';
    return target.closest('.drawing') && !view?.isList ? 'drawing' : undefined;
  }
}

/** @param isStrip arrows, Home and End are its own; in a drawing they go from item to item */
function keyWindow(key: string, isStrip: boolean, { scale, bounds, isMirrored }: TimeView): TimeWindow | undefined {
  const { first, last } = scale;
  const length = last - first;
  const pan = (share: number) => panWindow(scale, share * length, bounds);
  const right = isMirrored ? -SMALL_STEP : SMALL_STEP;
  const keys: Readonly<Record<string, () => TimeWindow>> = {
    '+': () => zoomWindow(scale, ZOOM_STEP, (first + last) / 2, bounds),
    '=': () => zoomWindow(scale, ZOOM_STEP, (first + last) / 2, bounds),
    '-': () => zoomWindow(scale, 1 / ZOOM_STEP, (first + last) / 2, bounds),
    PageUp: () => pan(-PAGE_STEP),
    PageDown: () => pan(PAGE_STEP),
  };
  const stripKeys: typeof keys = {
    ArrowLeft: () => pan(-right),
    ArrowDown: () => pan(-SMALL_STEP),
    ArrowRight: () => pan(right),
    ArrowUp: () => pan(SMALL_STEP),
    Home: () => panWindow(scale, bounds.first - first, bounds),
    End: () => panWindow(scale, bounds.last - last, bounds),
  };
  const wanted = keys[key] ?? (isStrip ? stripKeys[key] : undefined);
  return wanted?.();
}
