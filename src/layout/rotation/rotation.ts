import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { Canvas } from '../drawing.ts';
import { widthClass } from '../width-class.ts';
import type { RotationLayout } from './layout.ts';
import { layoutRibbon } from './ribbon.ts';
import { layoutRows } from './rows.ts';

export type RotationForm = 'auto' | 'rows' | 'ribbon';

/** Rows from 480 px up; under that the ribbon, unless there is a history that it would leave out. */
const MOST_FOR_RIBBON = 3;

/**
 * Places the chairmanships of some networks.
 *
 * @param networks at least one, all on the same day
 * @param expanded all rows, however high
 */
export function layoutRotation(
  networks: readonly NetworkOnDate[],
  canvas: Canvas,
  form: RotationForm,
  expanded: boolean,
): RotationLayout {
  const isRibbon = form === 'ribbon' || (form === 'auto' && prefersRibbon(networks, canvas));
  return isRibbon ? layoutRibbon(networks, canvas) : layoutRows(networks, canvas, expanded);
}

function prefersRibbon(networks: readonly NetworkOnDate[], { width }: Canvas): boolean {
  return widthClass(width) === 'narrow' && (networks.every(({ terms }) => terms.length <= MOST_FOR_RIBBON));
}
