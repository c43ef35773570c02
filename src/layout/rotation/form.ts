import type { NetworkOnDate } from '../../network/network-on-date.ts';
import { widthClass } from '../width-class.ts';

export type RotationForm = 'auto' | 'rows' | 'ribbon';

/** Under 480 px the ribbon, unless there is a history that it would leave out. */
const MOST_FOR_RIBBON = 3;

/** The form that a rotation takes at a width in px. */
export function rotationForm(
  asked: RotationForm,
  networks: readonly NetworkOnDate[],
  width: number,
): 'rows' | 'ribbon' {
  if (asked !== 'auto') return asked;
  const isShort = networks.every(({ terms }) => terms.length <= MOST_FOR_RIBBON);
  return widthClass(width) === 'narrow' && isShort ? 'ribbon' : 'rows';
}
