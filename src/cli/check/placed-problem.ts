/**
 * Problems with their place in the text, in the order in which one comes upon them; what follows from another error comes last.
 */
import { problemAt, show } from '../../dataset/describe.ts';
import { findSyntaxFault } from '../../dataset/json-syntax.ts';
import type { Problem } from '../../dataset/problem.ts';
import { Lines, type Position } from './lines.ts';
import { type Located, locate, type RepeatedField, type Stretch } from './locate.ts';
import { suggestionsFor } from './suggestion.ts';

export interface PlacedProblem extends Problem, Position {
  /** How many characters from there on it is about; at least 1. */
  readonly length: number;
  /** What may have been meant. */
  readonly suggestion?: string | undefined;
}

/** The problems of a text with their places, and one for each field that is given twice. */
export function placeProblems(text: string, problems: readonly Problem[]): readonly PlacedProblem[] {
  // Where no dataset could be read, there may be no JSON to look through, and the problem says itself where it is.
  if (problems.some(({ code }) => code === 'syntax' || code === 'size' || code === 'file')) {
    return problems.map((problem) => ({ ...problem, ...faultOf(text, problem), length: 1 }));
  }
  const located = locate(
    text,
    problems.map(({ path }) => path),
  );
  if (!problems.length && !located.repeated.length) return [];
  const lines = new Lines(text);
  const suggestions = suggestionsFor(text, problems);
  const all = [
    ...problems.map((problem) => ({
      ...placed(problem, stretchOf(problem, located), lines),
      suggestion: suggestions.get(problem),
    })),
    ...located.repeated.map((field) => placed(repeatedAt(field), field, lines)),
  ];
  return all.sort((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
}

function rank({ isConsequence }: Problem): number {
  return isConsequence ? 1 : 0;
}

function faultOf(text: string, { code }: Problem): Position {
  const fault = code === 'syntax' ? findSyntaxFault(text) : undefined;
  return { line: fault?.line ?? 1, column: fault?.column ?? 1 };
}

function placed(problem: Problem, { offset, length }: Stretch, lines: Lines): PlacedProblem {
  return { ...problem, ...lines.positionAt(offset), length: Math.max(length, 1) };
}

/** A field that nobody knows is wrong by its name, all else by its value. */
function stretchOf({ code, path }: Problem, located: Located): Stretch {
  return code === 'unknown-field' ? located.nameAt(path) : located.valueAt(path);
}

function repeatedAt({ path }: RepeatedField): Problem {
  return problemAt(path, {
    code: 'repeated-field',
    severity: 'warning',
    expected: 'each field once, since only the last counts',
    actual: `${show(path.at(-1))} again`,
  });
}
