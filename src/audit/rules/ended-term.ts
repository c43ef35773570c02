import type { Day } from '../../dataset/calendar.ts';
import { type Path, show } from '../../dataset/describe.ts';
import { isoDay } from '../../dataset/iso-day.ts';
import type { Fact, Network } from '../../dataset/model.ts';
import { parsePeriod, periodBounds } from '../../dataset/period.ts';
import type { Problem } from '../../dataset/problem.ts';
import { type AuditRule, inNetworks, isExplained, warningAt } from '../subject.ts';

/** An entry that has a time, with the path to that time. */
interface Timed {
  readonly period: string;
  readonly latest: Day;
  readonly path: Path;
}

/** Warns of a chair, a secretariat or an office whose last term is over while nobody is known to follow. */
export const endedTerm: AuditRule = (subject) =>
  inNetworks(subject, (network, path) =>
    groupsOf(network, path).flatMap((group) => withoutSuccessor(group, subject.day)),
  );

/** The terms of each thing that somebody holds: the chair, the seat, and each office by its title. */
function groupsOf({ chairmanships = [], secretariats = [], offices = [] }: Network, path: Path): readonly Timed[][] {
  const byTitle = new Map<string, Timed[]>();
  for (const [index, office] of offices.entries()) {
    const title = JSON.stringify(office.title);
    const group = byTitle.get(title) ?? [];
    byTitle.set(title, [...group, ...timed(office, [...path, 'offices', index])]);
  }
  return [
    chairmanships.flatMap((term, index) => timed(term, [...path, 'chairmanships', index])),
    secretariats.flatMap((seat, index) => timed(seat, [...path, 'secretariats', index])),
    ...byTitle.values(),
  ];
}

function timed(entry: Partial<Fact> & { readonly period?: string }, path: Path): Timed[] {
  const { period = '/..' } = entry;
  const parsed = parsePeriod(period);
  if (!parsed) return [];
  const latest = hasInferredEnd(entry) && isExplained(entry) ? Number.POSITIVE_INFINITY : periodBounds(parsed).latest;
  return [{ period, latest, path: [...path, 'period'] }];
}

/** Where no source states the end, a note says what is known of it, and what is not. */
function hasInferredEnd({ basis, inferred = [] }: Partial<Fact>): boolean {
  return basis === 'inferred' || inferred.includes('period.end') || inferred.includes('period');
}

function withoutSuccessor(group: readonly Timed[], day: Day): readonly Problem[] {
  const last = group.reduce<Timed | undefined>(
    (found, entry) => (found && found.latest >= entry.latest ? found : entry),
    undefined,
  );
  if (!last || last.latest >= day) return [];
  return [warningAt(last.path, 'ended', `a successor, since it has ended by ${isoDay(day)}`, show(last.period))];
}
