import type { Day } from '../../dataset/calendar.ts';
import { type Path, show } from '../../dataset/describe.ts';
import { isoDay } from '../../dataset/iso-day.ts';
import type { Chairmanship } from '../../dataset/model.ts';
import { parsePeriod } from '../../dataset/period.ts';
import type { Problem } from '../../dataset/problem.ts';
import { type AuditRule, inNetworks, isExplained, warningAt } from '../subject.ts';

/** A term by the days that it may cover. */
interface Reach {
  readonly index: number;
  readonly term: Chairmanship;
  readonly from: Day;
  readonly to: Day;
}

/** Warns of days between two terms on which nobody can have held the chair. */
export const chairGap: AuditRule = (subject) =>
  inNetworks(subject, ({ chairmanships = [] }, path) => gapsIn(reachesOf(chairmanships), [...path, 'chairmanships']));

/** A term whose start or end is not stated may reach as far as it takes. */
function reachesOf(terms: readonly Chairmanship[]): readonly Reach[] {
  const reaches = terms.flatMap((term, index) => {
    const period = parsePeriod(term.period);
    if (!period) return [];
    const from = period.start?.earliest ?? Number.NEGATIVE_INFINITY;
    const to = typeof period.end === 'object' ? period.end.latest : Number.POSITIVE_INFINITY;
    return [{ index, term, from, to }];
  });
  return reaches.sort((a, b) => a.from - b.from || 0);
}

function gapsIn(reaches: readonly Reach[], path: Path): readonly Problem[] {
  let [covered] = reaches;
  const problems: Problem[] = [];
  for (const reach of reaches) {
    if (covered && reach.from > covered.to + 1 && !isExplained(reach.term) && !isExplained(covered.term)) {
      const expected = `a start on ${isoDay(covered.to)}, when chairmanships ${covered.index} ends, or a note`;
      problems.push(warningAt([...path, reach.index, 'period'], 'gap', expected, show(reach.term.period)));
    }
    if (!covered || reach.to > covered.to) covered = reach;
  }
  return problems;
}
