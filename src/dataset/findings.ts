/**
 * What a walk over a value has found: the problems, each of which learns its place on the way back up.
 *
 * So the way down costs nothing where nothing is wrong, which is nearly everywhere.
 */
import { type Finding, problemAt, show } from './describe.ts';
import { expectedOf } from './expected.ts';
import { DEEPEST } from './limits.ts';
import { nestsOver } from './nesting.ts';
import type { Problem, ProblemCode } from './problem.ts';
import type { ReferenceRule, Rule } from './schema-language.ts';
import { timeRemark } from './time-remark.ts';

/** More problems than that are one mistake made many times; what has it still counts as omitted. */
const MOST_PROBLEMS = 10_000;

/** The name of a field, or the number of a list item. */
export type Step = string | number;

interface PlacedFinding {
  readonly finding: Finding;
  readonly path: Step[];
  /** What it costs, in words, where that is less than the entry. */
  effect: string;
}

export class Findings {
  /** True once something nests too deep, which no dataset does. */
  isTooDeep = false;
  /** How deep the walk is. */
  depth = 0;
  readonly #found: PlacedFinding[] = [];

  get count(): number {
    return this.#found.length;
  }

  get problems(): readonly Problem[] {
    return this.#found.map(({ finding, path, effect }) =>
      problemAt(path, { ...finding, remark: (finding.remark ?? '') + effect }),
    );
  }

  /** Tells all findings from the number `first` on that they lie within this step. */
  place(first: number, step: Step): void {
    for (const { path } of this.#found.slice(first)) path.unshift(step);
  }

  /** Tells of all findings from the number `first` on that the whole entry is left out, whatever each would have cost by itself. */
  costTheEntry(first: number): void {
    for (const found of this.#found.slice(first)) found.effect = '';
  }

  /** Tells that a value is not what a rule, or these words, expect. Gives undefined: what has failed cannot be shown. */
  fail(code: ProblemCode, rule: Rule | string, value: unknown): undefined {
    if (!this.passesDepth(value)) return;
    const expected = typeof rule === 'string' ? rule : expectedOf(rule);
    const reason = code === 'period' || code === 'date' ? timeRemark(value) : '';
    this.#add({ code, severity: 'error', expected, actual: show(value), remark: reason }, effectOf(rule));
  }

  /**
   * Tells that an id is that of no entry or, as a mere consequence, of one that has an error itself.
   *
   * @param known the ids that there are
   */
  failReference(rule: ReferenceRule, id: string, isConsequence: boolean, known: ReadonlySet<string>): undefined {
    // Roles are words that a writer has to know, and need not stand in the file.
    const words = rule.to === 'role' ? `: ${[...known].map(show).join(', ')}` : '';
    const expected = expectedOf(rule) + words;
    const finding = { code: 'reference', severity: 'error', expected, actual: show(id) } as const;
    this.#add(
      isConsequence ? { ...finding, isConsequence, remark: ', which has an error itself' } : finding,
      effectOf(rule),
    );
  }

  /** The same of a part; the steps to it, the innermost first. */
  failAt(stepsUp: readonly Step[], code: ProblemCode, rule: Rule | string, value: unknown): void {
    const { count } = this;
    this.fail(code, rule, value);
    for (const step of stepsUp) this.place(count, step);
  }

  /** Tells that no field of this name is known. */
  warnOfField(name: string, value: unknown): void {
    const { count } = this;
    this.depth++;
    if (this.passesDepth(value)) {
      this.#add({ code: 'unknown-field', severity: 'warning', expected: 'a field of format 1', actual: show(name) });
    }
    this.depth--;
    this.place(count, name);
  }

  /** False for a value that nests too deep, and tells so. To be asked of everything that no rule looks into. */
  passesDepth(value: unknown): boolean {
    if (!nestsOver(value, DEEPEST - this.depth)) return true;
    this.isTooDeep = true;
    this.#add({ code: 'depth', severity: 'error', expected: `at most ${DEEPEST} levels of nesting`, actual: 'more' });
    return false;
  }

  #add(finding: Finding, effect = ''): void {
    if (this.count < MOST_PROBLEMS) this.#found.push({ finding, path: [], effect });
  }
}

/** What an error costs, where it is less than the entry. */
function effectOf(rule: Rule | string): string {
  return typeof rule !== 'string' && rule.is === 'reference' && rule.separable ? '; this field alone is left out' : '';
}
