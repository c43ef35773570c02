import { currentTerms, type NetworkOnDate } from '../../network/network-on-date.ts';

export type RotationForm = 'auto' | 'rows' | 'ribbon';

/**
 * A widget of 480 px less its padding: narrower, the ribbon, unless there is a history that it would leave out, or two
 * hold the chair at once, which is no relay.
 */
const NARROWEST_ROWS = 448;
const MOST_FOR_RIBBON = 3;

/** More terms than this are many: they can be zoomed. */
const MOST_PLAIN = 24;

/** True where there are more terms than an ordinary chart has. */
export function isLongHistory(networks: readonly NetworkOnDate[]): boolean {
  return networks.reduce((sum, { terms }) => sum + terms.length, 0) > MOST_PLAIN;
}

/** The form that a rotation takes where its drawing has this width in px. */
export function rotationForm(
  asked: RotationForm,
  networks: readonly NetworkOnDate[],
  width: number,
): 'rows' | 'ribbon' {
  if (asked !== 'auto') return asked;
  const isShort = networks.every(
    (network) => network.terms.length <= MOST_FOR_RIBBON && currentTerms(network).length < 2,
  );
  return width < NARROWEST_ROWS && isShort ? 'ribbon' : 'rows';
}
