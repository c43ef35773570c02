import type { Party } from '../../dataset/model.ts';
import type { Term } from '../../network/chair.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { MeetingOnDate } from '../../network/schedule.ts';
import { comingTerms, nextHostedMeeting } from '../../network/succession.ts';

/** One row of the chart: a party with its terms, its hosting of the next meeting, or nothing scheduled. */
export interface PartyRow {
  readonly party: Party;
  readonly terms: readonly Term[];
  readonly hosting: MeetingOnDate | undefined;
}

/** Rows by first term, then who hosts next, then the parties of the first role that have no term. */
export function partyRows(network: NetworkOnDate): readonly PartyRow[] {
  const hosting = nextHosting(network);
  const hosts = hostsOf(hosting, network);
  const chairing = new Map<Party, Term[]>();
  for (const term of network.terms) {
    const terms = chairing.get(term.party);
    if (terms) terms.push(term);
    else chairing.set(term.party, [term]);
  }
  const firstRole = network.roles.find(({ standings }) => standings.length > 0);
  const entitled = (firstRole?.standings ?? []).map(({ party }) => party);
  return [...new Set([...chairing.keys(), ...hosts, ...entitled])].map((party) => ({
    party,
    terms: chairing.get(party) ?? [],
    hosting: hosts.includes(party) ? hosting : undefined,
  }));
}

/** The parties that host a meeting. */
export function hostsOf(meeting: MeetingOnDate | undefined, { index }: NetworkOnDate): readonly Party[] {
  return (meeting?.meeting.hosts ?? []).flatMap(({ party }) => index.parties.get(party ?? '') ?? []);
}

/** The next hosted meeting, where no next chair is known: a host is shown as host, never as the next chair. */
export function nextHosting(network: NetworkOnDate): MeetingOnDate | undefined {
  return comingTerms(network).length ? undefined : nextHostedMeeting(network);
}

/** The same for the last day that the dataset knows of, whichever day is shown: an axis that is to stay in its place reaches it. */
export function lastHosting(network: NetworkOnDate): MeetingOnDate | undefined {
  const { updated } = network.asOf;
  const isComing = network.terms.some(
    ({ period: { start }, tense }) => tense === 'planned' || (start && start.earliest > updated),
  );
  const meetings = network.meetings.filter(({ date, status }) => date.latest > updated || status !== 'held');
  return isComing ? undefined : nextHostedMeeting({ ...network, meetings });
}
