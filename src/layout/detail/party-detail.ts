import type { Party } from '../../dataset/model.ts';
import { record } from '../../locale/en/record.ts';
import { withLanguage } from '../../locale/runs.ts';
import type { Term } from '../../network/chair.ts';
import { meetingsHostedBy } from '../../network/meetings-hosted.ts';
import type { Standing } from '../../network/standing.ts';
import { boundsWords, periodWords } from '../period-words.ts';
import { roleLabel, roleText } from '../role-label.ts';
import {
  citationsIn,
  type Detail,
  type DetailContext,
  type DetailField,
  type DetailValue,
  field,
  isInferred,
  noteOf,
  quoted,
  said,
} from './detail.ts';
import { meetingValue } from './meeting-value.ts';
import { readingsBeside, readingsOf } from './reading.ts';
import { tieValues } from './tie-detail.ts';

/** What is known of a party in a network: role and since when, society, chair, meetings. */
export function partyDetail(context: DetailContext, party: Party): Detail {
  const { network, format } = context;
  const words = format.words('record', record);
  const standings = network.standings.filter((standing) => standing.party === party);
  const terms = network.terms.filter((term) => term.party === party);
  const fields = [
    ...field(
      words.field.role,
      standings.flatMap((standing) => [
        standingValue(context, standing),
        ...readingsOf(context, standing.membership, 'role', ...PERIOD),
        ...readingsBeside(context, standing.membership, ['role', 'period', 'organisation']),
        ...noteOf(context, standing.membership),
      ]),
    ),
    ...field(
      words.field.organisation,
      standings.flatMap((standing) => organisationValues(context, standing)),
    ),
    ...field(
      words.field.chair,
      terms.flatMap((term) => [
        termValue(context, term),
        ...readingsOf(context, term.chairmanship, ...PERIOD),
        ...readingsBeside(context, term.chairmanship, ['period']),
        ...noteOf(context, term.chairmanship),
      ]),
    ),
    ...field(
      words.field.meetings,
      meetingsHostedBy(network, party).map((entry) => meetingValue(context, entry)),
    ),
    ...field(format.messages.key.secretariat, seatValues(context, party)),
    ...field(words.field.ties, tieValues(context, party.id)),
    ...otherNames(context, party, standings),
  ];
  const notes = noteOf(context, party);
  return {
    id: party.id,
    type: 'party',
    title: format.partyName(party),
    kicker: kickerOf(context, standings),
    fields,
    notes,
    citations: citationsIn(fields, notes),
  };
}

/** `Member`; `Left the network, 31 Jan 2020` */
function kickerOf({ network, format }: DetailContext, standings: readonly Standing[]): string {
  const current = network.current.filter((standing) => standings.includes(standing));
  if (current.length) return format.list(current.map(({ role }) => roleLabel(network.network, role, format)));
  const ends = standings.flatMap(({ phase, period: { end } }) =>
    phase === 'after' && typeof end === 'object' ? end : [],
  );
  const last = ends.sort((a, b) => a.latest - b.latest).at(-1);
  return last
    ? format.messages.hasLeft + format.language.list.separator + format.date(last)
    : format.words('record', record).notInNetwork;
}

const PERIOD = ['period', 'period.start', 'period.end'];

function standingValue(context: DetailContext, standing: Standing): DetailValue {
  const { network, format, citations } = context;
  const label = withLanguage(roleText(network.network, standing.role, format));
  const { formerly, inferred } = format.words('record', record);
  const role = standing.phase === 'after' ? formerly({ role: label }) : label;
  // A mark at the end is that of the time.
  const isRoleInferred = standing.membership.inferred?.includes('role');
  const words = isRoleInferred ? `${role} (${inferred})` : role;
  return {
    ...said(
      words + format.language.list.separator + boundsWords(standing, format),
      citations.of(standing.membership.sources),
    ),
    isInferred: isInferred(standing.membership, 'period'),
  };
}

function organisationValues(context: DetailContext, { membership }: Standing): readonly DetailValue[] {
  if (membership.organisation === undefined) return readingsOf(context, membership, 'organisation');
  return [
    {
      ...quoted(context, membership.organisation, context.citations.of(membership.sources)),
      isInferred: isInferred(membership, 'organisation'),
    },
    ...readingsOf(context, membership, 'organisation'),
  ];
}

function seatsIn({ network }: DetailContext, { id }: Party): DetailContext['network']['secretariats'] {
  return network.secretariats.filter(({ place }) => place.party === id);
}

/** The seats of the secretariat in a party, with where other sources place them. */
function seatValues(context: DetailContext, party: Party): readonly DetailValue[] {
  return seatsIn(context, party).flatMap(({ place, secretariat }) => [
    {
      ...quoted(context, place.name, context.citations.of(secretariat.sources)),
      isInferred: isInferred(secretariat, 'place'),
    },
    ...readingsOf(context, secretariat, 'place', 'host', 'period'),
    ...noteOf(context, secretariat),
  ]);
}

function termValue(context: DetailContext, term: Term): DetailValue {
  const { chairmanship } = term;
  return {
    ...said(periodWords(term, context.format), context.citations.of(chairmanship.sources)),
    isInferred: isInferred(chairmanship, 'period'),
  };
}

/** Every spelling but the ones that the detail shows already. */
function otherNames(
  { format, citations }: DetailContext,
  party: Party,
  standings: readonly Standing[],
): readonly DetailField[] {
  const names = [...(party.names ?? []), ...standings.flatMap(({ membership }) => membership.names ?? [])];
  const shown = [
    format.partyName(party).text,
    ...standings.map(({ membership }) => format.text(membership.organisation ?? '')),
  ];
  return field(
    format.words('record', record).field.otherNames,
    names
      .filter(({ name }) => !shown.includes(name))
      .map(({ name, language, sources }) => ({ text: name, lang: language, citations: citations.of(sources) })),
    { isInline: true },
  );
}
