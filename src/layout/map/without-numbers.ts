import type { MapLayout } from './layout.ts';

/** A map for where there is no room for the list under it, without the numbers that only the list explains. */
export function withoutNumbers(layout: MapLayout): MapLayout {
  const listed = new Set(layout.list.map(({ id }) => id));
  return {
    ...layout,
    labels: layout.labels.filter(({ party }) => party === undefined || !listed.has(party)),
    marks: layout.marks.map((mark) => ({ ...mark, number: undefined })),
    list: [],
  };
}
