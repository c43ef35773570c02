// How much context to keep: a widget grows the frame about its centre until it has the proportions it wants, so the extent
// holds the tallest and the widest such frame, and a margin that keeps the clip edge out of every picture. It measures whole
// grid steps, so that the clip edge can be told from coasts exactly.

/** @import {Box, Preset} from './types.ts' */

const MARGIN = 4;

/**
 * @param {Box} frame
 * @param {Preset['aspects']} aspects
 * @param {number} grid
 * @returns {Box}
 */
export function extentAround([x0, y0, x1, y1], [tallest, widest], grid) {
  const width = x1 - x0;
  const height = y1 - y0;
  const addX = Math.ceil(Math.max(0, height * widest - width) / 2) + MARGIN;
  const addY = Math.ceil(Math.max(0, width / tallest - height) / 2) + MARGIN;
  /** @type {(length: number) => number} */
  const wholeSteps = (length) => Math.ceil(length / grid) * grid;
  return [x0 - addX, y0 - addY, x0 - addX + wholeSteps(width + 2 * addX), y0 - addY + wholeSteps(height + 2 * addY)];
}

/**
 * Whether both points lie on one side of the box: a segment of the clip edge, which is neither coast nor border.
 * @param {Box} box
 * @param {readonly [number, number]} a
 * @param {readonly [number, number]} b
 */
export function isClipEdge([x0, y0, x1, y1], a, b) {
  return (a[0] === b[0] && (a[0] === x0 || a[0] === x1)) || (a[1] === b[1] && (a[1] === y0 || a[1] === y1));
}
