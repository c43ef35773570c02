import { type Path, show } from '../../dataset/describe.ts';
import type { Network } from '../../dataset/model.ts';
import { type Period, parsePeriod, parseSpan } from '../../dataset/period.ts';
import type { Problem } from '../../dataset/problem.ts';
import { type AuditRule, inNetworks, isExplained, warningAt } from '../subject.ts';

/** Warns of a handover at a meeting where its term cannot have begun: most often it was written into the term that ended there. */
export const misplacedHandover: AuditRule = (subject) => inNetworks(subject, findMisplaced);

function findMisplaced({ chairmanships = [], meetings = [] }: Network, path: Path): readonly Problem[] {
  return chairmanships.flatMap((term, index) => {
    const meeting = meetings.find(({ id }) => id === term.handover);
    if (!meeting || isExplained(term)) return [];
    const isOff = meeting.status === 'cancelled' || isElsewhere(parseSpan(meeting.date), parsePeriod(term.period));
    const expected = `a meeting at which this term began, as its period ${show(term.period)} has it, or a note`;
    const actual = `${show(meeting.id)}, ${meeting.status ?? 'held'} ${meeting.date}`;
    return isOff ? warningAt([...path, 'chairmanships', index, 'handover'], 'handover', expected, actual) : [];
  });
}

/** Whether no day of the meeting may be the one on which the term began. */
function isElsewhere(meeting: Period | undefined, term: Period | undefined): boolean {
  const begun = term?.start;
  if (!meeting?.start || !begun) return false;
  const last = typeof meeting.end === 'object' ? meeting.end : meeting.start;
  return last.latest < begun.earliest || meeting.start.earliest > begun.latest;
}
