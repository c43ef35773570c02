/**
 * A map on a day that nobody has been to, drawn at once: who is what, and of the day before the words that are still true. Placing all of them
 * takes longer than a frame, and while a reader runs through the days nobody reads them.
 */
import { overlap } from './geometry.ts';
import type { Ground } from './ground.ts';
import type { Written } from './map.ts';
import { drawMark, type Marked } from './marks.ts';
import type { Writing } from './remembered.ts';

/**
 * The marks of a day, and of the words of the last map those that hold on it, each where it stood. The list stays as it is, so that nothing
 * under the map moves twice.
 *
 * @param last what was placed last on the same geography in the same font, with its key
 * @param key that of the day
 * @param marked the places of the day
 * @returns undefined where nothing can stay, since the picture has another size
 */
export function keepWords(
  [lastKey, last]: readonly [key: string, written: Written],
  key: string,
  marked: readonly Marked[],
  ground: Ground,
): Written | undefined {
  const [before, now] = [lastKey, key].map((text) => JSON.parse(text) as Writing) as [Writing, Writing];
  if (!isAlike(before[0], now[0])) return undefined;
  const parties = new Set(common(before[1], now[1]).map(([id]) => id));
  const places = new Set(common(before[2], now[2]).map(([, { place }]) => place.id));
  // What is said of a state names its places.
  const changed = [...before[2], ...now[2]].filter(([, { place }]) => !places.has(place.id));
  for (const [, { place }] of changed) parties.delete(place.party);
  const numbers = new Map(last.marks.map(({ site, number }) => [site.place.id, number?.lines[0]]));
  const isEnd = ({ site }: Marked) => site.kind === 'end';
  const inOrder = [...marked.filter(isEnd), ...marked.filter((mark) => !isEnd(mark))];
  const marks = inOrder.map(({ site, circle }) => drawMark(site, circle, numbers.get(site.place.id) ?? '', ground));
  const added = marks.filter(({ site }) => !places.has(site.place.id));
  const labels = last.labels.filter(
    ({ party, box }) =>
      (party === undefined ? !changed.length : parties.has(party)) && !added.some((mark) => overlap(mark.box, box)),
  );
  return { ...last, labels, marks, neighbours: isAlike(before[4], now[4]) ? last.neighbours : [] };
}

function isAlike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What stands in both lists, as the second has it. */
function common<Entry>(a: readonly Entry[], b: readonly Entry[]): readonly Entry[] {
  const known = new Set(a.map((entry) => JSON.stringify(entry)));
  return b.filter((entry) => known.has(JSON.stringify(entry)));
}
