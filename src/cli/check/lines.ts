/** The lines of a text: from offsets to what an editor calls line and column. */

export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

export class Lines {
  readonly #text: string;
  /** The offsets at which lines begin. */
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = startsOf(text);
  }

  positionAt(offset: number): Position {
    const index = this.#indexOf(offset);
    return { line: index + 1, column: offset - (this.#starts[index] as number) + 1 };
  }

  /** The text of a line, from 1, without what ends it. */
  textOf(line: number): string {
    return this.#text.slice(this.#starts[line - 1], this.#starts[line]).replace(/\r?\n$/, '');
  }

  /** The last line that begins at or before an offset. */
  #indexOf(offset: number): number {
    let [low, high] = [0, this.#starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }
}

function startsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
