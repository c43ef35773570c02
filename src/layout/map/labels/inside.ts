import { contains, distance, inflate, overlap, rectAround } from '../geometry.ts';
import type { Block } from './block.ts';
import { type Candidate, candidate } from './candidate.ts';
import { nearestSpot } from './nearest-spot.ts';
import type { Scene } from './scene.ts';
import type { Subject } from './subject.ts';

/** Kept free between a name and the sides of its shape, px. */
const MARGIN_X = 2;
/** Above and below the leading is more than enough, px. */
const MARGIN_Y = -1;
const MARGIN_AT_MARK = 0.1;
/** A number is read as its shape's even where it reaches a little over the edge, px. */
const NUMBER_OVER_EDGE = -2;
/** Between two places that are tried, px or as a share of the height. */
const STEP = 2;
const STEP_SHARE = 1 / 12;
/** Proportions of the stored label boxes, and how much a shape may hold beyond its own. */
const PROPORTIONS = 4.6;
const BEYOND = 1.05;
const COST_OF_DISTANCE = 0.05;

/** A label within its own shape, clear of the marks, as near to the middle as there is room. */
export function insideCandidates(subject: Subject, scene: Scene): readonly Candidate[] {
  return subject.owner ? subject.blocks.flatMap((block) => insideCandidate(subject, block, scene) ?? []) : [];
}

function insideCandidate(
  subject: Subject,
  block: Block,
  { field, picture, marks, discs }: Scene,
): Candidate | undefined {
  const { owner, centre, box: bounds, room } = subject;
  const [marginX, marginY] = block.isNumber ? [NUMBER_OVER_EDGE, NUMBER_OVER_EDGE] : [MARGIN_X, MARGIN_Y];
  const width = block.width + 2 * marginX;
  const height = block.height + 2 * marginY;
  if (width > bounds.width || height > bounds.height || Math.min(width, PROPORTIONS * height) > BEYOND * room)
    return undefined;
  const spot = nearestSpot(centre, bounds, Math.max(STEP, STEP_SHARE * height), (x, y) => {
    if (!field.isAllOf(owner, x - width / 2, y - height / 2, width, height)) return false;
    const box = rectAround({ x, y }, block.width, block.height);
    const boxAtMark = inflate(box, MARGIN_AT_MARK);
    return (
      contains(picture, box) &&
      !marks.some((mark) => overlap(mark, boxAtMark)) &&
      !discs.some((disc, index) => disc && index + 1 !== owner && overlap(disc, box))
    );
  });
  return (
    spot &&
    candidate({
      cost: block.cost + COST_OF_DISTANCE * distance(spot, centre),
      box: rectAround(spot, block.width, block.height),
      anchor: 'middle',
      block,
      isInside: true,
      leader: undefined,
    })
  );
}
