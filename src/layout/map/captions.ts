/** Everything on the map that is read: labels, marks, and the list of what is only numbered. */
import { boxAround, inflate } from './geometry.ts';
import type { Ground } from './ground.ts';
import { placeRows } from './labels/block.ts';
import type { Candidate } from './labels/candidate.ts';
import type { Field } from './labels/field.ts';
import { placeLabels } from './labels/labels.ts';
import type { Subject } from './labels/subject.ts';
import { MOST_NUMBERED, subjectsOf } from './labels/subjects.ts';
import type { ListEntry, PlacedLabel } from './layout.ts';
import { type DrawnMark, drawMark, type Marked } from './marks.ts';
import type { ShapedParty } from './parties.ts';
import type { Site } from './sites.ts';

export interface Captions {
  readonly labels: readonly PlacedLabel[];
  readonly marks: readonly DrawnMark[];
  readonly list: readonly ListEntry[];
}

/** What is to be told. */
export interface Told {
  /** Their places in the list are their numbers in the field, less one. */
  readonly parties: readonly ShapedParty[];
  readonly sites: readonly Site[];
  /** All that is marked in the picture, the ends of ties first. No label or list tells of these. */
  readonly marked: readonly Marked[];
  /** What to tell of; of all unless said. */
  readonly isTold?: (subject: Subject) => boolean;
}

/** No label comes nearer to the edge of the picture, px. */
const EDGE = 3;

export function placeCaptions(
  { parties, sites, marked: all, isTold = Boolean }: Told,
  ground: Ground,
  field: Field,
): Captions {
  const marked = all.filter(({ site }) => site.kind !== 'end');
  const marksTaken = all.map(({ circle }) => boxAround(circle));
  const discs = parties.map(({ disc }) => disc && boxAround(disc));
  const scene = {
    field,
    picture: inflate(ground.picture, -EDGE),
    marks: marksTaken,
    discs,
    taken: [...marksTaken, ...discs.flatMap((disc) => disc ?? [])],
  };
  const subjects = subjectsOf(parties, marked, ground, scene).filter(isTold);
  const chosen = placeLabels(subjects, scene);
  const explained = subjects.flatMap(({ marked: own }, index) => {
    const tells = chosen[index]?.block.tells;
    return own.filter(({ site }) => tells === 'all' || tells === site.kind);
  });
  const { marks, list } = markSites(sites, marked, explained, ground);
  const first = list.filter(({ number }) => number).length + 1;
  const numbered = subjects.filter((_, index) => chosen[index]?.block.isNumber);
  const numberOf = (subject: Subject) =>
    numbered.includes(subject) ? String(first + numbered.indexOf(subject)) : undefined;
  const unnamed = subjects.filter((_, index) => !chosen[index]);
  return {
    marks: [
      ...all.flatMap(({ site, circle }) => (site.kind === 'end' ? drawMark(site, circle, '', ground) : [])),
      ...marks,
    ],
    labels: subjects.flatMap((subject, index) => drawLabel(subject, chosen[index], numberOf(subject))),
    // Whom nothing in the drawing stands for comes last.
    list: [
      ...list,
      ...[...numbered, ...unnamed].flatMap((subject) =>
        parties.length <= MOST_NUMBERED || subject.party?.isChair
          ? listParty(subject, numberOf(subject) ?? '', ground)
          : [],
      ),
    ],
  };
}

function drawLabel(
  { party }: Subject,
  chosen: Candidate | undefined,
  number: string | undefined,
): readonly PlacedLabel[] {
  if (!chosen) return [];
  const { block, box, anchor, leader, isInside } = chosen;
  const ground = party?.fill === 'solid' ? 'solid' : party?.fill === 'none' ? 'land' : 'tint';
  const rows = placeRows(block, box, anchor);
  return [
    {
      party: party?.standing.party.id,
      ground: isInside ? ground : 'land',
      box,
      rows: number ? rows.map((row) => ({ ...row, text: { ...row.text, lines: [number] } })) : rows,
      leader,
    },
  ];
}

/** More places would be a list longer than the map is high; the key explains their marks then. */
const MOST_LISTED = 8;

/** Draws the marks, and numbers and lists the sites that no label explains. */
export function markSites(
  sites: readonly Site[],
  marked: readonly Marked[],
  explained: readonly Marked[],
  ground: Pick<Ground, 'canvas'>,
) {
  const marks: DrawnMark[] = [];
  const list: ListEntry[] = [];
  const isTooLong = sites.length - explained.length > MOST_LISTED;
  let count = 0;
  for (const site of sites) {
    const mark = marked.find((other) => other.site === site);
    const isListed = !isTooLong && (!mark || !explained.includes(mark));
    const number = mark && isListed ? String(++count) : '';
    if (mark) marks.push(drawMark(site, mark.circle, number, ground));
    const { text: title, lang } = ground.canvas.format.local(site.place.name);
    if (isListed) list.push({ id: site.place.id, kind: site.kind, number, title, lang, text: site.summary });
  }
  return { marks, list };
}

/** A party whose name finds no room has an entry in the list, by the number that stands for it in the drawing if that found room. */
function listParty({ party }: Subject, number: string, { canvas: { format } }: Ground): readonly ListEntry[] {
  if (!party) return [];
  const { text: title, lang } = format.partyName(party.standing.party);
  return [
    {
      id: party.standing.party.id,
      kind: 'number',
      number,
      title,
      lang,
      text: party.isChair ? format.messages.key.chair : '',
    },
  ];
}
