/** What has to do with what: for widgets that stand beside each other and mark what belongs to the selected thing. */
import type { Actor, Meeting } from '../dataset/model.ts';
import { milestonesOf } from './milestone.ts';
import type { NetworkOnDate } from './network-on-date.ts';

/**
 * The ids of what belongs to the thing with an id, the thing itself left out: a party's terms, the meetings that it hosted or
 * led and what changed for it; a meeting's place, those who hosted and led it and the term that began there; and so on, one
 * step far. Who only took part in a meeting is not meant, since that is nearly everybody.
 *
 * @returns empty for an id that nothing has
 */
export function relatedTo(networks: readonly NetworkOnDate[], id: string): ReadonlySet<string> {
  const related = new Set<string>();
  const join = (ids: readonly (string | undefined)[]) => {
    if (!ids.includes(id)) return;
    for (const other of ids) if (other !== undefined && other !== id) related.add(other);
  };
  for (const network of networks) {
    const { terms, meetings, dataset, index } = network;
    for (const term of terms) {
      join([term.id, term.party.id]);
      join([term.id, term.handover?.id]);
    }
    for (const { meeting, place } of meetings) {
      for (const party of leadersOf(meeting, place?.party)) join([meeting.id, party]);
      join([meeting.id, place?.id]);
    }
    for (const milestone of milestonesOf(network)) {
      for (const { id: party } of milestone.parties) join([milestone.id, party]);
    }
    for (const { id: tie, between } of dataset.ties ?? []) {
      for (const end of between) {
        join([tie, end]);
        join([tie, index.places.get(end)?.party]);
      }
    }
  }
  return related;
}

/** The parties that hosted a meeting, led it or asked for it; where no host is named, whose place it was. */
function leadersOf({ hosts, chair, initiative }: Meeting, placeOf: string | undefined): readonly string[] {
  const actors: readonly (Actor | undefined)[] = [...(hosts ?? []), chair, initiative];
  const parties = actors.flatMap((actor) => actor?.party ?? []);
  return hosts?.length || placeOf === undefined ? parties : [...parties, placeOf];
}
