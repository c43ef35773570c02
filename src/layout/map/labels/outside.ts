import { boxAround, crossesRect, inflate, overlap, roundPoint } from '../geometry.ts';
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
const PLACES_ON_RAY = 3;
const APART = 15;

/** How far from its middle a label hangs by a corner, and from where on its lines begin or end at the leader. */
const CORNER = 0.8;
const SIDEWAYS = 0.5;

/** Kept free around a label, px. */
const MARGIN_X = 3;
const MARGIN_Y = 1;
/** A name nearer to its own shape than this, with no other party around it, needs no leader, px. */
const BESIDE = 9;
const CLEAR_AROUND = 7;
const CLEAR = 2 * CLEAR_AROUND;
/** So does only a shape that is hardly wider than its name: of a larger one the name would seem to mean a corner. */
const WIDEST_BESIDE = 1.3;

const COST_OF_LEAVING = 8;
const COST_OF_LEADER = 10;
/** Of a name without a leader at a corner of what it names: beside a disc that is plain, of a shape it may seem to be another's. */
const COST_OF_SLANT = { mark: 0, disc: 6, shape: 24 } as const;
/** Of a step within the own shape, over water or context, over another party, and of the first of these; and of each on a long leader. */
const WITHIN = 1;
const OUTSIDE = 3.2;
const FOREIGN = OUTSIDE + 10;
const FIRST_FOREIGN = FOREIGN + 45;
const FAR = 8;
/** From here on eyes lose a leader among others, px. */
const LONG = 64;

/** Where a leader goes, and the side of the label that it meets: from -1 to 1 of half its width and height. */
interface Direction {
  readonly x: number;
  readonly y: number;
  readonly sideX: number;
  readonly sideY: number;
}

/** All around, by the side where the direction, stretched, leaves a square. */
const DIRECTIONS: readonly Direction[] = Array.from({ length: ANGLES }, (_, index) => {
  const angle = (2 * Math.PI * index) / ANGLES;
  const [x, y] = [Math.cos(angle), Math.sin(angle)];
  const longer = Math.max(Math.abs(x), Math.abs(y));
  return { x, y, sideX: x / longer, sideY: y / longer };
});

/** A mark is one place alone, so its label may also hang from the leader by a corner. */
const DIRECTIONS_FROM_MARK = DIRECTIONS.flatMap((direction) =>
  [direction.sideX, -CORNER, CORNER]
    .slice(0, Math.abs(direction.sideY) < 1 ? 1 : 3)
    .map((sideX) => ({ ...direction, sideX })),
);

/**
 * Labels outside their shape, in all directions and at growing distance, over no party and no mark.
 *
 * @param slack those that cost this much more than the cheapest are left out
 * @param cheapest the cost of the cheapest place that is known already
 */
export function outsideCandidates(
  subject: Subject,
  scene: Scene,
  slack: number,
  cheapest: number,
): readonly Candidate[] {
  const search: Search = { found: [], slack, dearest: Math.min(COST_OF_NONE, cheapest + slack) };
  for (const block of subject.blocks) {
    for (const start of subject.starts) {
      if (!start.isSpare || slack >= COST_OF_NONE) searchAround(start, block, subject, scene, search);
    }
  }
  return search.found.filter(({ cost }) => cost <= search.dearest);
}

interface Search {
  readonly found: Candidate[];
  readonly slack: number;
  /** What a place may cost to be worth noting. */
  dearest: number;
}

function searchAround(
  { circle, kind, isSpare }: Start,
  block: Block,
  subject: Subject,
  { picture, field, marks, taken }: Scene,
  search: Search,
): void {
  // The field knows the edge of a shape to half a cell.
  const marginX = MARGIN_X + field.cell / 2;
  const marginY = MARGIN_Y + field.cell / 2;
  const width = block.width + 2 * marginX;
  const height = block.height + 2 * marginY;
  const lastX = picture.x + picture.width - width;
  const lastY = picture.y + picture.height - height;
  const reach = Math.max(LEAST_REACH, REACH * Math.min(picture.width, picture.height));
  const mayBeBeside = !isSpare && kind !== 'mark' && subject.box.width < WIDEST_BESIDE * block.width;
  const base = block.cost + COST_OF_LEAVING;
  let dearestLed = search.dearest - base;
  if (COST_OF_LEADER > dearestLed && !mayBeBeside) return;
  // A leader may cross the mark that it begins at, and no other.
  const begun = boxAround(circle);
  const others = marks.filter((mark) => !overlap(mark, begun));
  // Nothing is made anew on the way, fractions least of all: this is walked thousands of times by code that has just arrived.
  const directions = kind === 'mark' ? DIRECTIONS_FROM_MARK : DIRECTIONS;
  for (let index = 0; index < directions.length; index++) {
    const direction = directions[index] as Direction;
    const stepX = STEP * direction.x;
    const stepY = STEP * direction.y;
    let tipX = circle.x + circle.r * direction.x;
    let tipY = circle.y + circle.r * direction.y;
    let outside = 0;
    let isCrossing = false;
    let led = COST_OF_LEADER;
    let next = 0;
    let places = 0;
    for (let far = STEP; far <= reach && places < PLACES_ON_RAY; far += STEP) {
      tipX += stepX;
      tipY += stepY;
      const owner = field.ownerAt(tipX, tipY);
      const isParty = field.isParty(owner);
      if (owner === subject.owner) led += WITHIN;
      else {
        outside += STEP;
        led += isParty ? (isCrossing ? FOREIGN : FIRST_FOREIGN) : OUTSIDE;
        isCrossing ||= isParty;
      }
      if (far > LONG) led += FAR;
      const isNear = mayBeBeside && outside < BESIDE;
      if (led > dearestLed && !isNear) break;
      if (isParty || far < next) continue;
      // The tip lies on the edge of the label, its margin included.
      const x = tipX + ((direction.sideX - 1) * width) / 2;
      const y = tipY + ((direction.sideY - 1) * height) / 2;
      if (x < picture.x || y < picture.y || x > lastX || y > lastY) break;
      if (field.touchesParty(x, y, width, height)) continue;
      const box = { x, y, width, height };
      if (taken.some((other) => overlap(other, box))) continue;
      // As it will be drawn: what just misses another could cross it by a tenth of a px.
      const leader = {
        from: roundPoint({ x: circle.x + circle.r * direction.x, y: circle.y + circle.r * direction.y }),
        to: roundPoint({ x: tipX, y: tipY }),
        hasDot: kind === 'shape',
      };
      if (others.some((mark) => crossesRect(leader, mark))) break;
      const isBeside =
        isNear && !field.touchesParty(x - CLEAR_AROUND, y - CLEAR_AROUND, width + CLEAR, height + CLEAR, subject.owner);
      next = far + APART;
      const cost = base + (isBeside ? outside + COST_OF_SLANT[kind] * 2 * Math.abs(direction.x * direction.y) : led);
      if (cost > search.dearest) continue;
      places += 1;
      search.dearest = Math.min(search.dearest, cost + search.slack);
      dearestLed = search.dearest - base;
      search.found.push(
        candidate({
          cost,
          box: inflate(box, -marginX, -marginY),
          anchor: direction.sideX > SIDEWAYS ? 'start' : direction.sideX < -SIDEWAYS ? 'end' : 'middle',
          block,
          isInside: false,
          leader: isBeside ? undefined : leader,
        }),
      );
    }
  }
}
