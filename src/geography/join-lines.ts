import type { Geography, Line } from './geography.ts';

/**
 * Joins arcs end to end, each taken once and in the direction given: the arcs of outlines give rings, those of borders give
 * lines.
 */
export function joinLines(arcs: readonly number[], geography: Pick<Geography, 'arcs'>): readonly Line[] {
  const starting = new Map<string, number[]>();
  for (const arc of arcs) {
    const start = endOf(~arc, geography);
    const others = starting.get(start);
    if (others) others.push(arc);
    else starting.set(start, [arc]);
  }
  const lines: Line[] = [];
  for (const begun of starting.values()) {
    while (begun.length) {
      const line: number[] = [];
      let next = begun.pop();
      for (; next !== undefined; next = starting.get(endOf(next, geography))?.pop()) line.push(next);
      lines.push(line);
    }
  }
  return lines;
}

function endOf(arc: number, { arcs }: Pick<Geography, 'arcs'>): string {
  const points = arcs[arc < 0 ? ~arc : arc] ?? [];
  const at = arc < 0 ? 0 : points.length - 2;
  return `${points[at]} ${points[at + 1]}`;
}
