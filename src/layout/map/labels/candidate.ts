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
}

/** Half of what is kept free between two labels, so that no two names read as one, px. */
const ROOM_X = 4;
const ROOM_Y = 1;

export function candidate(parts: Omit<Candidate, 'room'>): Candidate {
  return { ...parts, room: inflate(parts.box, ROOM_X, ROOM_Y) };
}

/** Whether two labels with their leaders would touch. */
export function collide(a: Candidate, b: Candidate): boolean {
  return (
    overlap(a.room, b.room) ||
    Boolean(b.leader && crossesRect(b.leader, a.room)) ||
    Boolean(a.leader && (crossesRect(a.leader, b.room) || (b.leader && segmentsCross(a.leader, b.leader))))
  );
}
