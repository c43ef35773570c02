/** Everything on the map that is read: labels, marks, and the list of what is only numbered. */
import type { Formatter } from '../../locale/format.ts';
import { widthClass } from '../width-class.ts';
import type { Ground } from './ground.ts';
import type { Candidate } from './labels/candidate.ts';
import { drawLabel } from './labels/draw-label.ts';
import type { Field } from './labels/field.ts';
import { placeLabels } from './labels/labels.ts';
import type { Scene } from './labels/scene.ts';
import { type NamedParty, partySubject, siteSubject } from './labels/subjects.ts';
import type { ListEntry, PlacedLabel, PlacedMark } from './layout.ts';
import { drawMark, type Marked, markRadius, nearestFree } from './marks.ts';
import type { Site } from './sites.ts';

export interface Captions {
  readonly labels: readonly PlacedLabel[];
  readonly marks: readonly PlacedMark[];
  readonly list: readonly ListEntry[];
}

/** What is to be told, each party with the marks that its label can explain. */
export interface Told {
  readonly parties: readonly NamedParty[];
  /** Marks in the picture, in the order of `sites`. */
  readonly marked: readonly Marked[];
  readonly sites: readonly Site[];
}

interface Captioned {
  readonly party: NamedParty | undefined;
  readonly marked: readonly Marked[];
  readonly chosen: Candidate | undefined;
}

export function placeCaptions(told: Told, ground: Ground, field: Field): Captions {
  const captioned = chooseCaptions(told, ground, field);
  const labels = captioned.flatMap(({ party, chosen }) =>
    chosen ? [drawLabel(chosen, party?.standing.party.id, party?.fill !== 'solid')] : [],
  );
  const explained = new Set(captioned.flatMap(({ chosen, marked }) => (chosen && !chosen.block.isBare ? marked : [])));
  const numbered = told.marked.filter((mark) => !explained.has(mark));
  const numberOf = (mark: Marked) => String(numbered.indexOf(mark) + 1 || '');
  const marks = told.marked.map((mark) => drawMark(mark.site.kind, mark.circle, numberOf(mark), ground));
  const { format } = ground.canvas;
  const listed = told.sites.flatMap((site) => {
    const mark = told.marked.find((other) => other.site === site);
    return mark && explained.has(mark) ? [] : [siteEntry(site, mark ? numberOf(mark) : '', format)];
  });
  const unnamed = captioned.flatMap(({ party, chosen }) => (party && !chosen ? [party] : []));
  const rest = numberParties(unnamed, numbered.length, { labels, marks, list: listed }, ground);
  return { labels, marks: [...marks, ...rest.marks], list: [...listed, ...rest.list] };
}

function chooseCaptions({ parties, marked }: Told, ground: Ground, field: Field): readonly Captioned[] {
  const scene: Scene = {
    field,
    picture: insetPicture(ground),
    marks: marked.map(({ circle: { x, y, r } }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r })),
  };
  const own = new Set(parties.flatMap((party) => party.marked));
  const strays = widthClass(ground.canvas.width) === 'narrow' ? [] : marked.filter((mark) => !own.has(mark));
  const chosen = placeLabels(
    [
      ...parties.map((party, index) => partySubject(party, index + 1, ground, scene)),
      ...strays.map((mark) => siteSubject(mark, ground)),
    ],
    scene,
  );
  return [
    ...parties.map((party, index) => ({ party, marked: party.marked, chosen: chosen[index] })),
    ...strays.map((mark, index) => ({ party: undefined, marked: [mark], chosen: chosen[parties.length + index] })),
  ];
}

const EDGE = 3;

function insetPicture({ picture: { width, height } }: Ground): Scene['picture'] {
  return { x: EDGE, y: EDGE, width: width - 2 * EDGE, height: height - 2 * EDGE };
}

function siteEntry({ kind, place, summary }: Site, number: string, format: Formatter): ListEntry {
  const { text: title, lang } = format.local(place.name);
  return { kind, number, title, lang, text: summary };
}

/** Parties whose name finds no room get a number in their shape and an entry in the list. */
function numberParties(parties: readonly NamedParty[], from: number, drawn: Captions, ground: Ground) {
  const taken = [...drawn.labels.map(({ box }) => box), ...drawn.marks.map(({ box }) => box)];
  const leaders = drawn.labels.flatMap(({ leader }) => leader ?? []);
  const marks: PlacedMark[] = [];
  const list: ListEntry[] = [];
  for (const { standing, centre, isChair } of parties) {
    const { format } = ground.canvas;
    const { text: title, lang } = format.partyName(standing.party);
    const circle = nearestFree({ ...centre, r: markRadius(ground) }, ground.picture, taken, leaders);
    const number = circle ? String(from + marks.length + 1) : '';
    if (circle) {
      const mark = drawMark('number', circle, number, ground);
      taken.push(mark.box);
      marks.push(mark);
    }
    list.push({ kind: 'number', number, title, lang, text: isChair ? format.messages.key.chair : '' });
  }
  return { marks, list };
}
