import { type Path, show } from '../../dataset/describe.ts';
import type { Meeting, Network } from '../../dataset/model.ts';
import type { Problem } from '../../dataset/problem.ts';
import { foldedName } from '../folded-name.ts';
import { type AuditRule, inNetworks, isExplained, warningAt } from '../subject.ts';

/** Warns of two meetings of one network with one title and one date: most often one has been brought in twice. */
export const sameMeeting: AuditRule = (subject) => inNetworks(subject, findTwins);

function findTwins({ meetings = [] }: Network, path: Path): readonly Problem[] {
  const known = new Map<string, Meeting>();
  return meetings.flatMap((meeting, index) => {
    const keys = keysOf(meeting);
    const twin = keys.map((key) => known.get(key)).find((one) => one !== undefined);
    for (const key of keys) if (!known.has(key)) known.set(key, meeting);
    if (!twin || isExplained(meeting) || isExplained(twin)) return [];
    const actual = `the same title and date, ${show(meeting.date)}`;
    return [warningAt([...path, 'meetings', index], 'same-meeting', `another meeting than ${show(twin.id)}`, actual)];
  });
}

function keysOf({ title, date }: Meeting): readonly string[] {
  const titles = typeof title === 'string' ? [title] : Object.values(title);
  return titles.map((words) => foldedName(words)).flatMap((words) => (words ? [`${date} ${words}`] : []));
}
