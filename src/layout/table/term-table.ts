import { record } from '../../locale/en/record.ts';
import { ribbon } from '../../locale/en/ribbon.ts';
import type { Term } from '../../network/chair.ts';
import { comingTerms } from '../../network/succession.ts';
import { type Vacancy, vacanciesOf } from '../../network/vacancy.ts';
import { type DetailContext, type DetailValue, isInferred, quoted, said } from '../detail/detail.ts';
import { readingsOf, withReadings } from '../detail/reading.ts';
import { aheadWord, startWords } from '../period-words.ts';
import { doubtMark } from '../rotation/ribbon-steps.ts';
import { hostsOf, nextHosting, partyRows } from '../rotation/row-order.ts';
import { chairTotalsTable } from './chair-totals-table.ts';
import { tablePage } from './page.ts';
import { type Row, type Table, withoutEmptyColumns } from './table.ts';

/** Writes a row: of thousands, only those of one page are written. */
type RowWriter = () => Row;

/**
 * The rotation as a table: the terms in order of time, then who hosts next, and who has none.
 *
 * @param from a row of the page that is shown, where there are many; all of them where none is given
 */
export function termTable(contexts: readonly DetailContext[], from?: number): Table {
  const [first] = contexts as readonly [DetailContext];
  const { format } = first;
  const { messages } = format;
  const { field } = format.words('record', record);
  const all = contexts.flatMap((context) => [...termRows(context), ...hostingRows(context), ...idleRows(context)]);
  const page = from === undefined ? undefined : tablePage(from, all.length);
  return withoutEmptyColumns({
    caption: messages.chairmanshipOf({
      network: format.list(contexts.map(({ network }) => format.text(network.network.name))),
    }),
    columns: [field.party, field.from, field.until, field.holder, field.handover, field.status, field.sources],
    rows: all.slice(page?.from, page?.to).map((write) => write()),
    page,
    totals: contexts.flatMap((context) => chairTotalsTable(context, contexts.length > 1)),
  });
}

/** The terms and the times for which no chair is known, in order of time. */
function termRows(context: DetailContext): readonly RowWriter[] {
  const vacancies = vacanciesOf(context.network.terms);
  const [coming] = comingTerms(context.network);
  let next = 0;
  return context.network.terms.flatMap((term) => {
    const start = term.period.start?.earliest ?? Number.NEGATIVE_INFINITY;
    const first = next;
    while ((vacancies[next]?.to ?? start) < start) next += 1;
    return [
      ...vacancies.slice(first, next).map((vacancy) => () => vacancyRow(context, vacancy)),
      () => rowOf(context, term, term.period.start?.text === coming?.period.start?.text),
    ];
  });
}

function vacancyRow({ network, format }: DetailContext, { from, to }: Vacancy): Row {
  const { noChairKnown } = format.words('record', record);
  return {
    id: `${network.network.id}.none.${from}`,
    cells: [
      [said(noChairKnown)],
      [{ ...said(format.day(from)), day: from }],
      [{ ...said(format.day(to)), day: to }],
      [],
      [],
      [],
      [],
    ],
  };
}

/** @param isNext it begins with the first that is still to come */
function rowOf(context: DetailContext, term: Term, isNext: boolean): Row {
  const { format, citations } = context;
  const { chairmanship, period } = term;
  const { end } = period;
  const isAhead = end === 'open' && aheadWord(term, format);
  const until = typeof end === 'object' ? format.date(end) : isAhead ? '' : format.until(period);
  return {
    id: term.id,
    cells: [
      [{ ...format.partyName(term.party), citations: [] }],
      withReadings(
        {
          ...dated(chairmanship, 'period.start', startWords(term, format)),
          day: period.start?.earliest,
        },
        Boolean(period.start),
        readingsOf(context, chairmanship, 'period', 'period.start'),
      ),
      until
        ? withReadings(
            {
              ...dated(chairmanship, 'period.end', until),
              day: typeof period.end === 'object' ? period.end.latest : undefined,
            },
            Boolean(period.end),
            readingsOf(context, chairmanship, 'period.end'),
          )
        : readingsOf(context, chairmanship, 'period.end'),
      [
        ...(term.holder
          ? [{ ...quoted(context, term.holder.name), isInferred: isInferred(chairmanship, 'holder') }]
          : []),
        ...readingsOf(context, chairmanship, 'holder'),
      ],
      term.handover
        ? [
            {
              ...format.local(term.handover.title),
              citations: [],
              isInferred: isInferred(chairmanship, 'handover'),
            },
          ]
        : [],
      [said(tenseWords(context, term, isNext))],
      [said('', citations.of(chairmanship.sources))],
    ],
  };
}

function tenseWords({ network: { asOf }, format }: DetailContext, term: Term, isNext: boolean): string {
  const { before, now, next } = format.words('ribbon', ribbon);
  const { key, status } = format.messages;
  switch (term.tense) {
    case 'past':
      return before;
    case 'current':
      // Another day than the dataset's own is no `now`.
      return (asOf.day === asOf.updated ? now : format.day(Math.min(asOf.day, asOf.updated))) + doubtMark(term);
    case 'planned':
      return isNext ? next + format.language.list.separator + status.planned : status.planned;
    default:
      return isNext ? next : key.later;
  }
}

/** Who hosts next, where no next chair is known: a host, and no chair. */
function hostingRows({ network, format, citations }: DetailContext): readonly RowWriter[] {
  const hosted = nextHosting(network);
  const hosts = hostsOf(hosted, network);
  if (!hosted || !hosts.length) return [];
  const date = format.span(hosted.span);
  return hosts.map((party) => () => ({
    id: hosted.id,
    cells: [
      [{ ...format.partyName(party), citations: [] }],
      [],
      [],
      [],
      [],
      [
        said(
          [format.messages.nextHost, format.within(hosted.meeting.title), date].join(format.language.list.separator),
        ),
      ],
      [said('', citations.of(hosted.meeting.sources))],
    ],
  }));
}

/** The parties that hold the first role and have no term. */
function idleRows({ network, format, citations }: DetailContext): readonly RowWriter[] {
  return partyRows(network)
    .filter(({ terms, hosting }) => !terms.length && !hosting)
    .map(({ party }) => () => {
      const standing = network.current.find((entry) => entry.party === party);
      return {
        id: party.id,
        cells: [
          [{ ...format.partyName(party), citations: [] }],
          [],
          [],
          [],
          [],
          [said(format.words('record', record).noTermScheduled)],
          [said('', citations.of(standing?.membership.sources))],
        ],
      };
    });
}

function dated(fact: Term['chairmanship'], name: string, text: string): DetailValue {
  return { ...said(text), isInferred: isInferred(fact, name) };
}
