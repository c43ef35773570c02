/** Who wants a label on the map, and how it may be worded. */
import type { Formatter } from '../../../locale/format.ts';
import type { Canvas } from '../../drawing.ts';
import type { Rect } from '../../rect.ts';
import { widthClass } from '../../width-class.ts';
import { boxAround, distance, overlap } from '../geometry.ts';
import type { Ground } from '../ground.ts';
import type { Point } from '../layout.ts';
import type { Marked } from '../marks.ts';
import type { ShapedParty } from '../parties.ts';
import type { Block } from './block.ts';
import type { Scene } from './scene.ts';
import type { Start, Subject } from './subject.ts';
import { blocksOf, numberBlock } from './wording.ts';

/** Kept free between the middle of a leader's dot and the edge of its shape or a mark, px. */
const DOT_MARGIN = 3;
const LATTICE = 8;
const SMALLEST_STEP = 4;
const MOST_DOTS = 8;
const COST_OF_DISTANCE = 0.15;

/** More numbers would be a list longer than it is of use. */
export const MOST_NUMBERED = 60;
/** A label with more would be a list. */
const MOST_PLACES = 2;

/** Every party, and every place outside of them all that only a label of its own can explain. */
export function subjectsOf(
  parties: readonly ShapedParty[],
  marked: readonly Marked[],
  ground: Ground,
  scene: Scene,
): readonly Subject[] {
  const isIn = (party: ShapedParty, { site }: Marked) => site.place.party === party.standing.party.id;
  const numbers = parties.length > MOST_NUMBERED ? [] : [numberBlock(parties.length, ground.canvas)];
  const strays = marked.filter((mark) => !parties.some((party) => isIn(party, mark)));
  return [
    ...parties.map((party, index) => {
      const own = marked.filter((mark) => isIn(party, mark));
      return partySubject(party, own, { owner: index + 1, numbers }, ground, scene);
    }),
    ...strays.map((mark) => siteSubject(mark, ground)),
  ];
}

function partySubject(
  party: ShapedParty,
  marked: readonly Marked[],
  { owner, numbers }: { readonly owner: number; readonly numbers: readonly Block[] },
  { canvas }: Ground,
  scene: Scene,
): Subject {
  const { centre, disc, shape, isChair } = party;
  const { format } = canvas;
  const isNarrow = widthClass(canvas.width) === 'narrow';
  const full = format.partyName(party.standing.party);
  const short = format.shortPartyName(party.standing.party);
  const names = full.text === short.text || isNarrow ? [short] : [full, short];
  const notes = [...outsiderNote(party, canvas), ...notesOf(marked, format)];
  const box = shape?.box ?? boxAround({ r: 0, ...centre });
  const marks = isNarrow ? [] : marked.map(({ circle }): Start => ({ circle, kind: 'mark', cost: 0 }));
  const disced = disc ? [{ circle: disc, kind: 'disc' as const, cost: 0 }] : dotsOf(owner, centre, box, scene);
  return {
    party,
    marked,
    owner,
    centre,
    box,
    starts: marks.length ? marks : disced,
    blocks: [...blocksOf({ names, notes, chair: isChair ? format.messages.key.chair : '' }, canvas), ...numbers],
  };
}

/** Why a party stands there that is not in the network on the day. */
function outsiderNote({ standing, fill }: ShapedParty, { format }: Canvas): readonly string[] {
  if (fill !== 'none') return [];
  const { phase, period } = standing;
  if (phase === 'after') return [format.until(period)];
  return period.start ? [format.messages.inTheCourseOf({ date: format.date(period.start) })] : [];
}

function siteSubject(mark: Marked, { canvas }: Ground): Subject {
  const { circle } = mark;
  return {
    party: undefined,
    marked: [mark],
    owner: 0,
    centre: circle,
    box: boxAround(circle),
    starts: [{ circle, kind: 'mark', cost: 0 }],
    blocks: blocksOf({ names: [], notes: notesOf([mark], canvas.format), chair: '' }, canvas),
  };
}

/** What is told of some places; of the meetings of many places only how many they were. */
function notesOf(marked: readonly Marked[], format: Formatter): readonly string[] {
  const sites = marked.map(({ site }) => site);
  const told = sites.flatMap(({ meetingNote }) => meetingNote || []);
  const count = sites.reduce((sum, { meetings }) => sum + meetings, 0);
  const meetings = told.length > MOST_PLACES ? [format.messages.meetingsHeld(count, format.number(count))] : told;
  return [...sites.flatMap(({ notes }) => notes), ...meetings];
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
  const gapOf = (point: Point) => Math.min(...chosen.map((other) => distance(point, other)));
  while (chosen.length < Math.min(most, points.length)) {
    const gaps = points.map(gapOf);
    chosen.push(points[gaps.indexOf(Math.max(...gaps))] as Point);
  }
  return chosen;
}
