import type { Day } from '../dataset/calendar.ts';
import type { Box } from '../geography/geography.ts';
import { keepWords } from '../layout/map/keep-words.ts';
import type { MapLayout } from '../layout/map/layout.ts';
import { Remembered } from '../layout/map/remembered.ts';
import { tiesOn } from '../layout/map/ties.ts';
import type { Placed, Write } from '../layout/map/written.ts';
import { dayMark } from '../network/day-mark.ts';
import type { NetworkOnDate } from '../network/network-on-date.ts';

/** So long a day has to stay before words are placed for it, ms: shorter than colours take to change. */
const REST = 100;

/**
 * What a map of one network keeps in one room while a reader runs through its days: to place all words takes longer than a frame.
 *
 * - A day on which nothing is other than on the last one is the same drawing.
 * - A day that was there before has the words it had.
 * - Any other is drawn with those words of the last whole day that are still true, and placed as a whole once it stays.
 */
export class MapDays {
  /** From the second day on. */
  hasMoved: boolean;
  readonly #host: { requestUpdate(): void };
  readonly #remembered = new Remembered();
  #day: Day | undefined;
  #part: Box | undefined;
  #mark = '';
  /** Of the first day with this mark. */
  #network: NetworkOnDate | undefined;
  /** What was placed last with all of its words. */
  #whole: Placed | undefined;
  #write: Write | undefined;
  #isPassing = false;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** @param whole what the same room showed before it was known that days would pass */
  constructor(host: { requestUpdate(): void }, whole: Placed | undefined) {
    this.#host = host;
    this.#whole = whole;
    if (whole) this.#remembered.add(whole, whole.written);
    this.hasMoved = whole !== undefined;
  }

  /**
   * The map of a day, or of one before it that it does not differ from.
   *
   * @param part of the geography, where a reader has zoomed
   * @param place lays a network out, the very same network as it did before
   */
  layout(
    network: NetworkOnDate,
    part: Box | undefined,
    place: (network: NetworkOnDate, write: Write | undefined) => MapLayout,
  ): MapLayout {
    const { day } = network.asOf;
    if (day !== this.#day) {
      this.hasMoved ||= this.#day !== undefined;
      this.#day = day;
      this.#stay();
    }
    const mark = dayMark(network, tiesOn(network));
    if (mark !== this.#mark || part !== this.#part || network.index !== this.#network?.index) {
      this.#mark = mark;
      this.#part = part;
      this.#network = network;
      this.#begin(this.#whole?.part === part ? this.#whole : undefined);
    }
    const layout = place(this.#network, this.#write);
    if (!this.#isPassing) this.#whole = layout.placed;
    else
      this.#rest ??= setTimeout(() => {
        this.#begin(undefined);
        this.#host.requestUpdate();
      }, REST);
    return layout;
  }

  /** @param last lends its words until the day has its own; all are placed at once without it */
  #begin(last: Placed | undefined): void {
    this.#stay();
    this.#write = (writing, place) => {
      const known = this.#remembered.of(writing);
      this.#isPassing = !known && last !== undefined;
      if (known) return known;
      if (last) return keepWords(last, writing);
      const written = place();
      this.#remembered.add(writing, written);
      return written;
    };
  }

  #stay(): void {
    clearTimeout(this.#rest);
    this.#rest = undefined;
  }
}
