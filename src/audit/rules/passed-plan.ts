import { type Path, show } from '../../dataset/describe.ts';
import { isoDay } from '../../dataset/iso-day.ts';
import type { Network } from '../../dataset/model.ts';
import { parsePeriod, parseSpan } from '../../dataset/period.ts';
import type { Problem } from '../../dataset/problem.ts';
import { type AuditRule, inNetworks, type Subject, warningAt } from '../subject.ts';

/** Warns of what is still called planned although its time has passed. */
export const passedPlan: AuditRule = (subject) =>
  inNetworks(subject, (network, path) => [
    ...passedMeetings(network, path, subject),
    ...begunTerms(network, path, subject),
  ]);

function passedMeetings({ meetings = [] }: Network, path: Path, { day }: Subject): readonly Problem[] {
  const expected = `how it went, since its time has passed by ${isoDay(day)}`;
  return meetings.flatMap(({ status, date }, index) => {
    const span = status === 'planned' ? parseSpan(date) : undefined;
    const last = typeof span?.end === 'object' ? span.end : span?.start;
    const hasPassed = last !== undefined && last.latest < day;
    return hasPassed
      ? warningAt([...path, 'meetings', index, 'status'], 'passed', expected, `"planned" for ${show(date)}`)
      : [];
  });
}

function begunTerms({ chairmanships = [] }: Network, path: Path, { day }: Subject): readonly Problem[] {
  const expected = `whether it began, since its time has come by ${isoDay(day)}`;
  return chairmanships.flatMap(({ status, period }, index) => {
    const start = status === 'planned' ? parsePeriod(period)?.start : undefined;
    const hasBegun = start !== undefined && start.latest < day;
    return hasBegun
      ? warningAt([...path, 'chairmanships', index, 'status'], 'passed', expected, `"planned" for ${show(period)}`)
      : [];
  });
}
