/**
 * The map as a coarse grid that knows whose each cell is, so that "is this box free?" costs next to nothing.
 *
 * Numbers from 1 are parties, larger ones than there are parties are context, 0 is water. Boxes come as four numbers: so many are
 * asked about that making an object of each would take longer than the answer.
 */
import type { Outline } from '../../../geography/path.ts';

/** How many cells there are, about; their size follows from the map's. */
const CELLS = 30_000;
const SMALLEST_CELL = 1;
const TENTHS = 10;

export class Field {
  readonly cell: number;
  readonly #columns: number;
  readonly #rows: number;
  readonly #parties: number;
  readonly #owners: Int16Array;
  /** Where an outline passes between a cell and the one on its left; all 0 between two fillings. */
  readonly #edges: Uint8Array;
  /** The highest number in use. */
  #last: number;

  constructor(width: number, height: number, parties: number) {
    this.cell = Math.max(SMALLEST_CELL, Math.sqrt((width * height) / CELLS));
    this.#columns = Math.ceil(width / this.cell);
    this.#rows = Math.ceil(height / this.cell);
    this.#parties = parties;
    this.#last = parties;
    this.#owners = new Int16Array(this.#columns * this.#rows);
    this.#edges = new Uint8Array(this.#columns * this.#rows);
  }

  /** Gives cells to context and returns the number that it goes by. */
  addContext(rings: readonly Outline[]): number {
    this.fill(++this.#last, rings);
    return this.#last;
  }

  /** Gives the cells whose centre lies in the rings, by the even-odd rule, to an owner. */
  fill(owner: number, rings: readonly Outline[]): void {
    const unit = this.cell * TENTHS;
    const columns = this.#columns;
    const edges = this.#edges;
    let [left, right, top, bottom] = [columns, 0, this.#rows, 0];
    for (const ring of rings) {
      for (let index = 2; index < ring.length; index += 2) {
        const y0 = (ring[index - 1] as number) / unit - 0.5;
        const y1 = (ring[index + 1] as number) / unit - 0.5;
        const first = Math.max(0, Math.ceil(Math.min(y0, y1)));
        const end = Math.min(this.#rows, Math.ceil(Math.max(y0, y1)));
        if (first >= end) continue;
        top = Math.min(top, first);
        bottom = Math.max(bottom, end);
        const x0 = (ring[index - 2] as number) / unit - 0.5;
        const slope = ((ring[index] as number) / unit - 0.5 - x0) / (y1 - y0);
        for (let row = first; row < end; row++) {
          const column = Math.max(0, Math.ceil(x0 + (row - y0) * slope));
          left = Math.min(left, column);
          right = Math.max(right, column);
          if (column < columns) (edges[row * columns + column] as number) ^= 1;
        }
      }
    }
    for (let row = top; row < bottom; row++) {
      let isWithin = 0;
      const end = row * columns + Math.min(columns, right + 1);
      for (let cell = row * columns + left; cell < end; cell++) {
        isWithin ^= edges[cell] as number;
        edges[cell] = 0;
        if (isWithin) this.#owners[cell] = owner;
      }
    }
  }

  /** Whether a box touches a party other than one. */
  touchesParty(x: number, y: number, width: number, height: number, but = 0): boolean {
    return this.#touches(x, y, width, height, 1, this.#parties, but);
  }

  /** Whether all that a box touches has one owner. */
  isAllOf(owner: number, x: number, y: number, width: number, height: number): boolean {
    // What is not mostly shows it at a corner.
    return (
      this.ownerAt(x, y + height) === owner &&
      this.ownerAt(x + width, y + height) === owner &&
      !this.#touches(x, y, width, height, 0, this.#last, owner)
    );
  }

  /** Whose the cell at a point is. */
  ownerAt(x: number, y: number): number {
    return this.#owners[this.#clampRow(y) * this.#columns + this.#clampColumn(x)] as number;
  }

  isParty(owner: number): boolean {
    return owner > 0 && owner <= this.#parties;
  }

  /** Whether a box touches an owner of a range of numbers, one of them left out. */
  #touches(x: number, y: number, width: number, height: number, first: number, last: number, but: number): boolean {
    const columns = this.#columns;
    const left = this.#clampColumn(x);
    const right = this.#clampColumn(x + width);
    const bottom = this.#clampRow(y + height);
    for (let row = this.#clampRow(y); row <= bottom; row++) {
      for (let cell = row * columns + left; cell <= row * columns + right; cell++) {
        const owner = this.#owners[cell] as number;
        if (owner >= first && owner <= last && owner !== but) return true;
      }
    }
    return false;
  }

  #clampColumn(x: number): number {
    return Math.min(this.#columns - 1, Math.max(0, Math.floor(x / this.cell)));
  }

  #clampRow(y: number): number {
    return Math.min(this.#rows - 1, Math.max(0, Math.floor(y / this.cell)));
  }
}
