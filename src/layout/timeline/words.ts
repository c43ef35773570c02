/** What a timeline says of an entry, all of it from the dataset, the messages and the formatter. */
import type { Fact } from '../../dataset/model.ts';
import type { Formatter, LocalText } from '../../locale/format.ts';
import type { Entry } from '../../network/entry.ts';
import type { Milestone } from '../../network/milestone.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { MeetingOnDate } from '../../network/schedule.ts';
import { milestoneTitle } from '../milestone-title.ts';
import { dateWords, statusWord } from './as-known.ts';
import type { LaneEntry } from './lane.ts';
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
  /** The accessible name, the title first. */
  readonly spoken: string;
}

/** Breaks a line after the dot and not before it. */
const NOTE_SEPARATOR = '\u00a0· ';

export function entryWords({ entry, network, isNamed }: LaneEntry, format: Formatter): EntryWords {
  const status = statusWord(entry, format);
  const title = entryTitle(entry, network, format);
  const details = detailsOf(entry, network, format);
  const notes = notesOf(entry, format);
  const spoken = [
    title.text,
    dateWords(entry, format, 'long'),
    status,
    ...details.map(({ text }) => text),
    ...notes,
    isNamed ? format.text(network.network.name) : '',
  ];
  return {
    date: dateWords(entry, format),
    status,
    title,
    details,
    note: notes.join(NOTE_SEPARATOR),
    spoken: spoken.filter(Boolean).join(format.language.list.separator),
  };
}

/** How an entry stands: what was held counts only up to the as-of date. */
export function stateOf({ status, tense }: Pick<Entry, 'status' | 'tense'>): EntryState {
  return status === 'held' && tense !== 'past' ? 'later' : status;
}

/** What an entry is called. */
export function entryTitle({ meeting, milestone }: Entry, { network }: NetworkOnDate, format: Formatter): LocalText {
  if (meeting) return format.local(meeting.meeting.title);
  return plain(milestone && milestoneTitle(milestone, network, format));
}

function detailsOf(
  { meeting, milestone, consequences }: Entry,
  network: NetworkOnDate,
  format: Formatter,
): readonly LocalText[] {
  if (milestone) return [aboutOf(milestone, network, format)].filter(({ text }) => text);
  // Who founds a network joins it: that needs no words of its own.
  const isFounding = consequences.some(({ type }) => type === 'founded');
  const told = consequences.filter(({ type }) => !isFounding || type !== 'joined');
  const changes = told.map((change) => {
    const names = change.type === 'founded' ? '' : aboutOf(change, network, format).text;
    return plain([milestoneTitle(change, network.network, format), names].filter(Boolean).join(': '));
  });
  return [...(meeting ? [whereOf(meeting, network, format)] : []), ...changes].filter(({ text }) => text);
}

/** The place, else the hosts, else that there was none. */
function whereOf({ meeting, place }: MeetingOnDate, network: NetworkOnDate, format: Formatter): LocalText {
  const { hosts = [] } = meeting;
  if (place) return placeWords(place.id, network, format);
  if (!hosts.length) return plain(meeting.format === 'video' ? format.messages.videoConference : '');
  const names = hosts.map(({ party = '', organisation = '' }) => {
    const state = network.index.parties.get(party);
    return state ? format.partyName(state).text : format.text(organisation);
  });
  return plain(`${format.messages.field.hosts}: ${format.list(names.filter(Boolean))}`);
}

/** `Bishkek, Kyrgyzstan` */
function placeWords(id: string | undefined, { index }: NetworkOnDate, format: Formatter): LocalText {
  const place = index.places.get(id ?? '');
  const party = index.parties.get(place?.party ?? '');
  const { text, lang } = format.local(place?.name ?? '');
  return party ? plain(text + format.language.list.separator + format.partyName(party).text) : { text, lang };
}

/** Where a network was founded, or who joined or left it; the title already says who took the chair. */
function aboutOf({ type, parties }: Milestone, network: NetworkOnDate, format: Formatter): LocalText {
  if (type === 'founded') return placeWords(network.network.founded?.place, network, format);
  return plain(type === 'chair' ? '' : format.list(parties.map((party) => format.partyName(party).text)));
}

function notesOf(entry: Entry, { messages }: Formatter): readonly string[] {
  const { date, status, inferred, outcomeUnknown, meeting, milestone } = entry;
  const facts: readonly Fact[] = meeting ? [meeting.meeting] : (milestone?.facts ?? []);
  const isFuzzy = date.precision !== 'day';
  return [
    isFuzzy && status === 'planned' && messages.dateNotSet,
    isFuzzy && status === 'held' && messages.dayNotPublished,
    inferred && (inferred === 'date' ? messages.dateInferred : messages.yearInferred),
    facts.some(({ readings }) => readings?.length) && messages.sourcesDiffer,
    outcomeUnknown && messages.outcomeUnknown,
  ].filter(Boolean) as string[];
}

function plain(text = ''): LocalText {
  return { text, lang: undefined };
}
