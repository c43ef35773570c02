import { type Path, show } from '../../dataset/describe.ts';
import { isoDay } from '../../dataset/iso-day.ts';
import type { Network } from '../../dataset/model.ts';
import { parsePeriod, parseSpan } from '../../dataset/period.ts';
import type { Problem } from '../../dataset/problem.ts';
import { type AuditRule, inNetworks, type Subject, warningAt } from '../subject.ts';

/** Warns of what the dataset calls held although it lies beyond the last day that the dataset knows of. */
export const heldAhead: AuditRule = (subject) =>
  inNetworks(subject, (network, path) => [
    ...meetingsAhead(network, path, subject),
    ...termsAhead(network, path, subject),
  ]);

function meetingsAhead({ meetings = [] }: Network, path: Path, { updated }: Subject): readonly Problem[] {
  return meetings.flatMap(({ status = 'held', date }, index) => {
    const start = parseSpan(date)?.start;
    const isAhead = status === 'held' && start !== undefined && start.earliest > updated;
    return isAhead ? aheadAt([...path, 'meetings', index, 'date'], date, updated) : [];
  });
}

function termsAhead({ chairmanships = [] }: Network, path: Path, { updated }: Subject): readonly Problem[] {
  return chairmanships.flatMap(({ status = 'held', period }, index) => {
    const start = parsePeriod(period)?.start;
    const isAhead = status === 'held' && start !== undefined && start.earliest > updated;
    return isAhead ? aheadAt([...path, 'chairmanships', index, 'period'], period, updated) : [];
  });
}

function aheadAt(path: Path, date: string, updated: number): Problem {
  return warningAt(
    path,
    'ahead',
    `the status "planned" after the update of ${isoDay(updated)}`,
    `held on ${show(date)}`,
  );
}
