/** One file, read, judged and audited: its problems in the order of its lines. */
import { audit } from '../../audit/audit.ts';
import { type Day, readerDay } from '../../dataset/calendar.ts';
import { problemAt } from '../../dataset/describe.ts';
import { parseDate } from '../../dataset/edtf.ts';
import type { Dataset } from '../../dataset/model.ts';
import type { Problem } from '../../dataset/problem.ts';
import { readDataset } from '../../dataset/read.ts';
import type { Shell } from '../command.ts';
import { whyUnread } from '../why-unread.ts';
import type { CheckOptions } from './options.ts';
import { type PlacedProblem, placeProblems } from './placed-problem.ts';
import { shippedGeographies } from './shipped-geography.ts';

export interface CheckedFile {
  /** A path, or `-`. */
  readonly path: string;
  /** Its text, without a byte order mark; empty where it could not be read. */
  readonly text: string;
  readonly isRead: boolean;
  readonly problems: readonly PlacedProblem[];
  /** False where errors stand before the look for what is stale or suspicious. */
  readonly isAudited: boolean;
}

/** Checks a file. Never throws: one that cannot be read has a problem that says so. */
export async function checkFile(path: string, shell: Shell, options: CheckOptions): Promise<CheckedFile> {
  try {
    const text = await shell.read(path);
    return checkText(path, text.replace(/^\uFEFF/, ''), options);
  } catch (error) {
    const finding = {
      code: 'file',
      severity: 'error',
      expected: 'a file that can be read',
      actual: whyUnread(error),
    } as const;
    return { path, text: '', isRead: false, isAudited: false, problems: placeProblems('', [problemAt([], finding)]) };
  }
}

function checkText(path: string, text: string, options: CheckOptions): CheckedFile {
  const { dataset, problems } = readDataset(text);
  const isAudited = dataset !== undefined && !problems.some(({ severity }) => severity === 'error');
  const warnings = isAudited ? auditAsOf(dataset, options) : [];
  const placed = placeProblems(text, [...problems, ...warnings]);
  return { path, text, isRead: true, isAudited, problems: placed.flatMap((problem) => weighed(problem, options)) };
}

function auditAsOf(dataset: Dataset, { asOf }: CheckOptions): readonly Problem[] {
  return audit(dataset, {
    day: dayOf(asOf, dataset),
    geographiesOf: shippedGeographies,
  });
}

function dayOf(asOf: string, { updated }: Dataset): Day {
  const exact = parseDate(asOf === 'updated' ? updated : asOf);
  return exact?.earliest ?? readerDay(new Date());
}

/** The problem as the options want it: not at all, or as an error. */
function weighed(problem: PlacedProblem, { strict, ignored, quiet }: CheckOptions): readonly PlacedProblem[] {
  if (problem.severity === 'error') return [problem];
  if (ignored.has(problem.code)) return [];
  if (strict) return [{ ...problem, severity: 'error' }];
  return quiet ? [] : [problem];
}
