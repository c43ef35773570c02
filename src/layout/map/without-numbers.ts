import type { MapLayout, PlacedLabel } from './layout.ts';

/** A map for where there is no room for the list under it, without the numbers that only the list explains. */
export function withoutNumbers(layout: MapLayout): MapLayout {
  const listed = new Set(layout.list.map(({ id }) => id));
  const isListed = (label: PlacedLabel | undefined) => label?.party !== undefined && listed.has(label.party);
  return {
    ...layout,
    labels: layout.labels.filter((label) => !isListed(label)),
    slots: layout.slots.map(({ party, label }) => ({ party, label: isListed(label) ? undefined : label })),
    marks: layout.marks.map((mark) => ({ ...mark, number: undefined })),
    list: [],
  };
}
