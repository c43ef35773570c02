import { type DetailContext, isInferred, quoted, readingsOf, said } from '../detail/detail.ts';
import { termPeriodText } from '../detail/term-period.ts';
import { roleLabel } from '../role-label.ts';
import type { Row, Table } from './table.ts';

/** The map as a table: every party that is, was or will be in the network, by rank of its role. */
export function partyTable(context: DetailContext): Table {
  const { network, format } = context;
  const { field } = format.messages;
  return {
    caption: format.text(network.network.name),
    columns: [field.party, field.role, field.since, field.organisation, field.chair, field.sources],
    rows: byRank(
      network.standings,
      network.roles.map(({ role }) => role.id),
    ).map((standing) => rowOf(context, standing)),
  };
}

type Standing = DetailContext['network']['standings'][number];

function rowOf(context: DetailContext, { id, party, role, period, membership }: Standing): Row {
  const { network, format, citations } = context;
  const until = period.end === 'open' ? [] : [said(format.until(period))];
  const since = period.start ? format.date(period.start) : format.messages.startNotStated;
  const terms = network.terms.filter((term) => term.party === party);
  return {
    id,
    cells: [
      [{ ...format.partyName(party), citations: [] }],
      [said(roleLabel(network.network, role, format)), ...readingsOf(context, membership, 'role')],
      [
        { ...said(since), isInferred: isInferred(membership, 'period.start') },
        ...until,
        ...readingsOf(context, membership, 'period'),
      ],
      [
        ...(membership.organisation === undefined ? [] : [quoted(context, membership.organisation)]),
        ...readingsOf(context, membership, 'organisation'),
      ],
      terms.map((term) => said(termPeriodText(term.period, format))),
      [said('', citations.of(membership.sources))],
    ],
  };
}

function byRank(standings: readonly Standing[], roles: readonly string[]): readonly Standing[] {
  return [...standings].sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
}
