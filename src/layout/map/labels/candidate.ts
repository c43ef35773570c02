import type { Rect } from '../../rect.ts';
import { crossesRect, inflate, overlap, segmentsCross } from '../geometry.ts';
import type { Leader } from '../layout.ts';
import type { Anchor, Block } from './block.ts';

/** One way to place a label, with all that it costs. */
export interface Candidate {
  readonly cost: number;
  readonly box: Rect;
  /** The box with half of what is kept free around it. */
  readonly room: Rect;
  readonly anchor: Anchor;
  readonly block: Block;
  readonly isInside: boolean;
  readonly leader: Leader | undefined;
  /** Around room and leader: what most others do not come near. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What leaving a label out costs. */
export const COST_OF_NONE = 500;

/** Half of what is kept free between two labels, so that no two names read as one, px. */
const ROOM_X = 4;
const ROOM_Y = 1;

export function candidate(
  parts: Pick<Candidate, 'cost' | 'box' | 'anchor' | 'block' | 'isInside' | 'leader'>,
): Candidate {
  const { cost, box, anchor, block, isInside, leader } = parts;
  const room = inflate(box, ROOM_X, ROOM_Y);
  const { x, y } = leader?.from ?? room;
  // Each written out: objects that are spread are several times as slow to compare.
  return {
    cost,
    box,
    room,
    anchor,
    block,
    isInside,
    leader,
    left: Math.min(room.x, x),
    right: Math.max(room.x + room.width, x),
    top: Math.min(room.y, y),
    bottom: Math.max(room.y + room.height, y),
  };
}

/** Whether two labels with their leaders would touch. Most are not even near each other. */
export function collide(a: Candidate, b: Candidate): boolean {
  return (
    a.left < b.right &&
    b.left < a.right &&
    a.top < b.bottom &&
    b.top < a.bottom &&
    (overlap(a.room, b.room) ||
      Boolean(b.leader && crossesRect(b.leader, a.room)) ||
      Boolean(a.leader && (crossesRect(a.leader, b.room) || (b.leader && segmentsCross(a.leader, b.leader)))))
  );
}
