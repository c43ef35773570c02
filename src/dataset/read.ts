/**
 * Text or an object in, a dataset and everything that is wrong with it out. Never throws, never changes what it is given.
 */
import { check, isObject, type LeftOut } from './check.ts';
import { type Finding, problemAt, show } from './describe.ts';
import { findSyntaxFault } from './json-syntax.ts';
import { DEEPEST, LONGEST_TEXT } from './limits.ts';
import type { Dataset } from './model.ts';
import type { Problem } from './problem.ts';
import { datasetSchema } from './schema.ts';

export interface ReadResult {
  /**
   * What can be shown: the very object that was read when nothing is wrong, a copy without the entries that have an error,
   * or undefined where an error concerns the whole.
   */
  readonly dataset: Dataset | undefined;
  /** All of them, in the order of the schema; the first 10,000 where one mistake is made throughout. */
  readonly problems: readonly Problem[];
  /** How many entries are left out; one within another that is left out does not count. */
  readonly omitted: number;
  /** How many references are left out of entries that are shown, such as the place of a meeting. */
  readonly unlinked: number;
  /** Each of both, where there is any. */
  readonly leftOut?: readonly LeftOut[];
}

const MEBIBYTE = 2 ** 20;

/**
 * A dataset of format 1 from its JSON text, or from the object that such a text gives.
 *
 * An error keeps the smallest entry around it from the result: the item of a list, or a fact of its own such as `founded`.
 * An error outside any entry leaves no dataset. A warning leaves out nothing. To refer to an entry that is left out is an
 * error too: it costs the entry what it cannot be told without (a party, a role, all of its sources), and else the reference
 * alone (a place, a handover, the holder of a chair).
 *
 * A date or a period that is left out for two or more readings is no error: the entry is given the time within which all of them lie.
 */
export function readDataset(input: unknown): ReadResult {
  try {
    return typeof input === 'string' ? readText(input) : readValue(input);
  } catch {
    // Getters and proxies of a page's own object may throw whatever they like.
    return failed({ code: 'type', expected: 'a dataset', actual: 'an object that cannot be read' });
  }
}

function readText(text: string): ReadResult {
  if (text.length > LONGEST_TEXT) {
    const expected = `at most ${LONGEST_TEXT / MEBIBYTE} MiB of text`;
    return failed({ code: 'size', expected, actual: `${(text.length / MEBIBYTE).toFixed(1)} MiB` });
  }
  // A byte order mark is what some editors begin a file with, and no part of the JSON.
  const json = text.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return failed(syntaxFinding(json));
  }
  return readValue(value);
}

function syntaxFinding(text: string): Omit<Finding, 'severity'> {
  const fault = findSyntaxFault(text);
  // JSON that the browser cannot parse nests too deep for it.
  if (!fault) return { code: 'depth', expected: `at most ${DEEPEST} levels of nesting`, actual: 'more' };
  const { line, column, expected, actual } = fault;
  const came = actual ? show(actual) : 'the end of the text';
  return { code: 'syntax', expected: `JSON with ${expected}`, actual: `${came} in line ${line}, column ${column}` };
}

function readValue(value: unknown): ReadResult {
  const format = isObject(value) ? value['format'] : undefined;
  // Rules of another format are not ours to judge by.
  if (format !== undefined && format !== 1) {
    return failed({ code: 'format', expected: 'format 1', actual: show(format) }, ['format']);
  }
  const { value: shown, problems, leftOut } = check(datasetSchema, value);
  return shown === undefined
    ? { dataset: undefined, problems, omitted: 0, unlinked: 0 }
    : { dataset: shown as Dataset, problems, ...counted(leftOut) };
}

function counted(leftOut: readonly LeftOut[]): Omit<ReadResult, 'dataset' | 'problems'> {
  const omitted = leftOut.filter(({ is }) => is === 'entry').length;
  return { omitted, unlinked: leftOut.length - omitted, ...(leftOut.length && { leftOut }) };
}

function failed(finding: Omit<Finding, 'severity'>, path: readonly string[] = []): ReadResult {
  const problems = [problemAt(path, { severity: 'error', ...finding })];
  return { dataset: undefined, problems, omitted: 0, unlinked: 0 };
}
