export type TimelineOrientation = 'auto' | 'horizontal' | 'vertical';

/** A widget of 560 px less its padding: narrower, a year has too few px for its labels. */
const NARROWEST_HORIZONTAL = 528;

/** True where lanes to scale are to be tried first; where their labels find no room, the list on a rail is what remains. */
export function prefersHorizontal(orientation: TimelineOrientation, width: number): boolean {
  return orientation === 'horizontal' || (orientation === 'auto' && width >= NARROWEST_HORIZONTAL);
}

/** With more entries than this in a lane, labels for all would hide the line. */
export const MOST_LABELLED = 24;
