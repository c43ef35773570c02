// How much a place matters: fully within the frame, less and less beyond it, since that context is only seen when a widget is
// narrow, and then it is small.

/** @import {Box} from './types.ts' */

/**
 * @param {Box} frame
 * @param {number} falloff units beyond the frame at which areas count half
 * @returns {(x: number, y: number) => number} 1 within the frame, falling to 0
 */
export function importanceAround([x0, y0, x1, y1], falloff) {
  return (x, y) => {
    const beyond = Math.max(x0 - x, x - x1, y0 - y, y - y1, 0);
    return 1 / (1 + beyond / falloff);
  };
}
