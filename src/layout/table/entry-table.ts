import type { Meeting } from '../../dataset/model.ts';
import { record } from '../../locale/en/record.ts';
import type { Formatter } from '../../locale/format.ts';
import { withLanguage } from '../../locale/runs.ts';
import type { Entry } from '../../network/entry.ts';
import type { Milestone } from '../../network/milestone.ts';
import type { MeetingOnDate } from '../../network/schedule.ts';
import { type DetailContext, type DetailValue, isInferred, quoted, said } from '../detail/detail.ts';
import { readingsOf } from '../detail/reading.ts';
import { milestoneTitle } from '../milestone-title.ts';
import { dateWords, statusWord } from '../timeline/as-known.ts';
import { type Row, type Table, withoutEmptyColumns } from './table.ts';

/** What the timeline shows of one network: its meetings, and the milestones that stand for themselves. */
export interface EntryTableLane {
  readonly context: DetailContext;
  readonly entries: Iterable<Entry>;
}

/** The timeline as a table, in order of time. */
export function entryTable(lanes: readonly EntryTableLane[]): Table {
  const [{ context: first }] = lanes as readonly [EntryTableLane];
  const words = first.format.words('record', record);
  const field = { ...first.format.messages.field, ...words.field };
  const names = lanes.map(({ context }) => context.format.text(context.network.network.name));
  const hasLanes = lanes.length > 1;
  return withoutEmptyColumns({
    caption: `${first.format.list(names)}${words.colon} ${first.format.messages.timelineHeading}`,
    columns: [
      field.meeting,
      field.date,
      field.place,
      field.hosts,
      field.status,
      first.format.messages.sourcesDiffer,
      ...(hasLanes ? [field.network] : []),
      field.sources,
    ],
    rows: lanes.flatMap(({ context, entries }) =>
      [...entries].flatMap((entry) => {
        const { meeting, milestone } = entry;
        const row = meeting
          ? meetingRow(context, entry, meeting)
          : milestone && milestoneRow(context, entry, milestone);
        if (!row) return [];
        const network = hasLanes ? [[quoted(context, context.network.network.name)]] : [];
        return [{ ...row, cells: [...row.cells.slice(0, -1), ...network, ...row.cells.slice(-1)] }];
      }),
    ),
  });
}

function meetingRow(context: DetailContext, entry: Entry, { meeting, place }: MeetingOnDate): Row {
  const { format, citations, network } = context;
  const hosts = (meeting.hosts ?? []).flatMap(({ party, organisation }) => {
    const host = network.index.parties.get(party ?? '');
    return organisation === undefined ? (host ? [format.partyName(host)] : []) : [format.local(organisation)];
  });
  return {
    id: entry.id,
    cells: [
      [
        { ...format.local(meeting.title), citations: [] },
        ...entry.consequences.map((milestone) => consequenceValue(context, milestone)),
        ...readingsOf(context, meeting, 'title').map((value) => ({ ...value, isNote: true })),
      ],
      [
        { ...said(dateWords(entry, format)), day: entry.date.earliest, isInferred: isInferred(meeting, 'date') },
        ...readingsOf(context, meeting, 'date'),
      ],
      [
        ...(place ? [{ ...format.local(place.name), citations: [], isInferred: isInferred(meeting, 'place') }] : []),
        ...readingsOf(context, meeting, 'place'),
      ],
      [
        ...hosts.map((host) => ({ ...host, citations: [] })),
        ...(meeting.hosts ?? []).flatMap((host) =>
          readingsOf(context, host, 'party', 'organisation', 'person', 'role'),
        ),
        ...readingsOf(context, meeting, 'hosts'),
      ],
      [said(stateWords(entry, format))],
      readingsBeside(context, meeting),
      [said('', citations.of(meeting.sources))],
    ],
  };
}

/** What other sources say of what has no column: who presided, who took part in which office. */
function readingsBeside(context: DetailContext, meeting: Meeting): readonly DetailValue[] {
  const { format, network } = context;
  const { field } = format.messages;
  const chair = readingsOf(context, meeting, 'chair').map((value) => labelled(value, field.chairedBy, format));
  const people = (meeting.participants ?? []).flatMap((actor) => {
    const name = network.index.people.get(actor.person ?? '')?.name ?? actor.organisation;
    const readings = readingsOf(context, actor, 'party', 'organisation', 'person', 'role');
    return readings.map((value) => (name === undefined ? value : labelled(value, format.within(name), format)));
  });
  return [...chair, ...people];
}

/** The head of the column says already that it is another reading. */
function labelled(value: DetailValue, label: string, format: Formatter): DetailValue {
  const text = `${label}${format.words('record', record).colon} ${withLanguage(value)}`;
  return { ...value, reading: undefined, lang: undefined, text };
}

/** What changed at a meeting, with who where the words do not say so already. */
function consequenceValue({ network, format, citations }: DetailContext, milestone: Milestone): DetailValue {
  const title = milestoneTitle(milestone, network.network, format);
  const names =
    milestone.type === 'chair' ? '' : format.list(milestone.parties.map((party) => format.partyName(party).text));
  const sources = milestone.facts.flatMap((fact) => fact.sources);
  return { ...said([title, names].filter(Boolean).join(': '), citations.of(sources)), isNote: true };
}

/** That a meeting was held is said here, since a cell without words would leave it open. */
function stateWords(entry: Entry, format: Formatter): string {
  const { outcomeUnknown, status } = format.messages;
  if (entry.outcomeUnknown) return outcomeUnknown;
  return entry.tense === 'past' ? status[entry.status] : statusWord(entry, format);
}

function milestoneRow(context: DetailContext, entry: Entry, milestone: Milestone): Row {
  const { format, citations, network } = context;
  const names = milestone.parties.map((party) => format.partyName(party).text);
  const inferred = milestone.facts.some((fact) => isInferred(fact, 'period.start') || isInferred(fact, 'date'));
  return {
    id: milestone.id,
    cells: [
      [said([milestoneTitle(milestone, network.network, format), format.list(names)].filter(Boolean).join(': '))],
      [
        { ...said(dateWords(entry, format)), day: milestone.date.earliest, isInferred: inferred },
        ...milestone.facts.flatMap((fact) => readingsOf(context, fact, 'date', 'period', 'period.start')),
      ],
      [],
      [],
      statusWord(entry, format) ? [said(statusWord(entry, format))] : [],
      [],
      [said('', citations.of(milestone.facts.flatMap(({ sources }) => sources)))],
    ],
  };
}
