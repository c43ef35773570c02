import type { Rect } from '../../rect.ts';
import { boxAround, crossesRect, distance, inflate, overlap, roundPoint } from '../geometry.ts';
import type { Circle, Leader, Point } from '../layout.ts';
import type { Block } from './block.ts';
import { type Candidate, candidate } from './candidate.ts';
import type { Field } from './field.ts';
import type { Scene } from './scene.ts';
import type { Start, Subject } from './subject.ts';

const ANGLES = 32;
const STEP = 4;
/** How far to go, as a share of the shorter side of the picture, and at least, px. */
const REACH = 0.35;
const LEAST_REACH = 70;
/** How many free places to note on each ray. */
const PLACES_ON_RAY = 2;

/** How far from its middle a label hangs by a corner, and from where on its lines begin or end at the leader. */
const CORNER = 0.8;
const SIDEWAYS = 0.5;

/** Kept free around a label, px. */
const MARGIN_X = 3;
const MARGIN_Y = 1;
/** A name this near to its own shape, with no other party around it, needs no leader, px. */
const BESIDE = 7;
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

/** A direction from a start. */
interface Ray {
  readonly start: Start;
  /** Of length 1. */
  readonly toward: Point;
  /** The same direction stretched to the edge of a square: the side of a label that a leader meets. */
  readonly side: Point;
}

const DIRECTIONS: readonly Omit<Ray, 'start'>[] = Array.from({ length: ANGLES }, (_, index) => {
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
  let limit = Number.POSITIVE_INFINITY;
  for (const block of subject.blocks) {
    for (const start of subject.starts) {
      // Only from the middle of a shape may a label do without a leader.
      const base = block.cost + start.cost + COST_OF_LEAVING + (start.cost && COST_OF_LEADER);
      if (base > limit) continue;
      for (const { toward, side } of DIRECTIONS) {
        for (const hung of sidesFrom(start, side)) {
          const ray = { start, toward, side: hung };
          for (const place of alongRay(ray, block, subject, scene, {
            longest: (limit - base) / COST_WITHIN,
            dearest: limit,
          })) {
            found.push(place);
            limit = Math.min(limit, place.cost + slack);
          }
        }
      }
    }
  }
  return found.filter(({ cost }) => cost <= limit);
}

/** A mark is one place alone, so its label may also hang from the leader by a corner. */
function sidesFrom({ kind }: Start, side: Point): readonly Point[] {
  if (kind !== 'mark' || Math.abs(side.y) < 1) return [side];
  return [side, { x: -CORNER, y: side.y }, { x: CORNER, y: side.y }];
}

/** What a place may cost to be worth noting. */
interface Worth {
  /** The longest leader, px. */
  readonly longest: number;
  readonly dearest: number;
}

function alongRay(
  ray: Ray,
  block: Block,
  subject: Subject,
  scene: Scene,
  { longest, dearest }: Worth,
): readonly Candidate[] {
  const { picture, field, marks } = scene;
  const { start, toward, side } = ray;
  const { circle } = start;
  // The field knows the edge of a shape to half a cell.
  const marginX = MARGIN_X + field.cell / 2;
  const marginY = MARGIN_Y + field.cell / 2;
  const width = block.width + 2 * marginX;
  const height = block.height + 2 * marginY;
  const reach = Math.min(circle.r + longest, Math.max(LEAST_REACH, REACH * Math.min(picture.width, picture.height)));
  const { x: left, y: top } = picture;
  const right = left + picture.width;
  const bottom = top + picture.height;
  const found: Candidate[] = [];
  let free = 0;
  // Nothing is made anew on the way: this is walked thousands of times.
  for (let far = circle.r + STEP; far <= reach && free < PLACES_ON_RAY; far += STEP) {
    const tipX = circle.x + far * toward.x;
    const tipY = circle.y + far * toward.y;
    if (field.isParty(tipX, tipY)) continue;
    // The tip lies on the edge of the label, its margin included.
    const x = tipX + ((side.x - 1) * width) / 2;
    const y = tipY + ((side.y - 1) * height) / 2;
    if (x < left || y < top || x > right - width || y > bottom - height) break;
    if (field.partiesWithin(x, y, width, height)) continue;
    const box = { x, y, width, height };
    if (marks.some((mark) => overlap(mark, box))) continue;
    // As it will be drawn: what just misses another could cross it by a tenth of a px.
    const leader = {
      from: roundPoint(edgeOf(circle, toward)),
      to: roundPoint({ x: tipX, y: tipY }),
      hasDot: start.kind === 'shape',
    };
    if (isBlocked(leader, start, marks)) break;
    free++;
    const led = leading(ray, leader, box, block, subject, field);
    if (led.cost <= dearest) {
      found.push(
        candidate({
          cost: led.cost,
          leader: led.leader,
          box: inflate(box, -marginX, -marginY),
          anchor: side.x > SIDEWAYS ? 'start' : side.x < -SIDEWAYS ? 'end' : 'middle',
          block,
          isInside: false,
        }),
      );
    }
    far += STEP;
  }
  return found;
}

function edgeOf({ x, y, r }: Circle, toward: Point): Point {
  return { x: x + r * toward.x, y: y + r * toward.y };
}

/** A leader may cross the mark that it begins at, and no other. */
function isBlocked(leader: Leader, { circle }: Start, marks: Scene['marks']): boolean {
  return marks.some((mark) => !overlap(mark, boxAround(circle)) && crossesRect(leader, mark));
}

/** What a place costs, and the leader that it needs. */
function leading({ start, toward }: Ray, leader: Leader, box: Rect, block: Block, subject: Subject, field: Field) {
  const { outside, foreign } = field.along(subject.owner, leader);
  const around = inflate(box, CLEAR_AROUND);
  // A start of no cost is the middle of the shape.
  const isBeside =
    !start.cost &&
    start.kind !== 'mark' &&
    subject.box.width < WIDEST_BESIDE * block.width &&
    outside < BESIDE &&
    field.partiesIn(around) === field.countOf(subject.owner, around);
  const slant = 2 * Math.abs(toward.x * toward.y);
  const within = distance(leader.from, leader.to) - outside;
  const cost = isBeside
    ? outside + COST_OF_SLANT * slant
    : COST_OF_LEADER + COST_OUTSIDE * outside + COST_WITHIN * within;
  const crossing = foreign && COST_OF_CROSSING + COST_OVER_FOREIGN * foreign;
  return {
    cost: block.cost + start.cost + COST_OF_LEAVING + cost + crossing,
    leader: isBeside ? undefined : leader,
  };
}
