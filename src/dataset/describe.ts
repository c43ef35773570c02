/**
 * A problem in words: where it is, what was expected and what came, the same in the console, the event and the command line.
 */
import type { Problem } from './problem.ts';

/** The way to a value: names of fields, and the numbers of list items. */
export type Path = readonly (string | number)[];

/** A problem before its place is known and it is put into a sentence. */
export type Finding = Omit<Problem, 'path' | 'message'> & {
  /** What the sentence says beyond what came, `, which …`. */
  readonly remark?: string;
};

const LONGEST = 60;

/** The problem that a finding at a path is. */
export function problemAt(path: Path, { remark = '', ...finding }: Finding): Problem {
  const pointer = pointerTo(path);
  const place = pointer && ` (at ${pointer})`;
  const { expected, actual } = finding;
  const message = `${entryName(path)}: expected ${expected}, got ${actual}${remark}${place}`;
  return { ...finding, path: pointer, message };
}

/** JSON Pointer, RFC 6901. */
function pointerTo(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The list items on the way, `meetings 3, sources 0`, without the network where there is one within; else the dataset itself. */
function entryName(path: Path): string {
  const items = path.flatMap((step, at) => (typeof step === 'number' ? `${path[at - 1]} ${step}` : []));
  return (path[0] === 'networks' && items.length > 1 ? items.slice(1) : items).join(', ') || 'dataset';
}

/** A value as JSON in about 60 characters, whatever it is and however large; `nothing` for undefined. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return JSON.stringify(cut(value));
  if (typeof value !== 'object' || value === null) return cut(String(value));
  return cut(Array.isArray(value) ? `[${showItems(value)}]` : `{${showFields(value)}}`);
}

// More than 60 items are more than 60 characters, and what is nested deeper says no more than that it is there.
function showItems(list: readonly unknown[]): string {
  return list.slice(0, LONGEST).map(showNested).join(',');
}

function showFields(object: object): string {
  const fields = Object.entries(object).slice(0, LONGEST);
  return fields.map(([name, value]) => `${show(name)}:${showNested(value)}`).join(',');
}

function showNested(value: unknown): string {
  return Array.isArray(value) ? '[…]' : typeof value === 'object' && value ? '{…}' : show(value);
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
