import type { Path } from '../../dataset/describe.ts';
import type { Problem } from '../../dataset/problem.ts';
import { type AuditRule, isExplained, warningAt } from '../subject.ts';

type Entry = Readonly<Record<string, unknown>>;

/** Warns of a date that is inferred where no note says from what. */
export const unexplained: AuditRule = ({ dataset }) => unexplainedIn(dataset, []);

/** Facts stand at every depth, so the walk asks every object; a reading is another source's word and no fact of ours. */
function unexplainedIn(value: unknown, path: Path): readonly Problem[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => unexplainedIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  const entry = value as Entry;
  const own = infersDate(entry) && !isExplained(entry) ? [unexplainedAt([...path, 'note'])] : [];
  const inner = Object.entries(entry).flatMap(([field, part]) =>
    field === 'readings' ? [] : unexplainedIn(part, [...path, field]),
  );
  return [...own, ...inner];
}

function unexplainedAt(path: Path): Problem {
  return warningAt(path, 'unexplained', 'a note that says how the date was inferred', 'nothing');
}

/** True where the whole entry is inferred and has a date, or where one of its dates or a part of one is. */
function infersDate(entry: Entry): boolean {
  if (entry['basis'] === 'inferred') return ['date', 'period', 'founded'].some((field) => field in entry);
  const { inferred } = entry;
  return Array.isArray(inferred) && inferred.some((field) => /^(?:date|period|founded)(?:\.|$)/.test(String(field)));
}
