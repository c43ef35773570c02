/** The report as workflow commands, which GitHub shows beside the lines of a change. */
import type { Reporter } from '../check.ts';
import type { Shell } from '../command.ts';
import type { CheckedFile } from './checked-file.ts';
import { NOTHING, sumWords, withFile } from './count.ts';
import { hintOf } from './hint.ts';
import type { CheckOptions } from './options.ts';
import type { PlacedProblem } from './placed-problem.ts';

export function githubReport({ out }: Shell, { quiet }: CheckOptions): Reporter {
  let sum = NOTHING;
  return {
    file(file) {
      sum = withFile(sum, file);
      for (const problem of file.problems) out(`${annotation(problem, file)}\n`);
    },
    end() {
      if (!quiet) out(`${sumWords(sum)}\n`);
    },
  };
}

function annotation(problem: PlacedProblem, { path }: CheckedFile): string {
  const { severity, code, line, column, message } = problem;
  const properties = { file: path, line, col: column, title: `network-widgets: ${code}` };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  const words = [message, hintOf(problem)].filter(Boolean).join('\n');
  return `::${severity} ${written.join(',')}::${escaped(words)}`;
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** The only characters that end a command or begin another. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
