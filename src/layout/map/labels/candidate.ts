import { crossesRect, inflate, overlap, segmentsCross } from '../geometry.ts';
import type { Rect } from '../../rect.ts';
import type { Leader } from '../layout.ts';
import type { Anchor, Block } from './block.ts';

/** One way to place a label, with all that it costs. */
export interface Candidate {
  readonly cost: number;
  readonly box: Rect;
  readonly anchor: Anchor;
  readonly block: Block;
  readonly isInside: boolean;
  readonly leader: Leader | undefined;
}

/** Kept free between two labels, and between a label and a leader, px. */
const GAP = 2;

/** Whether two labels with their leaders would touch. */
export function collide(a: Candidate, b: Candidate): boolean {
  const room = inflate(a.box, GAP);
  if (overlap(room, b.box)) return true;
  if (b.leader && crossesRect(b.leader, room)) return true;
  if (a.leader && crossesRect(a.leader, inflate(b.box, GAP))) return true;
  return Boolean(a.leader && b.leader && segmentsCross(a.leader, b.leader));
}
