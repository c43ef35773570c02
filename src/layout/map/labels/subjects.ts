/** Who wants a label on the map, and how it may be worded. */
import type { Rect } from '../../rect.ts';
import { widthClass } from '../../width-class.ts';
import { boxAround, distance, overlap } from '../geometry.ts';
import type { Ground } from '../ground.ts';
import type { Point } from '../layout.ts';
import type { Marked } from '../marks.ts';
import type { ShapedParty } from '../parties.ts';
import type { Scene } from './scene.ts';
import type { Start, Subject } from './subject.ts';
import { blocksOf, type Wording } from './wording.ts';

/** Kept free between the middle of a leader's dot and the edge of its shape or a mark, px. */
const DOT_MARGIN = 3;
const LATTICE = 8;
const SMALLEST_STEP = 4;
const MOST_DOTS = 8;
const COST_OF_DISTANCE = 0.15;

/** A party with all that its label is made of. */
export interface NamedParty extends ShapedParty {
  readonly isChair: boolean;
  readonly marked: readonly Marked[];
}

export function partySubject(party: NamedParty, owner: number, ground: Ground, scene: Scene): Subject {
  const { standing, centre, disc } = party;
  const box = party.shape?.box ?? boxAround(disc ?? { ...centre, r: 0 });
  return {
    party: standing.party.id,
    owner,
    centre,
    box,
    starts: startsOf(party, owner, box, ground, scene),
    blocks: blocksOf(wordingOf(party, ground), ground.canvas),
  };
}

/** A place outside every party of the map. */
export function siteSubject({ site, circle }: Marked, ground: Ground): Subject {
  return {
    party: undefined,
    owner: 0,
    centre: circle,
    box: boxAround(circle),
    starts: [{ circle, kind: 'mark', cost: 0 }],
    blocks: blocksOf({ names: [], notes: site.notes, chair: '' }, ground.canvas),
  };
}

function wordingOf({ standing: { party }, isChair, marked }: NamedParty, { canvas }: Ground): Wording {
  const { format, width } = canvas;
  const [full, short] = [format.partyName(party), format.shortPartyName(party)];
  const names = full.text === short.text ? [full] : widthClass(width) === 'narrow' ? [short] : [full, short];
  return { names, notes: marked.flatMap(({ site }) => site.notes), chair: isChair ? format.messages.key.chair : '' };
}

function startsOf(party: NamedParty, owner: number, box: Rect, { canvas }: Ground, scene: Scene): readonly Start[] {
  const { marked, disc, centre } = party;
  const hasNotes = marked.length > 0 && widthClass(canvas.width) !== 'narrow';
  if (hasNotes) return marked.map(({ circle }) => ({ circle, kind: 'mark', cost: 0 }));
  if (disc) return [{ circle: disc, kind: 'disc', cost: 0 }];
  return dotsOf(owner, centre, box, scene);
}

/** Places for a leader's dot, spread over the shape, the middle preferred. */
function dotsOf(owner: number, centre: Point, box: Rect, { field, marks }: Scene): readonly Start[] {
  const step = Math.max(SMALLEST_STEP, Math.sqrt(box.width * box.height) / LATTICE);
  const clear = [centre, ...field.pointsWithin(owner, box, step, DOT_MARGIN)].filter(
    (point) => !marks.some((mark) => overlap(mark, boxAround({ ...point, r: DOT_MARGIN }))),
  );
  return spread(clear.length ? clear : [centre], MOST_DOTS).map((point) => ({
    circle: { ...point, r: 0 },
    kind: 'shape',
    cost: COST_OF_DISTANCE * distance(point, centre),
  }));
}

/** The first of some points, then again and again the one farthest from all chosen. */
function spread(points: readonly Point[], most: number): readonly Point[] {
  const chosen = points.slice(0, 1);
  const gaps = points.map((point) => distance(point, points[0] as Point));
  while (chosen.length < most) {
    const widest = Math.max(...gaps);
    if (!widest) break;
    const next = points[gaps.indexOf(widest)] as Point;
    chosen.push(next);
    points.forEach((point, index) => {
      gaps[index] = Math.min(gaps[index] as number, distance(point, next));
    });
  }
  return chosen;
}
