/**
 * A map on a day that nobody has been to, drawn at once: who is what, and of the day before the words that are still true. Placing all of them
 * takes longer than a frame, and while a reader runs through the days nobody reads them.
 */
import { boxAround, overlap } from './geometry.ts';
import { drawMark, type Marked } from './marks.ts';
import type { Placed, Writing, Written } from './written.ts';

/**
 * The marks of a day, and of the words of a map those that hold on it, each where it stood.
 *
 * @param last what was placed last with all of its words, in the same room
 */
export function keepWords(last: Placed, now: Writing): Written {
  const { written } = last;
  const before = saidOf(last);
  const said = saidOf(now);
  const holds = (id = '') => said.has(id) && said.get(id) === before.get(id);
  const numbers = new Map(written.marks.map(({ site, number }) => [site.place.id, number?.lines[0]]));
  const marks = now.marked.map(({ site, circle }) => drawMark(site, circle, numbers.get(site.place.id) ?? '', now));
  const isNew = ({ circle: { x, y } }: Marked) => !written.marks.some(({ circle }) => circle.x === x && circle.y === y);
  const added = [
    ...marks.filter(isNew),
    ...now.parties.flatMap(({ disc, standing }) => (disc && !holds(standing.party.id) ? { box: boxAround(disc) } : [])),
  ];
  const names = new Set(now.context.map(({ a2 }) => now.canvas.format.regionName(a2)));
  return {
    ...written,
    marks,
    labels: written.labels.filter(({ party, box }) => holds(party) && !added.some((other) => overlap(other.box, box))),
    neighbours: marks.some(isNew) ? [] : written.neighbours.filter(({ lines: [name] }) => names.has(name)),
    list: written.list.flatMap((entry) => {
      const site = now.sites.find(({ place }) => place.id === entry.id);
      return site ? { ...entry, text: site.summary } : holds(entry.id) ? entry : [];
    }),
  };
}

/** What there is to say of each party with its places by its id, and of all places. */
function saidOf({ parties, sites }: Pick<Placed, 'parties' | 'sites'>): ReadonlyMap<string, string> {
  const summaries = (id = '') => sites.filter(({ place }) => !id || place.party === id).map(({ summary }) => summary);
  return new Map([
    ['', String(summaries())],
    ...parties.map(({ standing: { party, phase, role }, isChair, fill, disc }): [string, string] => [
      party.id,
      String([role, phase, isChair, fill, disc?.r, summaries(party.id)]),
    ]),
  ]);
}
