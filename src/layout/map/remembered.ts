import type { Writing, Written } from './written.ts';

/** So many pictures of one map are kept, those of a reader who goes to and fro in time. */
const MOST = 32;

/**
 * The words of the days that were there before. Placing words takes longer than all else of a map, and most days differ in nothing that
 * is written.
 */
export class Remembered {
  readonly #kept = new Map<string, Written>();

  /** What was placed of the very same; undefined where nothing was. */
  of(writing: Writing): Written | undefined {
    const key = keyOf(writing);
    const written = this.#kept.get(key);
    if (written) this.#keep(key, written);
    return written;
  }

  add(writing: Writing, written: Written): void {
    this.#keep(keyOf(writing), written);
  }

  /** The latest last: the first is the next to go. */
  #keep(key: string, written: Written): void {
    this.#kept.delete(key);
    this.#kept.set(key, written);
    if (this.#kept.size > MOST) this.#kept.delete(this.#kept.keys().next().value ?? '');
  }
}

/** All that days and zoom change of what the place of words depends on. */
function keyOf({ canvas: { width, height }, parties, sites, ties }: Writing): string {
  return JSON.stringify([
    [width, height],
    parties.map(({ standing: { id, phase }, isChair, fill, centre, disc, shape }) => [
      id,
      phase,
      isChair,
      fill,
      centre.x,
      centre.y,
      disc?.r,
      shape?.area,
    ]),
    sites.map(({ place, kind, notes, meetingNote, meetings, summary }) => [
      place.id,
      kind,
      notes,
      meetingNote,
      meetings,
      summary,
    ]),
    ties.map(({ tie }) => tie.id),
  ]);
}
