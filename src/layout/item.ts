/** A thing of a drawing that can be focused and selected: what keyboard, pointer and screen reader know of it. */
export interface Item {
  readonly id: string;
  /** A `group` is opened, never selected. */
  readonly type: ItemType | 'group';
  /** Its accessible name, the short name first: `Kazakhstan, member since 10 Oct 2024`. */
  readonly label: string;
  /** What type-ahead compares with. */
  readonly name: string;
  /** Centre in the drawing, px */
  readonly x: number;
  readonly y: number;
}

/** The types of `network-select`. */
export type ItemType = 'party' | 'meeting' | 'term' | 'tie' | 'place' | 'milestone';

export type Direction = 'left' | 'right' | 'up' | 'down';

const SIDEWAYS_PENALTY = 2;

/** The nearest item in a direction, a step to the side costing double; undefined when there is none. */
export function nearestItem(items: readonly Item[], from: Item, direction: Direction): Item | undefined {
  let nearest: Item | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const { ahead, aside } = offset(from, item, direction);
    const cost = ahead + SIDEWAYS_PENALTY * aside;
    if (item !== from && ahead > 0 && aside <= 2 * ahead && cost < least) [nearest, least] = [item, cost];
  }
  return nearest;
}

function offset(from: Item, to: Item, direction: Direction): { readonly ahead: number; readonly aside: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const isHorizontal = direction === 'left' || direction === 'right';
  const sign = direction === 'right' || direction === 'down' ? 1 : -1;
  return isHorizontal ? { ahead: sign * dx, aside: Math.abs(dy) } : { ahead: sign * dy, aside: Math.abs(dx) };
}
