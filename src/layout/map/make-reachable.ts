import { withoutLanguages } from '../../locale/runs.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { Canvas } from '../drawing.ts';
import type { Item } from '../item.ts';
import { drawParty } from './draw-parties.ts';
import { hitAreas } from './hit.ts';
import type { MapLayout, PlacedTie } from './layout.ts';
import type { DrawnMark } from './marks.ts';
import type { ShapedParty } from './parties.ts';
import type { Site } from './sites.ts';

/** What a map has drawn, before anything of it can be pointed at. */
export interface Things {
  readonly parties: readonly ShapedParty[];
  readonly marks: readonly DrawnMark[];
  readonly arcs: readonly Omit<PlacedTie, 'hit'>[];
}

/** Makes the parties, places and ties of a map things to point at and to choose from, in this order ties before places. */
export function makeReachable(
  { parties, marks, arcs }: Things,
  network: NetworkOnDate,
  { format }: Canvas,
): Pick<MapLayout, 'parties' | 'marks' | 'ties'> {
  const taken = new Set(parties.map(({ standing }) => standing.party.id));
  const isFree = ({ id }: Item) => !taken.has(id);
  const ties = arcs.filter(({ item }) => isFree(item));
  for (const { item } of ties) taken.add(item.id);
  const hits = hitAreas([
    ...parties.map(({ centre, shape }) => ({
      ...centre,
      extent: shape ? Math.min(shape.box.width, shape.box.height) : 0,
    })),
    ...ties.map(({ item }) => item),
    ...marks.map(({ circle }) => circle),
  ]);
  const nextHit = () => hits.shift() as string;
  return {
    parties: parties.map((party) => drawParty(party, nextHit(), network, format)),
    ties: ties.map(({ item, path }) => ({ item, path, hit: nextHit() })),
    marks: marks.map(({ site, ...mark }) => {
      const hit = nextHit();
      const item = placeItem(mark.circle, site, network, format);
      return isFree(item) ? { ...mark, item, hit } : { ...mark, item: undefined, hit: '' };
    }),
  };
}

/** In order: the parties on the map and beside it, ties, places. */
export function itemsOf({
  parties,
  beside,
  ties,
  marks,
}: Pick<MapLayout, 'parties' | 'beside' | 'ties' | 'marks'>): readonly Item[] {
  return [...parties, ...beside, ...ties, ...marks].flatMap(({ item }) => item ?? []);
}

function placeItem(
  { x, y }: DrawnMark['circle'],
  { place, summary }: Site,
  { index }: NetworkOnDate,
  format: Canvas['format'],
): Item {
  const party = index.parties.get(place.party);
  const name = format.text(place.name);
  const label = [name, party && format.partyName(party).text, summary];
  return {
    id: place.id,
    type: 'place',
    label: withoutLanguages(label.filter(Boolean).join(format.language.list.separator)),
    name,
    x,
    y,
    isMark: true,
  };
}
