/** The part of time that a drawing shows of all that it knows of: what zooming and panning change. */
import type { Day } from '../dataset/calendar.ts';

/** From the first day up to the last, exclusive; fractions of days, since a hand moves by pixels. */
export interface TimeWindow {
  readonly first: Day;
  readonly last: Day;
}

/** Nothing is known more exactly than to the day: closer than this, days, there is nothing more to tell apart. */
export const CLOSEST = 10;

/** A window moved and, where it must, made longer or shorter so that it lies within its bounds. */
export function fitWindow({ first, last }: TimeWindow, bounds: TimeWindow): TimeWindow {
  const whole = bounds.last - bounds.first;
  const length = Math.min(whole, Math.max(Math.min(CLOSEST, whole), last - first));
  const start = Math.min(Math.max((first + last - length) / 2, bounds.first), bounds.last - length);
  return { first: start, last: start + length };
}

/**
 * A window zoomed about a day, which keeps its place.
 *
 * @param factor what the shown time is multiplied with: under 1 shows less of it, larger
 */
export function zoomWindow(part: TimeWindow, factor: number, about: Day, bounds: TimeWindow): TimeWindow {
  const whole = bounds.last - bounds.first;
  const length = part.last - part.first;
  const next = Math.min(whole, Math.max(Math.min(CLOSEST, whole), length * factor));
  const first = about - ((about - part.first) / length) * next;
  return fitWindow({ first, last: first + next }, bounds);
}

/** A window moved by some days, up to the bounds. */
export function panWindow({ first, last }: TimeWindow, days: number, bounds: TimeWindow): TimeWindow {
  return fitWindow({ first: first + days, last: last + days }, bounds);
}

/** True where a window shows all there is, but for what rounding leaves out. */
export function isWhole({ first, last }: TimeWindow, bounds: TimeWindow): boolean {
  return last - first >= (bounds.last - bounds.first) * 0.999;
}
