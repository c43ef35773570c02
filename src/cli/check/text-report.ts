/** The report for people: each problem with its line, and a sum. */
import type { Reporter } from '../check.ts';
import type { Shell } from '../command.ts';
import type { CheckedFile } from './checked-file.ts';
import { NOTHING, sumWords, withFile } from './count.ts';
import { excerptOf } from './excerpt.ts';
import { hintOf } from './hint.ts';
import { Lines } from './lines.ts';
import type { CheckOptions } from './options.ts';
import type { PlacedProblem } from './placed-problem.ts';
import { printable } from './printable.ts';

/** Select graphic rendition, ECMA-48. */
const STYLES = { bold: 1, dim: 2, red: 31, yellow: 33 } as const;

type Paint = (text: string, ...styles: readonly (keyof typeof STYLES)[]) => string;

export function textReport({ out, colour }: Shell, { quiet }: CheckOptions): Reporter {
  const paint: Paint = (text, ...styles) =>
    colour ? `\u001b[${styles.map((style) => STYLES[style]).join(';')}m${text}\u001b[0m` : text;
  let sum = NOTHING;
  let isAudited = true;
  return {
    file(file) {
      sum = withFile(sum, file);
      isAudited &&= file.isAudited;
      if (file.problems.length) tell(file, out, paint);
    },
    end() {
      if (quiet) return;
      out(`${paint(sumWords(sum), 'bold')}\n`);
      if (!isAudited) out('What is stale or suspicious is looked for in files without errors.\n');
    },
  };
}

function tell(file: CheckedFile, out: Shell['out'], paint: Paint): void {
  const lines = new Lines(file.text);
  for (const problem of file.problems) out(written(problem, file, lines, paint));
}

function written(problem: PlacedProblem, { path, text }: CheckedFile, lines: Lines, paint: Paint): string {
  const { severity, code, line, column, message } = problem;
  const place = paint(`${printable(path)}:${line}:${column}`, 'bold');
  const kind = paint(`${severity} ${code}`, severity === 'error' ? 'red' : 'yellow', 'bold');
  const follows = problem.isConsequence ? ', which follows from another' : '';
  const excerpt = text ? marked(problem, lines, paint) : '';
  const hint = hintOf(problem);
  return `${place}: ${kind}${follows}\n  ${printable(message)}\n${hint ? `  ${printable(hint)}\n` : ''}${excerpt}\n`;
}

function marked(problem: PlacedProblem, lines: Lines, paint: Paint): string {
  const { source, mark } = excerptOf(lines.textOf(problem.line), problem);
  const number = String(problem.line);
  const gutter = (text: string) => paint(`  ${text.padStart(number.length)} | `, 'dim');
  return `${gutter(number)}${source}\n${gutter('')}${paint(mark, problem.severity === 'error' ? 'red' : 'yellow')}\n`;
}
