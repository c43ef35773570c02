import { boxAround, contains, crossesRect, inflate, overlap, roundPoint } from '../geometry.ts';
import type { Point } from '../layout.ts';
import type { Block } from './block.ts';
import { type Candidate, COST_OF_NONE, candidate } from './candidate.ts';
import type { Scene } from './scene.ts';
import type { Start, Subject } from './subject.ts';

const ANGLES = 32;
const STEP = 4;
/** How far to go, as a share of the shorter side of the picture, and at least, px. */
const REACH = 0.35;
const LEAST_REACH = 70;
/** How many free places to note on each ray, and how far apart, px. */
const PLACES_ON_RAY = 2;
const APART = 8;

/** How far from its middle a label hangs by a corner, and from where on its lines begin or end at the leader. */
const CORNER = 0.8;
const SIDEWAYS = 0.5;

/** Kept free around a label, px. */
const MARGIN_X = 3;
const MARGIN_Y = 1;
/** A name nearer to its own shape than this, with no other party around it, needs no leader, px. */
const BESIDE = 9;
const CLEAR_AROUND = 7;
/** So does only a shape that is hardly wider than its name: of a larger one the name would seem to mean a corner. */
const WIDEST_BESIDE = 1.3;

const COST_OF_LEAVING = 8;
const COST_OF_LEADER = 10;
const COST_OUTSIDE = 0.8;
const COST_WITHIN = 0.25;
const COST_OF_SLANT = 6;
const COST_OF_CROSSING = 45;
const COST_OVER_FOREIGN = 2.5;

interface Direction {
  /** Of length 1. */
  readonly toward: Point;
  /** The same direction stretched to the edge of a square: the side of a label that a leader meets. */
  readonly side: Point;
}

const DIRECTIONS: readonly Direction[] = Array.from({ length: ANGLES }, (_, index) => {
  const angle = (2 * Math.PI * index) / ANGLES;
  const toward = { x: Math.cos(angle), y: Math.sin(angle) };
  const longer = Math.max(Math.abs(toward.x), Math.abs(toward.y));
  return { toward, side: { x: toward.x / longer, y: toward.y / longer } };
});

/**
 * Labels outside their shape, in all directions and at growing distance, over no party and no mark.
 *
 * @param slack those that cost this much more than the cheapest are left out
 */
export function outsideCandidates(subject: Subject, scene: Scene, slack: number): readonly Candidate[] {
  const found: Candidate[] = [];
  let dearest = COST_OF_NONE;
  for (const block of subject.blocks) {
    for (const start of subject.starts) {
      if (start.isSpare && slack < COST_OF_NONE) continue;
      for (const { toward, side } of DIRECTIONS) {
        for (const hung of sidesFrom(start, side)) {
          for (const place of alongRay(start, { toward, side: hung }, block, subject, scene, dearest)) {
            found.push(place);
            dearest = Math.min(dearest, place.cost + slack);
          }
        }
      }
    }
  }
  return found.filter(({ cost }) => cost <= dearest);
}

/** A mark is one place alone, so its label may also hang from the leader by a corner. */
function sidesFrom({ kind }: Start, side: Point): readonly Point[] {
  if (kind !== 'mark' || Math.abs(side.y) < 1) return [side];
  return [side, { x: -CORNER, y: side.y }, { x: CORNER, y: side.y }];
}

/** @param dearest what a place may cost to be worth noting */
function alongRay(
  { circle, kind, isSpare }: Start,
  { toward, side }: Direction,
  block: Block,
  subject: Subject,
  { picture, field, marks, taken }: Scene,
  dearest: number,
): readonly Candidate[] {
  // The field knows the edge of a shape to half a cell.
  const marginX = MARGIN_X + field.cell / 2;
  const marginY = MARGIN_Y + field.cell / 2;
  const width = block.width + 2 * marginX;
  const height = block.height + 2 * marginY;
  const reach = Math.max(LEAST_REACH, REACH * Math.min(picture.width, picture.height));
  const mayBeBeside = !isSpare && kind !== 'mark' && subject.box.width < WIDEST_BESIDE * block.width;
  const base = block.cost + COST_OF_LEAVING;
  const found: Candidate[] = [];
  let outside = 0;
  let foreign = 0;
  let next = 0;
  // Nothing is made anew on the way: this is walked thousands of times.
  for (let far = STEP; far <= reach && found.length < PLACES_ON_RAY; far += STEP) {
    const tipX = circle.x + (circle.r + far) * toward.x;
    const tipY = circle.y + (circle.r + far) * toward.y;
    const owner = field.ownerAt(tipX, tipY);
    const isParty = field.isParty(owner);
    if (owner !== subject.owner) outside += STEP;
    if (owner !== subject.owner && isParty) foreign += STEP;
    const led =
      COST_OF_LEADER +
      COST_OUTSIDE * outside +
      COST_WITHIN * (far - outside) +
      (foreign && COST_OF_CROSSING + COST_OVER_FOREIGN * foreign);
    const isNear = mayBeBeside && outside < BESIDE;
    if (base + led > dearest && !isNear) break;
    if (isParty || far < next) continue;
    // The tip lies on the edge of the label, its margin included.
    const x = tipX + ((side.x - 1) * width) / 2;
    const y = tipY + ((side.y - 1) * height) / 2;
    const box = { x, y, width, height };
    if (!contains(picture, box)) break;
    if (field.touchesParty(box) || taken.some((other) => overlap(other, box))) continue;
    // As it will be drawn: what just misses another could cross it by a tenth of a px.
    const leader = {
      from: roundPoint({ x: circle.x + circle.r * toward.x, y: circle.y + circle.r * toward.y }),
      to: roundPoint({ x: tipX, y: tipY }),
      hasDot: kind === 'shape',
    };
    // It may cross the mark that it begins at, and no other.
    if (marks.some((mark) => !overlap(mark, boxAround(circle)) && crossesRect(leader, mark))) break;
    const isBeside = isNear && !field.touchesParty(inflate(box, CLEAR_AROUND), subject.owner);
    next = far + APART;
    const cost = base + (isBeside ? outside + COST_OF_SLANT * 2 * Math.abs(toward.x * toward.y) : led);
    if (cost > dearest) continue;
    found.push(
      candidate({
        cost,
        box: inflate(box, -marginX, -marginY),
        anchor: side.x > SIDEWAYS ? 'start' : side.x < -SIDEWAYS ? 'end' : 'middle',
        block,
        isInside: false,
        leader: isBeside ? undefined : leader,
      }),
    );
  }
  return found;
}
