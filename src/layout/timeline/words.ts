/** What a timeline says of an entry, all of it from the dataset, the messages and the formatter. */
import type { Actor, Fact } from '../../dataset/model.ts';
import type { DateWidth, Formatter, LocalText } from '../../locale/format.ts';
import type { Entry } from '../../network/entry.ts';
import type { Milestone } from '../../network/milestone.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { MeetingOnDate } from '../../network/schedule.ts';
import { milestoneTitle } from '../milestone-title.ts';
import type { EntryState } from './layout.ts';

/** The words of one entry; what there is nothing to say of is empty. */
export interface EntryWords {
  /** As given, never more exact. */
  readonly date: string;
  readonly status: string;
  readonly title: LocalText;
  readonly details: readonly LocalText[];
  /** What is not known, and how sure the date is. */
  readonly note: string;
}

const NOTE_SEPARATOR = ' · ';

export function entryWords(entry: Entry, network: NetworkOnDate, format: Formatter): EntryWords {
  return {
    date: dateWords(entry, format, 'short'),
    status: statusWord(entry, format),
    title: titleOf(entry, network, format),
    details: detailsOf(entry, network, format),
    note: notesOf(entry, format).join(NOTE_SEPARATOR),
  };
}

/** The accessible name of an entry, the title first. */
export function entryLabel(entry: Entry, network: NetworkOnDate, format: Formatter, isOneOfSeveral: boolean): string {
  const details = detailsOf(entry, network, format).map(({ text }) => text);
  return [
    titleOf(entry, network, format).text,
    dateWords(entry, format, 'long'),
    statusWord(entry, format),
    ...details,
    ...notesOf(entry, format),
    isOneOfSeveral ? format.text(network.network.name) : '',
  ]
    .filter(Boolean)
    .join(format.language.list.separator);
}

/** How an entry stands: what was held counts only up to the as-of date. */
export function stateOf({ status, tense }: Entry): EntryState {
  if (status !== 'held') return status;
  return tense === 'past' ? 'held' : 'later';
}

function statusWord(entry: Entry, { messages }: Formatter): string {
  const state = stateOf(entry);
  if (state === 'held') return '';
  if (state !== 'later') return messages.status[state];
  return entry.tense === 'later' ? messages.laterThanAsOf : '';
}

function dateWords({ span, status, tense }: Entry, format: Formatter, width: DateWidth): string {
  if (span.end === 'open' && span.start) return format.since(span, width);
  const date = format.span(span, width);
  return tense === 'within' && status === 'held' ? format.messages.inTheCourseOf({ date }) : date;
}

function titleOf({ meeting, milestone }: Entry, { network }: NetworkOnDate, format: Formatter): LocalText {
  if (meeting) return format.local(meeting.meeting.title);
  return plain(milestone ? milestoneTitle(milestone, network, format) : '');
}

function detailsOf(
  { meeting, milestone, consequences }: Entry,
  network: NetworkOnDate,
  format: Formatter,
): readonly LocalText[] {
  const changes = milestone ? [] : consequences;
  // Who founds a network joins it: that needs no words of its own.
  const told = changes.some(({ type }) => type === 'founded')
    ? changes.filter(({ type }) => type !== 'joined')
    : changes;
  const own = meeting ? whereOf(meeting, network, format) : milestone && aboutOf(milestone, network, format);
  return [...(own ? [own] : []), ...told.map((change) => plain(changeWords(change, network, format)))];
}

/** The place, else the hosts, else that there was none. */
function whereOf({ meeting, place }: MeetingOnDate, network: NetworkOnDate, format: Formatter): LocalText | undefined {
  if (place) return placeWords(place.id, network, format);
  const hosts = (meeting.hosts ?? []).flatMap((host) => hostName(host, network, format) ?? []);
  if (hosts.length) return plain(`${format.messages.field.hosts}: ${format.list(hosts)}`);
  return meeting.format === 'video' ? plain(format.messages.videoConference) : undefined;
}

function hostName(
  { party, organisation, person }: Actor,
  { index }: NetworkOnDate,
  format: Formatter,
): string | undefined {
  const state = index.parties.get(party ?? '');
  if (state) return format.partyName(state).text;
  const name = organisation ?? index.people.get(person ?? '')?.name;
  return name === undefined ? undefined : format.text(name);
}

/** `Bishkek, Kyrgyzstan` */
function placeWords(id: string, { index }: NetworkOnDate, format: Formatter): LocalText | undefined {
  const place = index.places.get(id);
  if (!place) return undefined;
  const { text, lang } = format.local(place.name);
  const party = index.parties.get(place.party);
  return { text: party ? text + format.language.list.separator + format.partyName(party).text : text, lang };
}

/** Where a network was founded, or who joined or left it; the title already says who took the chair. */
function aboutOf({ type, parties }: Milestone, network: NetworkOnDate, format: Formatter): LocalText | undefined {
  if (type === 'founded') return placeWords(network.network.founded?.place ?? '', network, format);
  return type === 'chair' ? undefined : plain(format.list(parties.map((party) => format.partyName(party).text)));
}

function changeWords(change: Milestone, network: NetworkOnDate, format: Formatter): string {
  const title = milestoneTitle(change, network.network, format);
  const names = change.type === 'chair' ? undefined : aboutOf(change, network, format)?.text;
  return names && change.type !== 'founded' ? `${title}: ${names}` : title;
}

function notesOf(entry: Entry, { messages }: Formatter): readonly string[] {
  const { date, status, inferred, outcomeUnknown, meeting, milestone } = entry;
  const facts: readonly Fact[] = meeting ? [meeting.meeting] : (milestone?.facts ?? []);
  const isFuzzy = date.precision !== 'day';
  return [
    isFuzzy && status === 'planned' ? messages.dateNotSet : '',
    isFuzzy && status === 'held' ? messages.dayNotPublished : '',
    inferred === 'date' ? messages.dateInferred : '',
    inferred === 'year' ? messages.yearInferred : '',
    facts.some(({ readings }) => readings?.length) ? messages.sourcesDiffer : '',
    outcomeUnknown ? messages.outcomeUnknown : '',
  ].filter(Boolean);
}

function plain(text: string): LocalText {
  return { text, lang: undefined };
}
