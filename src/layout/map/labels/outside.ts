import type { Rect } from '../../rect.ts';
import { boxAround, crossesRect, distance, inflate, overlap } from '../geometry.ts';
import type { Leader, Point } from '../layout.ts';
import type { Anchor, Block } from './block.ts';
import type { Candidate } from './candidate.ts';
import type { Scene } from './scene.ts';
import type { Start, Subject } from './subject.ts';

const ANGLES = 32;
const STEP = 4;
/** How far to go, as a share of the shorter side of the picture, and at least, px. */
const REACH = 0.35;
const LEAST_REACH = 70;
/** How many free places to note on each ray. */
const PLACES_ON_RAY = 2;

/** How far from its middle a label hangs by a corner. */
const CORNER = 0.8;

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
const COST_OVER_FOREIGN = 1.5;

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
  const { picture, field } = scene;
  const { start, toward, side } = ray;
  const width = block.width + 2 * MARGIN_X;
  const height = block.height + 2 * MARGIN_Y;
  const reach = start.circle.r + Math.max(LEAST_REACH, REACH * Math.min(picture.width, picture.height));
  const found: Candidate[] = [];
  for (let far = start.circle.r + STEP; far <= reach && found.length < PLACES_ON_RAY; far += STEP) {
    // The leader's end lies on the edge of the label, its margin included.
    const x = start.circle.x + far * toward.x + ((side.x - 1) * width) / 2;
    const y = start.circle.y + far * toward.y + ((side.y - 1) * height) / 2;
    if (
      x < picture.x ||
      y < picture.y ||
      x + width > picture.x + picture.width ||
      y + height > picture.y + picture.height
    )
      break;
    if (field.partiesIn(x, y, width, height)) continue;
    const box = { x, y, width, height };
    if (scene.marks.some((mark) => overlap(mark, box))) continue;
    const leader = leaderAlong(ray, far);
    if (isBlocked(leader, start, scene)) break;
    found.push(candidate({ ray, leader, box, block }, subject, scene));
    far += STEP;
  }
  return found;
}

function leaderAlong({ start: { circle, kind }, toward }: Ray, far: number): Leader {
  const at = (length: number) => ({ x: circle.x + length * toward.x, y: circle.y + length * toward.y });
  return { from: at(circle.r), to: at(far), hasDot: kind === 'shape' };
}

function isBlocked(leader: Leader, { circle }: Start, { marks }: Scene): boolean {
  const own = boxAround(circle);
  return marks.some((mark) => !overlap(mark, own) && crossesRect(leader, mark));
}

interface Placing {
  readonly ray: Ray;
  readonly leader: Leader;
  readonly box: Rect;
  readonly block: Block;
}

function candidate({ ray, leader, box, block }: Placing, subject: Subject, { field }: Scene): Candidate {
  const { outside, foreign } = field.along(subject.owner, leader);
  const length = distance(leader.from, leader.to);
  const mayStandBeside =
    !ray.start.cost && ray.start.kind !== 'mark' && subject.box.width < WIDEST_BESIDE * block.width;
  const isBeside = mayStandBeside && outside < BESIDE && !foreign && isAlone(box, subject.owner, field);
  const crossing = foreign ? COST_OF_CROSSING + COST_OVER_FOREIGN * foreign : 0;
  const leading = isBeside
    ? outside + COST_OF_SLANT * slantOf(ray.toward)
    : COST_OF_LEADER + COST_OUTSIDE * outside + COST_WITHIN * (length - outside);
  return {
    cost: block.cost + ray.start.cost + COST_OF_LEAVING + crossing + leading,
    box: { x: box.x + MARGIN_X, y: box.y + MARGIN_Y, width: block.width, height: block.height },
    anchor: anchorOf(ray.side),
    block,
    isInside: false,
    leader: isBeside ? undefined : leader,
  };
}

/** True when no party but its own is near a label. */
function isAlone(box: Rect, owner: number, field: Scene['field']): boolean {
  const around = inflate(box, CLEAR_AROUND);
  const { x, y, width, height } = around;
  return field.partiesIn(x, y, width, height) === field.countOf(owner, around);
}

/** 0 for straight above, below or beside, 1 for a diagonal. */
function slantOf({ x, y }: Point): number {
  return 2 * Math.abs(x * y);
}

function anchorOf(side: Point): Anchor {
  if (side.x > 0.5) return 'start';
  return side.x < -0.5 ? 'end' : 'middle';
}
