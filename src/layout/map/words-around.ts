import type { Geography } from '../../geography/geography.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { Canvas } from '../drawing.ts';
import { widthClass } from '../width-class.ts';
import { markSites } from './captions.ts';
import { listBeside } from './draw-parties.ts';
import { keyOf } from './key.ts';
import { seatNotes } from './labels/subjects.ts';
import type { ListEntry, MapLayout } from './layout.ts';
import type { MapOptions } from './map.ts';
import type { Marked } from './marks.ts';
import { seatingOf } from './seating.ts';
import { sitesOf } from './sites.ts';
import { tieKey, tiesOn } from './ties.ts';

export type WordsAround = Pick<
  MapLayout,
  'key' | 'list' | 'beside' | 'besideHeading' | 'disputed' | 'shown' | 'parties' | 'items'
>;

/** So many names a narrow map has room for; of more parties, about this share is listed. */
const MOST_IN_PICTURE = 15;
const LISTED = 1 / 3;

/**
 * What will most likely stand around the picture, known before anything is placed in it: it tells how much room the picture has,
 * and a map need not be drawn twice. Where a name finds no room and comes into the list, it is.
 */
export function wordsAround(
  network: NetworkOnDate,
  geography: Geography,
  canvas: Canvas,
  { view = geography.view }: MapOptions,
): WordsAround {
  const { seats } = seatingOf(network, geography, view);
  const drawn = seats.filter(({ feature, standing }) => feature ?? standing.party.coordinates);
  const sites = sitesOf(network, canvas.format);
  const marked = sites.map((site) => ({ site, circle: { x: 0, y: 0, r: 0 } }));
  const isNarrow = widthClass(canvas.width) === 'narrow';
  const explained = isNarrow ? [] : marked.filter((mark) => isTold(mark, marked));
  const { marks, list: sitesListed } = markSites(sites, marked, explained, { canvas });
  const unnamed = isNarrow && drawn.length > MOST_IN_PICTURE ? drawn.slice(0, drawn.length * LISTED) : [];
  const list = [
    ...sitesListed,
    ...unnamed.map(({ standing: { party } }): ListEntry => {
      const { text: title, lang } = canvas.format.partyName(party);
      return { id: party.id, kind: 'number', number: '', title, lang, text: '' };
    }),
  ];
  const ties = tiesOn(network).map((tie) => ({ tie }));
  return {
    key: keyOf(network, drawn, marks, tieKey(ties, canvas.format), canvas),
    list,
    ...listBeside(seats, drawn, network, canvas, list.length),
    disputed: view.dashed.length ? 'M' : '',
    shown: geography.frame,
    parties: [],
    items: [],
  };
}

/** A party that has the secretariat is named within its borders, where there is no room for meetings. */
function isTold({ site }: Marked, marked: readonly Marked[]): boolean {
  const own = marked.filter((other) => other.site.place.party === site.place.party);
  return site.kind === 'secretariat' || !seatNotes(own);
}
