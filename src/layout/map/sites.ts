import type { Place } from '../../dataset/model.ts';
import type { Formatter } from '../../locale/format.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { MeetingOnDate } from '../../network/schedule.ts';

/** A place that the network has to do with, and the words for it. */
export interface Site {
  readonly place: Place;
  readonly kind: 'secretariat' | 'meeting';
  /** Each names the place: `Secretariat: Ankara`. For a label. */
  readonly notes: readonly string[];
  /** Without the place's name: `Secretariat`. For a list that gives it. */
  readonly summary: string;
}

/** Seats of the secretariat, the founding place, and the places of meetings held up to the day, each place once. */
export function sitesOf(network: NetworkOnDate, format: Formatter): readonly Site[] {
  const places = new Set([
    ...network.secretariats.map(({ place }) => place),
    ...[foundingPlace(network)].filter((place) => place !== undefined),
    ...heldMeetings(network).flatMap(({ place }) => place ?? []),
  ]);
  return [...places].map((place) => siteAt(place, network, format));
}

function foundingPlace({ network, index, founding, asOf }: NetworkOnDate): Place | undefined {
  return founding && founding.latest <= asOf.day ? index.places.get(network.founded?.place ?? '') : undefined;
}

function heldMeetings({ meetings }: NetworkOnDate): readonly MeetingOnDate[] {
  return meetings.filter(({ tense }) => tense === 'past');
}

function siteAt(place: Place, network: NetworkOnDate, format: Formatter): Site {
  const { messages } = format;
  const name = format.text(place.name);
  const isSeat = network.secretariats.some((seat) => seat.place === place);
  const isFounding = foundingPlace(network) === place;
  const founded = network.founding ? whole(format.date(network.founding)) : '';
  const meetings = heldMeetings(network).filter(
    (meeting) => meeting.place === place && !(isFounding && isSameDay(meeting, network)),
  );
  return {
    place,
    kind: isSeat ? 'secretariat' : 'meeting',
    notes: [
      ...(isSeat ? [messages.secretariatIn({ place: name })] : []),
      ...(isFounding ? [messages.foundedIn({ place: name, date: founded })] : []),
      ...meetingNotes(meetings, format, name),
    ],
    summary: [
      ...(isSeat ? [messages.key.secretariat] : []),
      ...(isFounding ? [messages.founded({ date: founded })] : []),
      ...meetingNotes(meetings, format),
    ].join('; '),
  };
}

/** The meeting at which the network was founded needs no note beside the founding's. */
function isSameDay({ date }: MeetingOnDate, { founding }: NetworkOnDate): boolean {
  return date.text === founding?.text;
}

function meetingNotes(meetings: readonly MeetingOnDate[], format: Formatter, place = ''): readonly string[] {
  const [first] = meetings;
  if (!first) return [];
  const count = format.number(meetings.length);
  if (meetings.length > 1) {
    return [
      place
        ? format.messages.meetingsIn(meetings.length, count, place)
        : format.messages.meetingsHeld(meetings.length, count),
    ];
  }
  return [
    [format.text(first.meeting.title), place, whole(format.span(first.span))]
      .filter(Boolean)
      .join(format.language.list.separator),
  ];
}

/** A date that no line breaks. */
function whole(date: string): string {
  return date.replaceAll(' ', '\u00a0');
}
