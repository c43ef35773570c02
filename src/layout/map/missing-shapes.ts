import type { Party } from '../../dataset/model.ts';
import type { Problem } from '../../dataset/problem.ts';
import type { Geography } from '../../geography/geography.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import { featureOf } from './parties.ts';

/** A problem for each state that ought to have a shape and has none. */
export function missingShapes({ current }: NetworkOnDate, geography: Geography): readonly Problem[] {
  const missing = current.filter(({ party }) => isState(party) && !party.coordinates && !featureOf(party, geography));
  return missing.map(({ party: { id, feature = id } }): Problem => {
    const expected = `a shape for ${feature}`;
    const message = `topology: expected ${expected}, got none`;
    return { code: 'topology', severity: 'warning', path: '', expected, actual: 'none', message };
  });
}

/** An organisation has none to be drawn. */
function isState({ id, kind, feature }: Party): boolean {
  return feature !== undefined || (kind !== 'organisation' && !id.startsWith('x-'));
}
