import type { Rect } from '../../rect.ts';
import type { Circle, Point } from '../layout.ts';
import type { Marked } from '../marks.ts';
import type { ShapedParty } from '../parties.ts';
import type { Block } from './block.ts';

/** Something that wants a label. */
export interface Subject {
  /** Undefined for a place outside every party. */
  readonly party: ShapedParty | undefined;
  /** The marks that its notes explain. */
  readonly marked: readonly Marked[];
  /** Its number in the field; 0 for what has no shape. */
  readonly owner: number;
  readonly centre: Point;
  /** Around its shape. */
  readonly box: Rect;
  /** Width of the largest box of a label's proportions in its shape, px. */
  readonly room: number;
  /** Where a leader may begin. */
  readonly starts: readonly Start[];
  /** Ways to word it. */
  readonly blocks: readonly Block[];
}

/** A place where a leader may begin. */
export interface Start {
  /** What the leader keeps clear of. */
  readonly circle: Circle;
  readonly kind: 'mark' | 'disc' | 'shape';
  /** To be tried only where from no other a good place is found. */
  readonly isSpare?: boolean;
}
