import type { Geography, Line } from './geography.ts';

/**
 * Joins arcs end to end into lines as long as they get; what closes becomes a ring. Each arc is taken once and only in the
 * direction given, which is enough for rings: arcs of an outline run the same way round.
 */
export function joinLines(arcs: readonly number[], geography: Geography): readonly Line[] {
  const byStart = new Map<string, number[]>();
  const byEnd = new Map<string, number[]>();
  for (const arc of arcs) {
    const start = endOf(~arc, geography);
    const end = endOf(arc, geography);
    const before = byEnd.get(start) ?? [];
    byEnd.delete(start);
    const after = byStart.get(end);
    byStart.delete(end);
    // A line that meets its own beginning is a ring already.
    const line = after && after !== before ? [...before, arc, ...after] : [...before, arc];
  }
  return [];
}
