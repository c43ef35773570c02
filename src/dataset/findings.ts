/**
 * What a walk over a value has found, and where it is: the problems, each told at the place where the walk stands.
 */
import { type Finding, problemAt, show } from './describe.ts';
import { nestsOver } from './nesting.ts';
import type { Problem, ProblemCode } from './problem.ts';

/** How deep objects and lists may nest. */
export const DEEPEST = 64;

/** More problems than that are one mistake made many times; what has it still counts as omitted. */
const MOST_PROBLEMS = 10_000;

export class Findings {
  readonly problems: Problem[] = [];
  /** True once something nests too deep, which no dataset does. */
  isTooDeep = false;
  readonly #path: (string | number)[] = [];

  /** Goes to a part of the value: the number of a list item, the name of anything else. */
  enter(step: string | number): void {
    this.#path.push(step);
  }

  leave(): void {
    this.#path.pop();
  }

  /** Tells that the value here is not as expected. Gives undefined: what has failed cannot be shown. */
  fail(code: ProblemCode, { expected }: { readonly expected: string }, value: unknown, remark = ''): undefined {
    if (this.passesDepth(value)) this.#add({ code, severity: 'error', expected, actual: show(value) + remark });
  }

  /** The same of a part of the value. Gives false: the value as a whole is not good. */
  failAt(step: string, code: ProblemCode, rule: { readonly expected: string }, value: unknown): false {
    this.enter(step);
    this.fail(code, rule, value);
    this.leave();
    return false;
  }

  /** Tells that no field of this name is known. */
  warnOfField(name: string, value: unknown): void {
    this.enter(name);
    if (this.passesDepth(value)) {
      this.#add({ code: 'unknown-field', severity: 'warning', expected: 'a field of format 1', actual: show(name) });
    }
    this.leave();
  }

  /** False for a value that nests too deep, and tells so. To be asked of everything that no rule looks into. */
  passesDepth(value: unknown): boolean {
    if (!nestsOver(value, DEEPEST - this.#path.length)) return true;
    this.isTooDeep = true;
    this.#add({ code: 'depth', severity: 'error', expected: `at most ${DEEPEST} levels of nesting`, actual: 'more' });
    return false;
  }

  #add(finding: Finding): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push(problemAt(this.#path, finding));
  }
}
