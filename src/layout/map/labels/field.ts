/**
 * The map as a coarse grid that knows whose each cell is, so that "is this box free?" costs next to nothing.
 *
 * Numbers from 1 are parties, larger ones than there are parties are context, 0 is water.
 */
import type { Outline } from '../../../geography/path.ts';
import type { Rect } from '../../rect.ts';

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
  /** The highest number in use. */
  #last: number;
  constructor(width: number, height: number, parties: number) {
    this.cell = Math.max(SMALLEST_CELL, Math.sqrt((width * height) / CELLS));
    this.#columns = Math.ceil(width / this.cell);
    this.#rows = Math.ceil(height / this.cell);
    this.#parties = parties;
    this.#last = parties;
    this.#owners = new Int16Array(this.#columns * this.#rows);
  }

  /** Gives cells to context and returns the number that it goes by. */
  addContext(rings: readonly Outline[]): number {
    this.fill(++this.#last, rings);
    return this.#last;
  }

  /** Gives the cells whose centre lies in the rings, by the even-odd rule, to an owner. */
  fill(owner: number, rings: readonly Outline[]): void {
    const crossings = new Map<number, number[]>();
    for (const ring of rings) this.#addCrossings(crossings, ring);
    for (const [row, xs] of crossings) {
      xs.sort((a, b) => a - b);
      for (let index = 1; index < xs.length; index += 2) {
        this.#fillRow(owner, row, xs[index - 1] as number, xs[index] as number);
      }
    }
  }

  /** Whether a rectangle touches a party other than one. */
  touchesParty(rect: Rect, but = 0): boolean {
    return this.#touches(rect, 1, this.#parties, but);
  }

  /** Whether all that a rectangle touches has one owner. */
  isAllOf(owner: number, rect: Rect): boolean {
    return !this.#touches(rect, 0, this.#last, owner);
  }

  /** Whether a rectangle touches an owner of a range of numbers, one of them left out. */
  #touches({ x, y, width, height }: Rect, first: number, last: number, but: number): boolean {
    const left = this.#clampColumn(x);
    const right = this.#clampColumn(x + width);
    const bottom = this.#clampRow(y + height);
    for (let row = this.#clampRow(y); row <= bottom; row++) {
      for (let cell = row * this.#columns + left; cell <= row * this.#columns + right; cell++) {
        const owner = this.#owners[cell] as number;
        if (owner >= first && owner <= last && owner !== but) return true;
      }
    }
    return false;
  }

  #addCrossings(crossings: Map<number, number[]>, ring: Outline): void {
    const unit = this.cell * TENTHS;
    for (let index = 2; index < ring.length; index += 2) {
      const y0 = (ring[index - 1] as number) / unit - 0.5;
      const y1 = (ring[index + 1] as number) / unit - 0.5;
      const last = Math.min(this.#rows, Math.ceil(Math.max(y0, y1)));
      for (let row = Math.max(0, Math.ceil(Math.min(y0, y1))); row < last; row++) {
        const x0 = (ring[index - 2] as number) / unit;
        const x1 = (ring[index] as number) / unit;
        const x = x0 + ((row - y0) * (x1 - x0)) / (y1 - y0);
        const xs = crossings.get(row);
        if (xs) xs.push(x);
        else crossings.set(row, [x]);
      }
    }
  }

  /** From and to in columns. */
  #fillRow(owner: number, row: number, from: number, to: number): void {
    const first = Math.max(0, Math.ceil(from - 0.5));
    const end = Math.min(this.#columns, Math.ceil(to - 0.5));
    if (end > first) this.#owners.fill(owner, row * this.#columns + first, row * this.#columns + end);
  }

  /** Whose the cell at a point is. */
  ownerAt(x: number, y: number): number {
    return this.#owners[this.#clampRow(y) * this.#columns + this.#clampColumn(x)] as number;
  }

  isParty(owner: number): boolean {
    return owner > 0 && owner <= this.#parties;
  }

  #clampColumn(x: number): number {
    return Math.min(this.#columns - 1, Math.max(0, Math.floor(x / this.cell)));
  }

  #clampRow(y: number): number {
    return Math.min(this.#rows - 1, Math.max(0, Math.floor(y / this.cell)));
  }
}
