/** Who wants a label on the map, and how it may be worded. */
import type { Formatter } from '../../../locale/format.ts';
import type { Canvas } from '../../drawing.ts';
import type { Rect } from '../../rect.ts';
import { widthClass } from '../../width-class.ts';
import { boxAround, overlap, rectAround } from '../geometry.ts';
import type { Ground } from '../ground.ts';
import type { Point } from '../layout.ts';
import type { Marked } from '../marks.ts';
import type { ShapedParty } from '../parties.ts';
import type { Block } from './block.ts';
import { nearestSpot } from './nearest-spot.ts';
import type { Scene } from './scene.ts';
import type { Start, Subject } from './subject.ts';
import { blocksOf, numberBlock } from './wording.ts';

/** A leader's dot with what is kept free around it, and how far apart the places are that are tried for it, px. */
const DOT_ROOM = 6;
const DOT_STEP = 4;
/** As shares of the width and height of a shape. */
const TOWARDS = [
  [0, 0],
  [-0.3, 0],
  [0.3, 0],
  [0, -0.3],
  [0, 0.3],
] as const;

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
  { canvas, scale }: Ground,
  scene: Scene,
): Subject {
  const { centre, disc, shape, isChair, feature } = party;
  const { format } = canvas;
  const isNarrow = widthClass(canvas.width) === 'narrow';
  const full = format.partyName(party.standing.party);
  const short = format.shortPartyName(party.standing.party);
  const names = full.text === short.text || isNarrow ? [short] : [full, short];
  const outsider = outsiderNote(party, canvas);
  const notes = [...outsider, ...notesOf(marked, format)];
  const seats = seatNotes(marked);
  const box = shape?.box ?? boxAround({ r: 0, ...centre });
  const marks = isNarrow ? [] : marked.map(({ circle }): Start => ({ circle, kind: 'mark' }));
  const dots = disc ? [{ circle: disc, kind: 'disc' as const }] : dotsIn(owner, centre, box, scene);
  return {
    party,
    marked,
    owner,
    centre,
    box,
    room: (feature?.label?.[2] ?? Number.POSITIVE_INFINITY) * scale,
    starts: marks.length ? marks : dots,
    blocks: [
      ...blocksOf(
        { names, notes, seats: seats && outsider.length + seats, chair: isChair ? format.messages.key.chair : '' },
        canvas,
      ),
      ...numbers,
    ],
  };
}

/** Why a party stands there that is not in the network on the day. */
function outsiderNote({ standing, fill }: ShapedParty, { format }: Canvas): readonly string[] {
  if (fill !== 'none') return [];
  const { phase, period } = standing;
  if (phase === 'after') return [format.until(period)];
  return period.start ? [format.during(period.start, format.date(period.start))] : [];
}

function siteSubject(mark: Marked, { canvas }: Ground): Subject {
  const { circle } = mark;
  return {
    party: undefined,
    marked: [mark],
    owner: 0,
    centre: circle,
    box: boxAround(circle),
    room: 0,
    starts: [{ circle, kind: 'mark' }],
    blocks: blocksOf({ names: [], notes: notesOf([mark], canvas.format), chair: '' }, canvas),
  };
}

/** How many notes tell of seats at which nothing else happened; they come first, as the seats do. */
export function seatNotes(marked: readonly Pick<Marked, 'site'>[]): number {
  const seats = marked.filter(({ site }) => site.kind === 'secretariat').map(({ site }) => site);
  return seats.some(({ meetings }) => meetings) ? 0 : seats.flatMap(({ notes }) => notes).length;
}

/** What is told of some places; of the meetings of many places only how many they were. */
function notesOf(marked: readonly Marked[], format: Formatter): readonly string[] {
  const sites = marked.map(({ site }) => site);
  const told = sites.flatMap(({ meetingNote }) => meetingNote || []);
  const count = sites.reduce((sum, { meetings }) => sum + meetings, 0);
  const meetings = told.length > MOST_PLACES ? [format.messages.meetingsHeld(count, format.number(count))] : told;
  return [...sites.flatMap(({ notes }) => notes), ...meetings];
}

/** Places for a leader's dot, clear of marks: in the middle of the shape, and towards its four sides. */
function dotsIn(owner: number, centre: Point, box: Rect, { field, marks }: Scene): readonly Start[] {
  return TOWARDS.map(([right, down], index) => {
    const near = { x: centre.x + right * box.width, y: centre.y + down * box.height };
    const spot = nearestSpot(near, box, DOT_STEP, (x, y) => {
      if (!field.isAllOf(owner, x - DOT_ROOM / 2, y - DOT_ROOM / 2, DOT_ROOM, DOT_ROOM)) return false;
      const room = rectAround({ x, y }, DOT_ROOM, DOT_ROOM);
      return !marks.some((mark) => overlap(mark, room));
    });
    return { circle: { ...(spot ?? centre), r: 0 }, kind: 'shape', isSpare: index > 0 };
  });
}
