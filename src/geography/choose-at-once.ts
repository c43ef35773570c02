import { firstRegion, firstStates } from './first-region.ts';

const states = firstStates.split(' ');

/** The file for networks whose states are all in the first one, without the index of all files; undefined for any other. */
export function chooseAtOnce(partyIds: readonly string[]): string | undefined {
  const parties = partyIds.filter((id) => !id.startsWith('x-'));
  return parties.length && parties.every((id) => states.includes(id)) ? firstRegion : undefined;
}
