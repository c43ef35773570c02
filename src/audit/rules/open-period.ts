import { type Path, show } from '../../dataset/describe.ts';
import { isoDay } from '../../dataset/iso-day.ts';
import type { Network } from '../../dataset/model.ts';
import { parsePeriod } from '../../dataset/period.ts';
import type { Problem } from '../../dataset/problem.ts';
import { type AuditRule, inNetworks, type Subject, warningAt } from '../subject.ts';

/** A year: few chairs are held longer than that without a change. */
const OLDEST = 365;

/** What changes hands. Memberships and seats last, and would be told of in vain. */
const CHANGING = ['chairmanships', 'offices'] as const;

/** Warns of terms that ran when the dataset was updated, once that is so long ago that they may well have ended. */
export const openPeriod: AuditRule = (subject) =>
  subject.day - subject.updated > OLDEST ? inNetworks(subject, (network, path) => openIn(network, path, subject)) : [];

function openIn(network: Network, path: Path, { day, updated }: Subject): readonly Problem[] {
  const expected = `an end, or an "updated" within the ${OLDEST} days before ${isoDay(day)}`;
  return CHANGING.flatMap((field) =>
    (network[field] ?? []).flatMap(({ period }, index) => {
      const isOpen = parsePeriod(period)?.end === 'open';
      const actual = `${show(period)} as of ${isoDay(updated)}`;
      return isOpen ? warningAt([...path, field, index, 'period'], 'stale', expected, actual) : [];
    }),
  );
}
