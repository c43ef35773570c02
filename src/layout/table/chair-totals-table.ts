import { record } from '../../locale/en/record.ts';
import type { ChairTotal } from '../../network/term-length.ts';
import { chairTotals } from '../../network/term-length.ts';
import { type DetailContext, said } from '../detail/detail.ts';
import { lengthWords } from '../detail/length-words.ts';
import type { Row, Table } from './table.ts';

/** How often and how long each party has held the chair of one network; nothing where each has had it once. */
export function chairTotalsTable(context: DetailContext, isNamed: boolean): readonly Table[] {
  const { network, format } = context;
  const totals = chairTotals(network);
  if (totals.every(({ held, coming }) => held + coming < 2)) return [];
  const words = format.words('record', record);
  const hasComing = totals.some(({ coming }) => coming);
  const isLater = network.terms.some(({ tense }) => tense === 'later');
  const name = isNamed ? `${format.text(network.network.name)}: ` : '';
  return [
    {
      caption: `${name}${words.totals}`,
      columns: [
        words.field.party,
        words.field.terms,
        ...(hasComing ? [isLater ? format.messages.key.later : format.messages.status.planned] : []),
        words.field.days,
      ],
      rows: totals.map((total) => rowOf(context, total, hasComing)),
    },
  ];
}

function rowOf({ network, format }: DetailContext, total: ChairTotal, hasComing: boolean): Row {
  const { held, coming, days, isMore } = total;
  const { atLeast } = format.words('record', record);
  const length = days && lengthWords(days, format);
  return {
    id: `${network.network.id}.${total.party.id}`,
    cells: [
      [{ ...format.partyName(total.party), citations: [] }],
      [said(format.number(held))],
      ...(hasComing ? [[said(coming ? format.number(coming) : '')]] : []),
      length ? [said(isMore ? atLeast({ length }) : length)] : [],
    ],
  };
}
