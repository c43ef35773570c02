/** The list under the map, and the numbers in the map that lead to it. */
import type { Captions } from './captions.ts';
import type { Ground } from './ground.ts';
import type { Field } from './labels/field.ts';
import type { NamedParty } from './labels/subjects.ts';
import type { Circle, ListEntry, PlacedMark } from './layout.ts';
import { drawMark, freeAround, markRadius } from './marks.ts';
import type { Site } from './sites.ts';

export function siteEntry({ kind, place, summary }: Site, number: string, { canvas }: Ground): ListEntry {
  const { text: title, lang } = canvas.format.local(place.name);
  return { kind, number, title, lang, text: summary };
}

/** A party whose name finds no room, with its number in the field. */
export interface Unnamed {
  readonly party: NamedParty;
  readonly owner: number;
}

/** Gives each a number in its shape and an entry in the list; an entry alone where not even a number finds room. */
export function numberParties(
  unnamed: readonly Unnamed[],
  from: number,
  drawn: Captions,
  ground: Ground,
  field: Field,
) {
  const marks: PlacedMark[] = [];
  const list: ListEntry[] = [];
  for (const { party, owner } of unnamed) {
    const circle = roomFor(party, owner, { ...drawn, marks: [...drawn.marks, ...marks] }, ground, field);
    const number = circle ? String(from + marks.length + 1) : '';
    if (circle) marks.push(drawMark('number', circle, number, ground));
    const { format } = ground.canvas;
    const { text: title, lang } = format.partyName(party.standing.party);
    list.push({ kind: 'number', number, title, lang, text: party.isChair ? format.messages.key.chair : '' });
  }
  return { marks, list };
}

/** The nearest free place in the party's own shape, else beside it; never in the shape of another, which it would misname. */
function roomFor(
  { centre }: NamedParty,
  owner: number,
  { labels, marks }: Captions,
  ground: Ground,
  field: Field,
): Circle | undefined {
  const taken = [...labels, ...marks].map(({ box }) => box);
  const leaders = labels.flatMap(({ leader }) => leader ?? []);
  const free = freeAround({ ...centre, r: markRadius(ground) }, ground.picture, taken, leaders);
  return (
    free.find(({ x, y }) => field.isAllOf(owner, { x, y, width: 0, height: 0 })) ??
    free.find(({ x, y, r }) => !field.partiesIn(x - r, y - r, 2 * r, 2 * r))
  );
}
