import { record } from '../../locale/en/record.ts';
import { withLanguage } from '../../locale/runs.ts';
import { type DetailContext, type DetailValue, isInferred, noteOf, quoted, said } from '../detail/detail.ts';
import { readingsOf } from '../detail/reading.ts';
import { tieValues } from '../detail/tie-detail.ts';
import { aheadWord, periodWords, startWords } from '../period-words.ts';
import { roleText } from '../role-label.ts';
import { type Row, type Table, withoutEmptyColumns } from './table.ts';

/** The map as a table: every party that is, was or will be in the network, by rank of its role. */
export function partyTable(context: DetailContext): Table {
  const { network, format } = context;
  const field = { ...format.messages.field, ...format.words('record', record).field };
  return withoutEmptyColumns({
    caption: format.text(network.network.name),
    columns: [field.party, field.role, field.since, field.organisation, field.chair, field.place, field.sources],
    rows: byRank(
      network.standings,
      network.roles.map(({ role }) => role.id),
    ).map((standing) => rowOf(context, standing)),
  });
}

type Standing = DetailContext['network']['standings'][number];

function rowOf(context: DetailContext, standing: Standing): Row {
  const { id, party, period, membership } = standing;
  const { network, format, citations } = context;
  const until = period.end === 'open' ? [] : [said(format.until(period))];
  const terms = network.terms.filter((term) => term.party === party);
  return {
    id,
    cells: [
      [{ ...format.partyName(party), citations: [] }, ...noteOf(context, party)],
      [
        { ...said(roleWords(context, standing)), isInferred: isInferred(membership, 'role') },
        ...readingsOf(context, membership, 'role'),
      ],
      [
        {
          ...said(startWords(standing, format)),
          day: period.start?.earliest,
          isInferred: isInferred(membership, 'period.start'),
        },
        ...until,
        ...readingsOf(context, membership, 'period', 'period.start', 'period.end'),
      ],
      [
        ...(membership.organisation === undefined ? [] : [quoted(context, membership.organisation)]),
        ...readingsOf(context, membership, 'organisation'),
      ],
      terms.map((term) => ({
        ...said(periodWords(term, format), citations.of(term.chairmanship.sources)),
        isInferred: isInferred(term.chairmanship, 'period'),
      })),
      placesIn(context, party.id),
      [said('', citations.of(membership.sources))],
    ],
  };
}

/** `Member`, `Member, later`, `formerly Member` */
function roleWords({ network, format }: DetailContext, standing: Standing): string {
  const role = withLanguage(roleText(network.network, standing.role, format));
  const ahead = aheadWord(standing, format);
  if (ahead) return role + format.language.list.separator + ahead;
  return standing.phase === 'after' ? format.words('record', record).formerly({ role }) : role;
}

/** What the map marks in a party: the secretariat, where meetings were held, and ties to other places. */
function placesIn(context: DetailContext, party: string): readonly DetailValue[] {
  const { network, format, citations } = context;
  const { messages, language } = format;
  const seats = network.secretariats
    .filter(({ place }) => place.party === party)
    .flatMap(({ place, secretariat }) => [
      said(messages.secretariatIn({ place: format.within(place.name) }), citations.of(secretariat.sources)),
      ...readingsOf(context, secretariat, 'place'),
    ]);
  const meetings = network.meetings
    .filter(({ place, tense }) => place?.party === party && tense === 'past')
    .map(({ place, meeting, span }) => {
      const isSaid = place && format.text(meeting.title).includes(format.text(place.name));
      const words = [place && !isSaid && format.within(place.name), format.within(meeting.title), format.span(span)];
      return said(words.filter(Boolean).join(language.list.separator), citations.of(meeting.sources));
    });
  return [...seats, ...meetings, ...tieValues(context, party)];
}

function byRank(standings: readonly Standing[], roles: readonly string[]): readonly Standing[] {
  return [...standings].sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
}
