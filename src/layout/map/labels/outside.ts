import type { Rect } from '../../rect.ts';
import { boxAround, contains, crossesRect, distance, inflate, overlap } from '../geometry.ts';
import type { Leader, Point } from '../layout.ts';
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

/** Labels outside their shape, in all directions and at growing distance, over no party and no mark. */
export function outsideCandidates(subject: Subject, scene: Scene): readonly Candidate[] {
  const rays = subject.starts.flatMap((start) =>
    DIRECTIONS.flatMap((direction) => sidesFrom(start, direction.side).map((side) => ({ start, ...direction, side }))),
  );
  return subject.blocks.flatMap((block) => rays.flatMap((ray) => alongRay(ray, block, subject, scene)));
}

/** A mark is one place alone, so its label may also hang from the leader by a corner. */
function sidesFrom({ kind }: Start, side: Point): readonly Point[] {
  if (kind !== 'mark' || Math.abs(side.y) < 1) return [side];
  return [side, { x: -CORNER, y: side.y }, { x: CORNER, y: side.y }];
}

function alongRay(ray: Ray, block: Block, subject: Subject, scene: Scene): readonly Candidate[] {
  const { picture, field, marks } = scene;
  const { start, toward, side } = ray;
  const width = block.width + 2 * MARGIN_X;
  const height = block.height + 2 * MARGIN_Y;
  const reach = Math.max(LEAST_REACH, REACH * Math.min(picture.width, picture.height));
  const found: Candidate[] = [];
  for (let far = start.circle.r + STEP; far <= reach && found.length < PLACES_ON_RAY; far += STEP) {
    const tip = ahead(start.circle, toward, far);
    if (field.isParty(tip)) continue;
    // The tip lies on the edge of the label, its margin included.
    const box = { x: tip.x + ((side.x - 1) * width) / 2, y: tip.y + ((side.y - 1) * height) / 2, width, height };
    if (!contains(picture, box)) break;
    if (field.partiesIn(box) || marks.some((mark) => overlap(mark, box))) continue;
    const leader = { from: ahead(start.circle, toward, start.circle.r), to: tip, hasDot: start.kind === 'shape' };
    if (isBlocked(leader, start, marks)) break;
    found.push(
      candidate({
        ...leading({ ...ray, leader, box, block }, subject, field),
        box: inflate(box, -MARGIN_X, -MARGIN_Y),
        anchor: side.x > SIDEWAYS ? 'start' : side.x < -SIDEWAYS ? 'end' : 'middle',
        block,
        isInside: false,
      }),
    );
    far += STEP;
  }
  return found;
}

function ahead({ x, y }: Point, toward: Point, far: number): Point {
  return { x: x + far * toward.x, y: y + far * toward.y };
}

/** A leader may cross the mark that it begins at, and no other. */
function isBlocked(leader: Leader, { circle }: Start, marks: Scene['marks']): boolean {
  return marks.some((mark) => !overlap(mark, boxAround(circle)) && crossesRect(leader, mark));
}

interface Led extends Ray {
  readonly leader: Leader;
  readonly box: Rect;
  readonly block: Block;
}

/** What a place costs, and the leader that it needs. */
function leading({ start, toward, leader, box, block }: Led, subject: Subject, field: Field) {
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
