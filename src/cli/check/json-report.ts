/** The report for programs: one JSON text. */
import type { Reporter } from '../check.ts';
import type { Shell } from '../command.ts';
import type { CheckedFile } from './checked-file.ts';
import { NOTHING, withFile } from './count.ts';

export function jsonReport({ out }: Shell): Reporter {
  let sum = NOTHING;
  const files: unknown[] = [];
  return {
    file(file) {
      sum = withFile(sum, file);
      files.push(plain(file));
    },
    end() {
      const { errors, warnings } = sum;
      out(`${JSON.stringify({ errors, warnings, files }, undefined, 2)}\n`);
    },
  };
}

function plain({ path, problems }: CheckedFile): unknown {
  const listed = problems.map((problem) => {
    const { severity, code, line, column, path: pointer, expected, actual, message, suggestion } = problem;
    return {
      severity,
      code,
      line,
      column,
      path: pointer,
      expected,
      actual,
      message,
      suggestion,
      isConsequence: problem.isConsequence,
    };
  });
  return { file: path, problems: listed };
}
