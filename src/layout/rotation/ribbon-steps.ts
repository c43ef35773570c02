/** The steps of the relay: previous, current and next of a network. */
import type { Party } from '../../dataset/model.ts';
import { ribbon } from '../../locale/en/ribbon.ts';
import type { Term } from '../../network/chair.ts';
import { currentTerms, type NetworkOnDate } from '../../network/network-on-date.ts';
import type { MeetingOnDate } from '../../network/schedule.ts';
import { comingTerms, previousTerm } from '../../network/succession.ts';
import type { Canvas } from '../drawing.ts';
import type { Segment } from './layout.ts';
import { hostsOf, nextHosting } from './row-order.ts';
import { termLabel } from './spoken.ts';

/** One step of the relay before it is placed. */
export interface Step {
  readonly tone: Segment['tone'];
  readonly heading: string;
  readonly parties: readonly Party[];
  readonly term: Term | undefined;
  readonly hosted?: MeetingOnDate | undefined;
}

export function stepsOf(network: NetworkOnDate, { format }: Canvas): readonly Step[] {
  const words = format.words('ribbon', ribbon);
  const { day, updated } = network.asOf;
  const previous = previousTerm(network);
  const current = currentTerms(network);
  const [term] = current;
  const [next] = comingTerms(network);
  const hosted = nextHosting(network);
  const hosts = hostsOf(hosted, network);
  return [
    ...(previous ? [{ tone: 'past' as const, heading: words.before, parties: [previous.party], term: previous }] : []),
    ...(term
      ? [
          {
            tone: 'current' as const,
            // Another day than the dataset's own is no `now`.
            heading: (day === updated ? words.now : format.day(Math.min(day, updated))) + doubtMark(term),
            parties: current.map(({ party }) => party),
            term,
          },
        ]
      : []),
    {
      tone: 'next' as const,
      heading: hosts.length ? format.messages.nextHost : words.next,
      parties: next ? [next.party] : hosts,
      term: next,
      hosted,
    },
  ];
}

/** Behind a word for who holds the chair, where a term may have ended by then. */
export function doubtMark({ phase }: Term): string {
  return phase === 'during' ? '' : '?';
}

/** A step for who cannot see it. */
export function spokenStep({ term, hosted, heading, parties }: Step, { format }: Canvas): string {
  if (term) return `${heading}: ${termLabel(term, format)}`;
  if (!hosted) return `${heading}: ${format.words('ribbon', ribbon).nextNotKnown}`;
  const names = format.list(parties.map((party) => format.partyName(party).text));
  return `${heading}: ${names}, ${format.text(hosted.meeting.title)}, ${format.span(hosted.span, 'long')}`;
}
