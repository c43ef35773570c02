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

const SIDEWAYS_PENALTY = 2;

/**
 * The item that a key leads to from another: an arrow to the nearest in its direction, a step to the side costing double, Home and
 * End to the ends. Undefined where there is none.
 */
export function itemByKey(items: readonly Item[], from: Item, key: string): Item | undefined {
  const direction = DIRECTIONS[key];
  if (direction) return nearestItem(items, from, direction);
  if (key === 'Home') return items[0];
  return key === 'End' ? items.at(-1) : undefined;
}

function nearestItem(items: readonly Item[], from: Item, [right, down]: Direction): Item | undefined {
  let nearest: Item | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const [dx, dy] = [item.x - from.x, item.y - from.y];
    const ahead = dx * right + dy * down;
    const aside = Math.abs(dx * down + dy * right);
    const cost = ahead + SIDEWAYS_PENALTY * aside;
    if (item !== from && ahead > 0 && aside <= 2 * ahead && cost < least) [nearest, least] = [item, cost];
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
