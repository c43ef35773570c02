import { keepWords } from '../layout/map/keep-words.ts';
import type { WordKeeper } from '../layout/map/map.ts';

/** So long a day has to stay before words are placed for it, ms: shorter than colours take to change. */
const REST = 100;

/** Days that a reader runs through: each is drawn at once with the words that stay, and with all of its own when it stays. */
export class PassingDays {
  #day: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #host: { requestUpdate(): void };

  /** @param day the one that is drawn already */
  constructor(host: { requestUpdate(): void }, day: number) {
    this.#host = host;
    this.#day = day;
  }

  /** What leaves words out on a day; undefined where it stays, or all of its words are there. */
  keeperOn(day: number): WordKeeper | undefined {
    if (day === this.#day && !this.#timer) return undefined;
    this.#day = day;
    return this.#keep;
  }

  readonly #keep: WordKeeper = (...written) => {
    const kept = keepWords(...written);
    clearTimeout(this.#timer);
    this.#timer =
      kept &&
      setTimeout(() => {
        this.#timer = undefined;
        this.#host.requestUpdate();
      }, REST);
    return kept;
  };
}
