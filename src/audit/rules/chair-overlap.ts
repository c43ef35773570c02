import type { Day } from '../../dataset/calendar.ts';
import { type Path, show } from '../../dataset/describe.ts';
import type { Chairmanship } from '../../dataset/model.ts';
import { parsePeriod } from '../../dataset/period.ts';
import type { Problem } from '../../dataset/problem.ts';
import { certainDays } from '../certain-days.ts';
import { type AuditRule, inNetworks, isExplained, type Subject, warningAt } from '../subject.ts';

/** A term by the days on which it was running beyond doubt. */
interface Held {
  readonly index: number;
  readonly period: string;
  readonly from: Day;
  readonly to: Day;
}

/** Warns of two terms that held the chair on the same days. Terms of the very same period share it, and mean to. */
export const chairOverlap: AuditRule = (subject) =>
  inNetworks(subject, ({ chairmanships = [] }, path) => {
    const held = heldIn(chairmanships, subject);
    return held.flatMap((term) => {
      const other = held.find((earlier) => earlier.index < term.index && overlaps(earlier, term));
      return other ? overlapAt([...path, 'chairmanships', term.index, 'period'], other, term) : [];
    });
  });

function heldIn(terms: readonly Chairmanship[], { updated }: Subject): readonly Held[] {
  return terms.flatMap((term, index) => {
    const period = parsePeriod(term.period);
    return period && !isExplained(term) ? [{ index, period: term.period, ...certainDays(period, updated) }] : [];
  });
}

/** A term ends on the day on which the next begins. */
function overlaps(a: Held, b: Held): boolean {
  return a.period !== b.period && Math.max(a.from, b.from) < Math.min(a.to, b.to);
}

function overlapAt(path: Path, other: Held, { period }: Held): Problem {
  const expected = `a term that does not run beside chairmanships ${other.index}, ${show(other.period)}, or a note`;
  return warningAt(path, 'overlap', expected, show(period));
}
