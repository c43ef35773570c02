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
  /** px to both sides of the centre, of what fills a row under a drawing: it is reached from above and below alone. */
  readonly reach?: number;
  /** True for what stands on other items, as a city does in its state: arrow keys go from state to state, or from city to city. */
  readonly isMark?: boolean;
}

/** The types of `network-select`. */
export type ItemType = 'party' | 'meeting' | 'term' | 'tie' | 'place' | 'milestone';
