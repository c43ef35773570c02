import type { LeftOut } from '../dataset/check.ts';
import { omissions as english } from '../locale/en/omissions.ts';
import type { Formatter } from '../locale/format.ts';

/** What shows a dataset: a timeline with milestones tells of memberships, and one without does not. */
export type Shows = 'map' | 'timeline' | 'milestones' | 'rotation';

/** Fields of which nothing is ever seen: an entry that is left out there is missed by nobody. */
const UNSEEN = ['bodies', 'offices'];
const UNSEEN_BY: Readonly<Record<Shows, readonly string[]>> = {
  map: UNSEEN,
  timeline: ['memberships', 'secretariats', 'ties'],
  milestones: ['ties'],
  rotation: [...UNSEEN, 'secretariats', 'ties'],
};

/**
 * How much could not be shown, in words; empty where all is that would have been.
 *
 * @param networks ids of those that are shown; empty where none could be
 */
export function omissionWords(
  leftOut: readonly LeftOut[],
  shows: Shows,
  networks: readonly string[],
  format: Formatter,
): string {
  const words = format.words('omissions', english);
  const missed = leftOut.filter(
    ({ network, field }) =>
      !UNSEEN_BY[shows].includes(field) && (network === undefined || !networks.length || networks.includes(network)),
  );
  const omitted = missed.filter(({ is }) => is === 'entry').length;
  const unlinked = missed.length - omitted;
  const sentences = [
    omitted && words.omitted(omitted, format.number(omitted)),
    unlinked && words.unlinked(unlinked, format.number(unlinked)),
  ];
  return sentences.filter(Boolean).join(' ');
}

/** The same for an element, with the ids of networks in one. */
export function tellerOf(leftOut: readonly LeftOut[]) {
  return (
    { localName, milestones }: { readonly localName: string; readonly milestones?: boolean },
    networks: string,
    format: Formatter,
  ): string => {
    const shows = milestones ? 'milestones' : (localName.replace('network-', '') as Shows);
    return omissionWords(leftOut, shows, networks.split(' ').filter(Boolean), format);
  };
}
