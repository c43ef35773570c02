import type { Place } from '../../dataset/model.ts';
import type { Formatter } from '../../locale/format.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { MeetingOnDate } from '../../network/schedule.ts';
import { memoizeLast } from '../memoize-last.ts';

/** A place that the network has to do with, be it as one end of a tie alone, and the words for it. */
export interface Site {
  readonly place: Place;
  readonly kind: 'secretariat' | 'meeting' | 'end';
  /** Seat and founding, each with the place: `Secretariat: Ankara`. For a label. */
  readonly notes: readonly string[];
  /** The meetings held here, with the place: `2 meetings in Baku`; empty for none. For a label too. */
  readonly meetingNote: string;
  /** How many these are. */
  readonly meetings: number;
  /** Without the place's name: `Secretariat`. For a list that gives it. */
  readonly summary: string;
}

/** Seats of the secretariat, the founding place, and the places of meetings held up to the day, each place once. */
export const sitesOf = memoizeLast((network: NetworkOnDate, format: Formatter): readonly Site[] => {
  const places = [
    ...network.secretariats.map(({ place }) => place),
    foundingPlace(network),
    ...heldMeetings(network).map(({ place }) => place),
  ];
  return [...new Set(places)].flatMap((place) => (place ? siteAt(place, network, format) : []));
});

function foundingPlace({ network, index, founding, asOf }: NetworkOnDate): Place | undefined {
  return founding && founding.latest <= asOf.day ? index.places.get(network.founded?.place ?? '') : undefined;
}

/** What is called a milestone happened at no meeting. */
function heldMeetings({ meetings }: NetworkOnDate): readonly MeetingOnDate[] {
  return meetings.filter(({ tense, meeting }) => tense === 'past' && meeting.kind !== 'milestone');
}

function siteAt(place: Place, network: NetworkOnDate, format: Formatter): Site {
  const { secretariatIn, foundedIn, founded, key } = format.messages;
  const name = format.text(place.name);
  const isSeat = network.secretariats.some((seat) => seat.place === place);
  const founding = foundingPlace(network) === place ? network.founding : undefined;
  const date = founding ? whole(format.date(founding)) : '';
  // The meeting at which the network was founded needs no note beside the founding's.
  const meetings = heldMeetings(network).filter(
    (meeting) => meeting.place === place && meeting.date.text !== founding?.text,
  );
  const notes = [isSeat && secretariatIn({ place: name }), founding && foundedIn({ place: name, date })];
  const words = [isSeat && key.secretariat, founding && founded({ date }), meetingNote(meetings, format)];
  return {
    place,
    kind: isSeat ? 'secretariat' : 'meeting',
    notes: notes.filter((note) => typeof note === 'string'),
    meetingNote: meetingNote(meetings, format, name),
    meetings: meetings.length,
    summary: words.filter(Boolean).join(`${format.language.semicolon} `),
  };
}

function meetingNote([first, ...others]: readonly MeetingOnDate[], format: Formatter, place = ''): string {
  if (!first) return '';
  const { meetingsIn, meetingsHeld } = format.messages;
  const count = others.length + 1;
  if (others.length)
    return place ? meetingsIn(count, format.number(count), place) : meetingsHeld(count, format.number(count));
  const title = place ? format.text(first.meeting.title) : format.within(first.meeting.title);
  const parts = [title, title.includes(place) ? '' : place, whole(format.span(first.span))];
  return parts.filter(Boolean).join(format.language.list.separator);
}

/** A date that no line breaks but behind its dash, at a hyphen neither: `19-noy`; and behind a word before it: `about`. */
function whole(date: string): string {
  return date.replaceAll(/(?<!–|^\p{L}{5,}) /gu, '\u00a0').replaceAll('-', '-\u2060');
}
