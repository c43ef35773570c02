import type { BoundaryView, Feature, Geography } from '../../geography/geography.ts';
import type { Canvas } from '../drawing.ts';
import type { TextWidth } from '../text-width.ts';
import type { ShapedParty } from './parties.ts';
import type { Site } from './sites.ts';

/** So many pictures of one map are kept, those of a reader who goes to and fro in time. */
const MOST = 32;

const kept = new WeakMap<TextWidth, WeakMap<Geography, Map<string, unknown>>>();

/**
 * What was placed before from the very same, else what is placed now: placing words takes longer than all else of a map, and
 * most days differ in nothing that is written.
 *
 * @param key all that the place of words depends on beside font and geography
 * @param place is told what was placed last, and tells whether that what it gives is not to be remembered
 */
export function remembered<Placed>(
  geography: Geography,
  { textWidth }: Canvas,
  key: string,
  place: (last: readonly [key: string, placed: Placed] | undefined) => readonly [placed: Placed, isPassing?: boolean],
): Placed {
  const ofFont = kept.get(textWidth) ?? new WeakMap<Geography, Map<string, unknown>>();
  kept.set(textWidth, ofFont);
  const all = (ofFont.get(geography) ?? new Map<string, unknown>()) as Map<string, Placed>;
  ofFont.set(geography, all);
  const known = all.get(key);
  const [placed, isPassing] = known ? [known] : place([...all].at(-1));
  if (isPassing) return placed;
  // The latest last: the first is the next to go.
  all.delete(key);
  all.set(key, placed);
  if (all.size > MOST) all.delete(all.keys().next().value ?? '');
  return placed;
}

/** What a map is of and how large, each party, each place, how parts are joined, and the states around. */
export type Writing = readonly [
  room: readonly unknown[],
  parties: readonly (readonly unknown[])[],
  sites: readonly (readonly [name: unknown, site: Site])[],
  view: BoundaryView,
  context: readonly string[],
];

/** All that the place of words depends on, but for font and geography. */
export function writingOf(
  parties: readonly ShapedParty[],
  sites: readonly Site[],
  { width, height, em, format }: Canvas,
  view: BoundaryView,
  context: readonly Feature[],
  network: string,
): Writing {
  return [
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
  ];
}
