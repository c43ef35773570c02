import { contains, distance, inflate, overlap, rectAround } from '../geometry.ts';
import type { Block } from './block.ts';
import type { Candidate } from './candidate.ts';
import { nearestSpot } from './nearest-spot.ts';
import type { Scene } from './scene.ts';
import type { Subject } from './subject.ts';

/** Kept free between a name and the edge of its shape, px. */
const MARGIN = 2;
const STEP = 3;
const COST_OF_DISTANCE = 0.05;

/** A label within its own shape, clear of the marks, as near to the middle as there is room. */
export function insideCandidates(subject: Subject, scene: Scene): readonly Candidate[] {
  return subject.owner ? subject.blocks.flatMap((block) => insideCandidate(subject, block, scene) ?? []) : [];
}

function insideCandidate(subject: Subject, block: Block, { field, picture, marks }: Scene): Candidate | undefined {
  const { owner, centre, box: bounds } = subject;
  if (block.width > bounds.width || block.height > bounds.height) return undefined;
  const spot = nearestSpot(centre, bounds, STEP, (at) => {
    const box = inflate(rectAround(at, block.width, block.height), MARGIN);
    return contains(picture, box) && !marks.some((mark) => overlap(mark, box)) && field.isAllOf(owner, box);
  });
  return (
    spot && {
      cost: block.cost + COST_OF_DISTANCE * distance(spot, centre),
      box: rectAround(spot, block.width, block.height),
      anchor: 'middle',
      block,
      isInside: true,
      leader: undefined,
    }
  );
}
