// The topology as the widgets load it: a third smaller, and quicker to read. `src/geography/unpack-topology.ts` reads it, and
// `geo/README.md` describes it. Numbers are texts of one or two characters; outlines are drawn with one pen that never jumps
// where a border goes on.

/** @import {Box, GeoTopology, LabelBox, PackedTopology, Point} from './types.ts' */

import { arcNumber } from './share-arcs.mjs';

/** Digits that end a number, and digits after which it goes on. Of the pairs tried, the one that compresses best. */
const ENDING = 70;
const GOING_ON = 20;
const FIRST_CHARACTER = 35;
/** A backslash would be two characters in JSON. */
const BACKSLASH = 92;

/**
 * @param {GeoTopology} topology whose arcs are numbered in the order and the direction of their first use
 * @returns {PackedTopology}
 */
export function packTopology({ frame, extent, projection, view, seas, transform, objects, arcs }) {
  const { geometries } = objects.countries;
  /** @type {Record<string, Box>} */
  const homes = {};
  /** @type {number[]} */
  const labels = [];
  /** @type {number[]} */
  const rings = [];
  /** @type {number[]} */
  const steps = [];
  const ends = arcs.map(startAndEnd);
  let begun = 0;
  /** @type {Point} */
  let [x, y] = [0, 0];

  /** @param {number} reference */
  const draw = (reference) => {
    const number = arcNumber(reference);
    const [first = [0, 0], ...rest] = arcs[number] ?? [];
    const [start, end] = /** @type {[Point, Point]} */ (ends[number]);
    if (number === begun && reference >= 0) {
      begun += 1;
      rings.push(1 + rest.length);
      steps.push(first[0] - x, first[1] - y, ...rest.flat());
      [x, y] = end;
    } else {
      if (number >= begun || reference >= 0)
        throw new Error(`arc ${reference} comes before its first use, or again in its direction`);
      rings.push(number - begun);
      [x, y] = start;
    }
  };

  for (const { id, type, arcs: lines, properties } of geometries) {
    const outlines = /** @type {number[][]} */ (type === 'Polygon' ? lines : lines.flat());
    rings.push(outlines.length);
    for (const outline of outlines) {
      rings.push(outline.length);
      outline.forEach(draw);
    }
    labels.push(...wholeNumbers(properties.l));
    if (properties.h) homes[id] = properties.h;
  }

  return {
    type: 'PackedTopology',
    frame,
    extent,
    projection,
    view,
    seas,
    homes,
    grid: transform.scale[0],
    codes: geometries.map(({ id, properties }) => id + (properties.a2 ?? '')).join(' '),
    labels: inDigits(labels),
    rings: inDigits(rings),
    steps: inDigits(steps),
  };
}

/** @param {GeoTopology} topology */
export function writePacked(topology) {
  return `${JSON.stringify(packTopology(topology))}\n`;
}

/**
 * As they are, or tenths with a width below zero.
 * @param {LabelBox | undefined} label
 */
function wholeNumbers(label = [0, 0, 0]) {
  if (label.every(Number.isInteger)) return label;
  const [x = 0, y = 0, width = 0] = label.map((value) => Math.round(10 * value));
  return [x, y, -width];
}

/**
 * In grid steps.
 * @param {Point[]} differences
 * @returns {[start: Point, end: Point]}
 */
function startAndEnd(differences) {
  const [start = [0, 0]] = differences;
  const sum = (/** @type {0 | 1} */ axis) => differences.reduce((total, step) => total + step[axis], 0);
  return [start, [sum(0), sum(1)]];
}

/** @param {number[]} numbers whole ones */
function inDigits(numbers) {
  return numbers.map((number) => digitsOf(number < 0 ? -2 * number - 1 : 2 * number)).join('');
}

/**
 * The lowest digit first.
 * @param {number} number not below zero
 * @returns {string}
 */
function digitsOf(number) {
  if (number < ENDING) return character(number);
  const rest = number - ENDING;
  return character(ENDING + (rest % GOING_ON)) + digitsOf(Math.floor(rest / GOING_ON));
}

/** @param {number} digit */
function character(digit) {
  const code = FIRST_CHARACTER + digit;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}
