import type { Day } from '../../dataset/calendar.ts';
import { type Path, show } from '../../dataset/describe.ts';
import { parseDate } from '../../dataset/edtf.ts';
import type { Network } from '../../dataset/model.ts';
import { parseSpan } from '../../dataset/period.ts';
import type { Problem } from '../../dataset/problem.ts';
import { type AuditRule, inNetworks, isExplained, warningAt } from '../subject.ts';

/** Warns of what a network did before it was founded. */
export const beforeFounding: AuditRule = (subject) =>
  inNetworks(subject, (network, path) => [
    ...meetingsBefore(network, path),
    ...periodsBefore(network, path, 'memberships'),
    ...periodsBefore(network, path, 'chairmanships'),
  ]);

function meetingsBefore(network: Network, path: Path): readonly Problem[] {
  return (network.meetings ?? []).flatMap((meeting, index) => {
    const span = parseSpan(meeting.date);
    const last = typeof span?.end === 'object' ? span.end : span?.start;
    const isBefore = last !== undefined && last.latest < foundingOf(network) && !isExplained(meeting);
    return isBefore ? beforeAt([...path, 'meetings', index, 'date'], network, meeting.date) : [];
  });
}

function periodsBefore(network: Network, path: Path, field: 'memberships' | 'chairmanships'): readonly Problem[] {
  return (network[field] ?? []).flatMap((entry, index) => {
    const start = parseSpan(entry.period)?.start;
    const isBefore = start !== undefined && start.latest < foundingOf(network) && !isExplained(entry);
    return isBefore ? beforeAt([...path, field, index, 'period'], network, entry.period) : [];
  });
}

/** The first day on which the network may have been founded. */
function foundingOf({ founded }: Network): Day {
  return parseDate(founded?.date ?? '')?.earliest ?? Number.NEGATIVE_INFINITY;
}

function beforeAt(path: Path, { founded }: Network, date: string): Problem {
  const expected = `a time not before the founding, ${show(founded?.date)}, or a note`;
  return warningAt(path, 'before-founding', expected, show(date));
}
