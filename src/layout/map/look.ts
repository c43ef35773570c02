import type { Fill, Look, Outline } from './layout.ts';

const PATTERNS: readonly Fill[] = ['hatch', 'dots', 'rows', 'grid'];
const OUTLINES: readonly Outline[] = ['plain', 'dashed', 'dotted', 'bold'];

/** Of a party that holds no role on the day. */
export const NO_ROLE: Look = { fill: 'none', outline: 'dashed' };

/** The look of a role by its place in the order of rank, from 0: no two of the first seventeen have the same. */
export function lookOf(rank: number): Look {
  if (rank === 0) return { fill: 'solid', outline: 'plain' };
  const index = rank - 1;
  const shift = Math.floor(index / PATTERNS.length);
  return {
    fill: PATTERNS[index % PATTERNS.length] as Fill,
    outline: OUTLINES[(index + shift) % OUTLINES.length] as Outline,
  };
}
