import type { Rect } from '../../rect.ts';
import type { Field } from './field.ts';

/** What labels are placed on and around. */
export interface Scene {
  readonly field: Field;
  /** What no label may leave. */
  readonly picture: Rect;
  /** Boxes of the marks, which nothing may cover. */
  readonly marks: readonly Rect[];
  /** Boxes of the discs of parties, each at its party's number in the field, less one. */
  readonly discs: readonly (Rect | undefined)[];
  /** All of these: what no label outside its shape may cover. */
  readonly taken: readonly Rect[];
}
