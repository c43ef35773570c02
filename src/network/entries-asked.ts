/** Which entries a page's author asks for, beside their kinds. */
import type { Day } from '../dataset/calendar.ts';
import { type EntryHost, type EntryOptions, hostSpan } from './entry.ts';
import type { Milestone } from './milestone.ts';

/** What is absent asks for nothing. */
export interface EntriesAsked {
  /** Id of a party that an entry must have to do with. */
  readonly party?: string | undefined;
  /** The first and the last day that an entry must touch. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** Tells for each entry whether it is asked for; undefined where all are. */
export function wantedEntries(asked: EntriesAsked): EntryOptions['isWanted'] {
  const { party, from, to } = asked;
  if (!party && from === undefined && to === undefined) return undefined;
  return (host, consequences) => touches(host, asked) && (!party || concerns(host, consequences, party));
}

function touches(host: EntryHost, { from, to }: EntriesAsked): boolean {
  const { end } = hostSpan(host);
  const isBefore = from !== undefined && end !== 'open' && (end ?? host.date).latest < from;
  return !isBefore && (to === undefined || host.date.earliest <= to);
}

/** True where a party hosts, chairs, takes part, or is what a milestone is about; a founding concerns everyone. */
function concerns(host: EntryHost, consequences: readonly Milestone[], party: string): boolean {
  const [meeting, milestone] = 'meeting' in host ? [host] : [undefined, host];
  const { hosts = [], participants = [], chair, initiative } = meeting?.meeting ?? {};
  return (
    meeting?.place?.party === party ||
    [...hosts, ...participants, chair, initiative].some((actor) => actor?.party === party) ||
    [milestone, ...consequences].some(
      (change) => change?.type === 'founded' || change?.parties.some(({ id }) => id === party),
    )
  );
}
