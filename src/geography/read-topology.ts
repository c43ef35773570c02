/** A value that may be anything goes in, a geography or what is wrong comes out. Never throws, never changes what it is given. */
import type { Problem } from '../dataset/problem.ts';
import type { Geography } from './geography.ts';
import { formulas } from './projections.ts';
import { readGeography } from './read-geography.ts';
import { isPacked, unpackTopology } from './unpack-topology.ts';

export interface TopologyResult {
  /** Absent where nothing can be drawn. */
  readonly topology?: Geography | undefined;
  readonly problems: readonly Problem[];
}

const results = new WeakMap<object, TopologyResult>();

/** The geography that a topology holds, decoded once for each object. */
export function readTopology(value: unknown): TopologyResult {
  const isObject = typeof value === 'object' && value !== null;
  const result = (isObject && results.get(value)) || read(value);
  if (isObject) results.set(value, result);
  return result;
}

function read(value: unknown): TopologyResult {
  const problems: Problem[] = [];
  const report = (path: string, expected: string, actual: unknown) => {
    problems.push(problem(path, expected, actual));
    return undefined;
  };
  try {
    const topology = isPacked(value) ? unpackTopology(value, formulas) : readGeography(value, formulas, report);
    return { topology, problems };
  } catch {
    return { problems: [problem('', 'a topology that can be read', value)] };
  }
}

const LONGEST_SHOWN = 60;

/** @param path JSON Pointer */
function problem(path: string, expected: string, value: unknown): Problem {
  const actual = typeof value === 'string' ? `"${value.slice(0, LONGEST_SHOWN)}"` : typeof value;
  const message = `topology${path}: expected ${expected}, got ${actual}`;
  return { code: 'topology', severity: 'error', path, expected, actual, message };
}
