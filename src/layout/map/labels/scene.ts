import type { Rect } from '../../rect.ts';
import type { Field } from './field.ts';

/** What labels are placed on and around. */
export interface Scene {
  readonly field: Field;
  /** What no label may leave. */
  readonly picture: Rect;
  /** Boxes of the marks, which nothing may cover. */
  readonly marks: readonly Rect[];
  /** Boxes of the discs of parties, by the parties' numbers in the field. */
  readonly discs: ReadonlyMap<number, Rect>;
}
