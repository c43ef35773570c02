import type { Geography } from '../../geography/geography.ts';
import type { TextWidth } from '../text-width.ts';
import type { Writing, Written } from './written.ts';

/** So many pictures of one map are kept, those of a reader who goes to and fro in time. */
const MOST = 32;

const kept = new WeakMap<TextWidth, WeakMap<Geography, Map<string, Written>>>();

/**
 * What was placed before from the very same, else what is placed now: placing words takes longer than all else of a map, and
 * most days differ in nothing that is written.
 *
 * @param place gives what is read; what says of itself that it is passing is not remembered
 */
export function remembered(writing: Writing, place: () => Written): Written {
  const { geography, canvas } = writing;
  const ofFont = kept.get(canvas.textWidth) ?? new WeakMap<Geography, Map<string, Written>>();
  kept.set(canvas.textWidth, ofFont);
  const all = ofFont.get(geography) ?? new Map<string, Written>();
  ofFont.set(geography, all);
  const key = keyOf(writing);
  const written = all.get(key) ?? place();
  if (written.isPassing) return written;
  // The latest last: the first is the next to go.
  all.delete(key);
  all.set(key, written);
  if (all.size > MOST) all.delete(all.keys().next().value ?? '');
  return written;
}

/** All that the place of words depends on, but for font and geography. */
function keyOf({ network, canvas, view, parties, sites, context }: Writing): string {
  const { width, height, em, format } = canvas;
  return JSON.stringify([
    [network, width, height, em, format.language.tag, format.language.regions.length],
    parties.map(({ standing: { party }, isChair, fill, centre, disc, shape }) => [
      party.id,
      format.partyName(party),
      format.shortPartyName(party),
      isChair,
      fill,
      centre.x,
      centre.y,
      disc?.r,
      shape?.area,
    ]),
    sites.map((site) => [format.local(site.place.name), site]),
    view,
    context.map(({ id }) => id),
  ]);
}
