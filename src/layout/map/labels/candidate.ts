import type { Rect } from '../../rect.ts';
import { crossesRect, inflate, overlap, segmentsCross } from '../geometry.ts';
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

/** Kept free between two labels, so that no two names read as one, and between a label and a leader, px. */
const GAP_X = 8;
const GAP_Y = 2;
const GAP_LEADER = 2;

/** Whether two labels with their leaders would touch. */
export function collide(a: Candidate, b: Candidate): boolean {
  if (overlap(inflate(a.box, GAP_X, GAP_Y), b.box)) return true;
  if (b.leader && crossesRect(b.leader, inflate(a.box, GAP_LEADER))) return true;
  if (a.leader && crossesRect(a.leader, inflate(b.box, GAP_LEADER))) return true;
  return Boolean(a.leader && b.leader && segmentsCross(a.leader, b.leader));
}
