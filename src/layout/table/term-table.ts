import type { Term } from '../../network/chair.ts';
import { type DetailContext, type DetailValue, isInferred, readingsOf, said } from '../detail/detail.ts';
import type { Row, Table } from './table.ts';

/** The rotation as a table: the terms in order of time, then who has none. */
export function termTable(contexts: readonly DetailContext[]): Table {
  const [first] = contexts as readonly [DetailContext];
  const { format } = first;
  const { messages } = format;
  const { field } = messages;
  return {
    caption: messages.chairmanshipOf({
      network: format.list(contexts.map(({ network }) => format.text(network.network.name))),
    }),
    columns: [field.party, field.from, field.until, field.holder, field.handover, field.status, field.sources],
    rows: contexts.flatMap((context) => context.network.terms.map((term) => rowOf(context, term))),
  };
}

function rowOf(context: DetailContext, term: Term): Row {
  const { format, citations } = context;
  const { messages } = format;
  const { chairmanship, period } = term;
  const tense = {
    past: messages.before,
    current: messages.now,
    later: messages.next,
    planned: messages.status.planned,
  };
  return {
    id: term.id,
    cells: [
      [{ ...format.partyName(term.party), citations: [] }],
      [
        dated(chairmanship, 'period.start', period.start ? format.date(period.start) : messages.startNotStated),
        ...readingsOf(context, chairmanship, 'period', 'period.start'),
      ],
      [
        dated(
          chairmanship,
          'period.end',
          typeof period.end === 'object' ? format.date(period.end) : format.until(period),
        ),
        ...readingsOf(context, chairmanship, 'period.end'),
      ],
      term.holder ? [said(format.text(term.holder.name))] : [],
      term.handover ? [{ ...format.local(term.handover.title), citations: [] }] : [],
      [said(tense[term.tense])],
      [said('', citations.of(chairmanship.sources))],
    ],
  };
}

function dated(fact: Term['chairmanship'], name: string, text: string): DetailValue {
  return { ...said(text), isInferred: isInferred(fact, name) };
}
