/** Everything on the map that is read: labels, marks, and the list of what is only numbered. */
import { boxAround, crossesRect, inflate, overlap, roundPoint } from './geometry.ts';
import type { Ground } from './ground.ts';
import { placeRows } from './labels/block.ts';
import type { Candidate } from './labels/candidate.ts';
import type { Field } from './labels/field.ts';
import { placeLabels } from './labels/labels.ts';
import type { Subject } from './labels/subject.ts';
import { subjectsOf } from './labels/subjects.ts';
import type { ListEntry, PlacedLabel, PlacedMark } from './layout.ts';
import { drawMark, type Marked, roomForMark } from './marks.ts';
import type { ShapedParty } from './parties.ts';
import type { Site } from './sites.ts';

export interface Captions {
  readonly labels: readonly PlacedLabel[];
  readonly marks: readonly PlacedMark[];
  readonly list: readonly ListEntry[];
}

/** What is to be told. */
export interface Told {
  /** Their places in the list are their numbers in the field, less one. */
  readonly parties: readonly ShapedParty[];
  readonly sites: readonly Site[];
  /** The sites within the picture. */
  readonly marked: readonly Marked[];
}

/** No label comes nearer to the edge of the picture, px. */
const EDGE = 3;

export function placeCaptions({ parties, sites, marked }: Told, ground: Ground, field: Field): Captions {
  const marks = marked.map(({ circle }) => boxAround(circle));
  const scene = { field, picture: inflate(ground.picture, -EDGE), marks };
  const subjects = subjectsOf(parties, marked, ground, scene);
  const chosen = placeLabels(subjects, scene);
  const labels = subjects.flatMap((subject, index) => drawLabel(subject, chosen[index]));
  const explained = subjects.flatMap((subject, index) => (chosen[index]?.block.isBare === false ? subject.marked : []));
  const drawn = markSites(sites, marked, explained, ground);
  const unnamed = subjects.filter((subject, index) => subject.party && !chosen[index]);
  return unnamed.reduce<Captions>((captions, subject) => numberParty(subject, captions, ground, field), {
    labels,
    ...drawn,
  });
}

function drawLabel({ party }: Subject, chosen: Candidate | undefined): readonly PlacedLabel[] {
  if (!chosen) return [];
  const { block, box, anchor, leader, isInside } = chosen;
  const ground = party?.fill === 'solid' ? 'solid' : 'tint';
  return [
    {
      party: party?.standing.party.id,
      ground: isInside ? ground : 'land',
      box,
      rows: placeRows(block, box, anchor),
      leader: leader && { ...leader, from: roundPoint(leader.from), to: roundPoint(leader.to) },
    },
  ];
}

/** More places would be a list longer than the map is high; the key explains their marks then. */
const MOST_LISTED = 8;

/** Draws the marks, and numbers and lists the sites that no label explains. */
function markSites(sites: readonly Site[], marked: readonly Marked[], explained: readonly Marked[], ground: Ground) {
  const marks: PlacedMark[] = [];
  const list: ListEntry[] = [];
  const isTooLong = sites.length - explained.length > MOST_LISTED;
  let count = 0;
  for (const site of sites) {
    const mark = marked.find((other) => other.site === site);
    const isListed = !isTooLong && (!mark || !explained.includes(mark));
    const number = mark && isListed ? String(++count) : '';
    if (mark) marks.push(drawMark(site.kind, mark.circle, number, ground));
    const { text: title, lang } = ground.canvas.format.local(site.place.name);
    if (isListed) list.push({ kind: site.kind, number, title, lang, text: site.summary });
  }
  return { marks, list };
}

/**
 * A party whose name finds no room gets a number in its shape, else beside it, and an entry in the list; an entry alone where
 * the number would stand in the shape of another, which it would misname.
 */
function numberParty({ party, owner, centre }: Subject, drawn: Captions, ground: Ground, field: Field): Captions {
  if (!party) return drawn;
  const { labels, marks, list } = drawn;
  const isFree = (box: PlacedMark['box']) =>
    ![...labels, ...marks].some((other) => overlap(other.box, box)) &&
    !labels.some(({ leader }) => leader && crossesRect(leader, box));
  const circle =
    roomForMark(
      centre,
      ground,
      (box) => isFree(box) && field.ownerAt({ x: box.x + box.width / 2, y: box.y + box.height / 2 }) === owner,
    ) ?? roomForMark(centre, ground, (box) => isFree(box) && !field.partiesIn(box));
  const number = circle ? String(marks.filter((mark) => mark.number).length + 1) : '';
  const { format } = ground.canvas;
  const { text: title, lang } = format.partyName(party.standing.party);
  const text = party.isChair ? format.messages.key.chair : '';
  return {
    labels,
    marks: circle ? [...marks, drawMark('number', circle, number, ground)] : marks,
    list: [...list, { kind: 'number', number, title, lang, text }],
  };
}
