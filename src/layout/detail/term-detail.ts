import { record } from '../../locale/en/record.ts';
import type { Term } from '../../network/chair.ts';
import { meetingsChaired } from '../../network/meetings-chaired.ts';
import { lengthOf } from '../../network/term-length.ts';
import { aheadWord, periodWords, startWords } from '../period-words.ts';
import { citationsIn, type Detail, type DetailContext, field, isInferred, noteOf, quoted, said } from './detail.ts';
import { lengthWords } from './length-words.ts';
import { readingsBeside, readingsOf, unlabelled, withReadings } from './reading.ts';

const TOLD = ['party', 'period', 'status', 'holder', 'handover'];

/** What is known of a term of the chair: from when to when, how long, holder, handover, meetings chaired. */
export function termDetail(context: DetailContext, term: Term): Detail {
  const { format, citations } = context;
  const words = format.words('record', record);
  const { chairmanship, handover } = term;
  const cited = citations.of(chairmanship.sources);
  const { start, end } = term.period;
  const from = startWords(term, format, 'long');
  const ahead = aheadWord(term, format);
  const until = typeof end === 'object' ? format.date(end, 'long') : end && ahead ? '' : format.until(term.period);
  const length = lengthOf(term, context.network);
  const chaired = meetingsChaired(context.network, term);
  const party = readingsOf(context, chairmanship, 'party');
  const isPartyInferred = Boolean(chairmanship.inferred?.includes('party'));
  const fields = [
    ...field(words.field.network, [context.isOneOfMany ? quoted(context, context.network.network.name) : undefined]),
    ...field(words.field.party, [
      party.length || isPartyInferred
        ? { ...format.partyName(term.party), citations: cited, isInferred: isInferred(chairmanship, 'party') }
        : undefined,
      ...party,
    ]),
    ...field(
      words.field.from,
      withReadings(
        { ...said(from, cited), isInferred: isInferred(chairmanship, 'period.start') },
        Boolean(start),
        readingsOf(context, chairmanship, 'period', 'period.start'),
      ),
    ),
    ...field(
      words.field.until,
      withReadings(
        { ...said(until, cited), isInferred: isInferred(chairmanship, 'period.end') },
        Boolean(end),
        readingsOf(context, chairmanship, 'period.end'),
      ),
    ),
    ...field(words.field.status, [
      { ...said(ahead), isInferred: isInferred(chairmanship, 'status') },
      ...readingsOf(context, chairmanship, 'status'),
    ]),
    ...field(words.field.length, [length && said(lengthWords(length, format))]),
    ...field(words.field.holder, [
      term.holder && { ...quoted(context, term.holder.name, cited), isInferred: isInferred(chairmanship, 'holder') },
      ...readingsOf(context, chairmanship, 'holder'),
    ]),
    ...field(words.field.handover, [
      handover && {
        ...quoted(context, handover.title, citations.of(handover.sources)),
        isInferred: isInferred(chairmanship, 'handover'),
      },
      ...readingsOf(context, chairmanship, 'handover'),
    ]),
    ...field(
      words.field.chaired,
      chaired.map(({ meeting, span }) =>
        said(
          [format.within(meeting.title), format.span(span)].join(format.language.list.separator),
          citations.of(meeting.sources),
        ),
      ),
    ),
    ...field(format.messages.sourcesDiffer, unlabelled(readingsBeside(context, chairmanship, TOLD))),
  ];
  const notes = noteOf(context, chairmanship);
  return {
    id: term.id,
    type: 'term',
    title: format.partyName(term.party),
    kicker: periodWords(term, format),
    fields,
    notes,
    citations: citationsIn(fields, notes),
  };
}
