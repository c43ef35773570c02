// How much a place matters: fully within the frame, less and less beyond it, since that context is only seen when a widget is
// narrow, and then it is small.

/** @import {Box, Importance, Ring} from './types.ts' */

import { signedArea } from './planar.mjs';

/**
 * @param {Box} frame
 * @param {number} falloff units beyond the frame at which areas count half
 * @returns {Importance} 1 within the frame, falling to 0
 */
export function importanceAround([x0, y0, x1, y1], falloff) {
  return (x, y) => {
    const beyond = Math.max(x0 - x, x - x1, y0 - y, y - y1, 0);
    return 1 / (1 + beyond / falloff);
  };
}

/**
 * The area of a ring as far as it matters: where its most important point lies.
 * @param {Ring} ring
 * @param {Importance} importance
 */
export function visibleArea(ring, importance) {
  return Math.abs(signedArea(ring)) * ring.reduce((most, [x, y]) => Math.max(most, importance(x, y)), 0);
}
