/**
 * The map as a coarse grid that knows whose each cell is, so that "is this box free?" costs next to nothing.
 *
 * Numbers from 1 are parties, larger ones than there are parties are context, 0 is water.
 */
import type { Outline } from '../../../geography/path.ts';
import type { Rect } from '../../rect.ts';
import { distance, rectAround, type Segment } from '../geometry.ts';
import type { Point } from '../layout.ts';

/** How many cells there are, about; their size follows from the map's. */
const CELLS = 60_000;
const SMALLEST_CELL = 1;
const TENTHS = 10;

/** How far a segment runs over what, px. */
export interface Crossing {
  /** Beyond its own shape. */
  readonly outside: number;
  /** Over other parties. */
  readonly foreign: number;
}

export class Field {
  readonly cell: number;
  readonly #columns: number;
  readonly #rows: number;
  readonly #parties: number;
  readonly #owners: Int16Array;
  /** The highest number in use. */
  #last: number;
  /** For each corner of the grid, how many cells above and to the left of it belong to parties. */
  #sums: Int32Array | undefined;
  /** For each cell of the rows that were asked for, how many from it to the right have its owner. */
  readonly #runs: Int16Array;
  readonly #isMeasured: Uint8Array;

  constructor(width: number, height: number, parties: number) {
    this.cell = Math.max(SMALLEST_CELL, Math.sqrt((width * height) / CELLS));
    this.#columns = Math.ceil(width / this.cell);
    this.#rows = Math.ceil(height / this.cell);
    this.#parties = parties;
    this.#last = parties;
    this.#owners = new Int16Array(this.#columns * this.#rows);
    this.#runs = new Int16Array(this.#owners.length);
    this.#isMeasured = new Uint8Array(this.#rows);
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
    this.#sums = undefined;
    this.#isMeasured.fill(0);
  }

  /** How many cells of parties a rectangle touches. */
  partiesIn({ x, y, width, height }: Rect): number {
    return this.partiesWithin(x, y, width, height);
  }

  /** The same for where a rectangle would be too much to make for every question. */
  partiesWithin(x: number, y: number, width: number, height: number): number {
    this.#sums ??= this.#sumUp();
    const sums = this.#sums;
    const stride = this.#columns + 1;
    const left = this.#clampColumn(x);
    const right = this.#clampColumn(x + width) + 1;
    const top = this.#clampRow(y) * stride;
    const bottom = (this.#clampRow(y + height) + 1) * stride;
    return (
      (sums[bottom + right] as number) -
      (sums[top + right] as number) -
      (sums[bottom + left] as number) +
      (sums[top + left] as number)
    );
  }

  /** Whether all that a rectangle touches has one owner. */
  isAllOf(owner: number, { x, y, width, height }: Rect): boolean {
    const left = this.#clampColumn(x);
    const length = this.#clampColumn(x + width) - left + 1;
    const last = this.#clampRow(y + height);
    for (let row = this.#clampRow(y); row <= last; row++) {
      if (!this.#isMeasured[row]) this.#measureRuns(row);
      const cell = row * this.#columns + left;
      if (this.#owners[cell] !== owner || (this.#runs[cell] as number) < length) return false;
    }
    return true;
  }

  /** How many of the cells that a rectangle touches have one owner. */
  countOf(owner: number, { x, y, width, height }: Rect): number {
    let count = 0;
    const left = this.#clampColumn(x);
    const right = this.#clampColumn(x + width);
    for (let row = this.#clampRow(y); row <= this.#clampRow(y + height); row++) {
      for (let column = left; column <= right; column++) {
        if (this.#owners[row * this.#columns + column] === owner) count++;
      }
    }
    return count;
  }

  /** What a segment that begins in an owner's shape runs over. */
  along(owner: number, { from, to }: Segment): Crossing {
    const length = distance(from, to);
    const steps = Math.ceil(length / this.cell);
    let outside = 0;
    let foreign = 0;
    for (let step = 0.5; step < steps; step++) {
      const x = from.x + (step / steps) * (to.x - from.x);
      const y = from.y + (step / steps) * (to.y - from.y);
      const found = this.#owners[this.#clampRow(y) * this.#columns + this.#clampColumn(x)] as number;
      if (found === owner) continue;
      outside += length / steps;
      if (found > 0 && found <= this.#parties) foreign += length / steps;
    }
    return { outside, foreign };
  }

  /** Points of a lattice of `step` px in a box that lie in an owner's shape, at least `margin` px from its edge. */
  pointsWithin(owner: number, { x, y, width, height }: Rect, step: number, margin: number): readonly Point[] {
    const points: Point[] = [];
    for (let row = Math.max(0, y) + step / 2; row < y + height; row += step) {
      for (let column = Math.max(0, x) + step / 2; column < x + width; column += step) {
        const point = { x: column, y: row };
        if (this.isAllOf(owner, rectAround(point, 2 * margin, 2 * margin))) points.push(point);
      }
    }
    return points.filter((point) => point.x < this.#columns * this.cell && point.y < this.#rows * this.cell);
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
  ownerAt({ x, y }: Point): number {
    return this.#owners[this.#clampRow(y) * this.#columns + this.#clampColumn(x)] as number;
  }

  isParty(x: number, y: number): boolean {
    const owner = this.#owners[this.#clampRow(y) * this.#columns + this.#clampColumn(x)] as number;
    return owner > 0 && owner <= this.#parties;
  }

  #clampColumn(x: number): number {
    return Math.min(this.#columns - 1, Math.max(0, Math.floor(x / this.cell)));
  }

  #clampRow(y: number): number {
    return Math.min(this.#rows - 1, Math.max(0, Math.floor(y / this.cell)));
  }

  #measureRuns(row: number): void {
    const owners = this.#owners;
    let run = 0;
    let owner = -1;
    for (let cell = (row + 1) * this.#columns - 1; cell >= row * this.#columns; cell--) {
      run = owners[cell] === owner ? run + 1 : 1;
      owner = owners[cell] as number;
      this.#runs[cell] = run;
    }
    this.#isMeasured[row] = 1;
  }

  #sumUp(): Int32Array {
    const stride = this.#columns + 1;
    const sums = new Int32Array(stride * (this.#rows + 1));
    for (let row = 0; row < this.#rows; row++) {
      let inRow = 0;
      for (let column = 0; column < this.#columns; column++) {
        const owner = this.#owners[row * this.#columns + column] as number;
        if (owner > 0 && owner <= this.#parties) inRow++;
        sums[(row + 1) * stride + column + 1] = (sums[row * stride + column + 1] as number) + inRow;
      }
    }
    return sums;
  }
}
