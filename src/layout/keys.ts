/** Where the keys of a keyboard lead in a drawing. */
import { fold } from '../locale/fold.ts';
import type { Language } from '../locale/language.ts';
import type { Item } from './item.ts';

/** A direction as a step to the right and a step down. */
type Direction = readonly [right: number, down: number];

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The item that a key leads to from another: an arrow to the nearest in its direction, Home and End to the ends. Undefined where
 * there is none.
 */
export function itemByKey(items: readonly Item[], from: Item, key: string): Item | undefined {
  const direction = DIRECTIONS[key];
  if (direction) return nearestItem(items, from, direction);
  if (key === 'Home') return items[0];
  return key === 'End' ? items.at(-1) : undefined;
}

/**
 * The nearest in the quarter of the plane that a direction looks to, one of the same layer before others. With quarters, and the
 * straight distance as the measure, arrow keys lead from everything to everything in a layer; where a quarter is empty, such as
 * below a bar whose next one begins further on, they look to half of the plane. Of things in one place the later ones lie to the
 * right of and below the earlier.
 */
function nearestItem(items: readonly Item[], from: Item, direction: Direction): Item | undefined {
  const layer = items.filter(({ isMark }) => isMark === from.isMark);
  return (
    nearestOf(layer, from, direction) ?? nearestOf(items, from, direction) ?? nearestOf(items, from, direction, HALF)
  );
}

/** How far to the side of a direction things may lie, for each px ahead: a quarter of the plane, or half of it. */
const QUARTER = 1;
const HALF = Number.POSITIVE_INFINITY;

function nearestOf(items: readonly Item[], from: Item, [right, down]: Direction, widest = QUARTER): Item | undefined {
  const isForward = right + down > 0;
  let nearest: Item | undefined;
  let least = Number.POSITIVE_INFINITY;
  let isLater = false;
  for (const item of items) {
    const [dx, dy] = [item.x - from.x, item.y - from.y];
    const reach = (item.reach ?? 0) + (from.reach ?? 0);
    const ahead = dx * right + dy * down - (right ? reach : 0);
    const aside = Math.max(0, Math.abs(dx * down + dy * right) - (down ? reach : 0));
    const squared = ahead ** 2 + aside ** 2;
    const isThere = dx || dy ? ahead > 0 && aside <= ahead * widest : isLater === isForward && item !== from;
    if (isThere && (squared < least || !(squared || isForward))) [nearest, least] = [item, squared];
    isLater ||= item === from;
  }
  return nearest;
}

/** The next item, after the one with focus, whose name begins with what has been typed; that one too from the second letter on. */
export function itemByName(items: readonly Item[], from: Item, typed: string, language: Language): Item | undefined {
  const start = items.indexOf(from) + (typed.length > 1 ? 0 : 1);
  const beginning = fold(typed, language);
  return [...items.slice(start), ...items.slice(0, start)].find(({ name }) =>
    fold(name, language).startsWith(beginning),
  );
}
