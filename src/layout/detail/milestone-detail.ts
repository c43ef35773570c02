import { record } from '../../locale/en/record.ts';
import { hostSpan, tenseOf } from '../../network/entry.ts';
import type { Milestone } from '../../network/milestone.ts';
import { milestoneTitle } from '../milestone-title.ts';
import { dateWords, statusWord } from '../timeline/as-known.ts';
import { citationsIn, type Detail, type DetailContext, distinct, field, isInferred, noteOf, said } from './detail.ts';
import { readingsBeside, readingsOf, unlabelled } from './reading.ts';

/** What is known of a milestone: its date and the parties, from the facts that it is derived from. */
export function milestoneDetail(context: DetailContext, milestone: Milestone): Detail {
  const { format, citations, network } = context;
  const words = format.words('record', record);
  const known = {
    span: hostSpan(milestone),
    status: 'held',
    tense: tenseOf(milestone.date, 'held', network.asOf),
  } as const;
  const cited = citations.of([...new Set(milestone.facts.flatMap(({ sources }) => sources))]);
  const dated = milestone.type === 'founded' ? 'date' : milestone.type === 'left' ? 'period.end' : 'period.start';
  const inferred = milestone.facts.some((fact) => isInferred(fact, dated));
  const fields = [
    ...field(words.field.date, [
      { ...said(dateWords(known, format, 'long'), cited), isInferred: inferred },
      ...distinct(milestone.facts.flatMap((fact) => readingsOf(context, fact, dated, 'period'))),
    ]),
    ...field(words.field.status, [said(statusWord(known, format))]),
    ...field(
      words.field.parties,
      milestone.parties.map((party) => ({ ...format.partyName(party), citations: [] })),
    ),
    ...field(
      format.messages.sourcesDiffer,
      distinct(milestone.facts.flatMap((fact) => unlabelled(readingsBeside(context, fact, ['date', 'period'])))),
    ),
  ];
  const notes = distinct(milestone.facts.flatMap((fact) => noteOf(context, fact)));
  return {
    id: milestone.id,
    type: 'milestone',
    title: { text: milestoneTitle(milestone, network.network, format), lang: undefined },
    kicker: dateWords(known, format),
    fields,
    notes,
    citations: citationsIn(fields, notes),
  };
}
