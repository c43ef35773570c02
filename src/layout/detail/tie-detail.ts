import { type Period, phaseOn } from '../../dataset/period.ts';
import { record } from '../../locale/en/record.ts';
import { type TieWithPlaces, tiesOf } from '../../network/ties.ts';
import { aheadWord, boundsWords, type Lasting, startWords } from '../period-words.ts';
import { tieKind, tieName, tieNameWithin } from '../tie-words.ts';
import {
  citationsIn,
  type Detail,
  type DetailContext,
  type DetailValue,
  field,
  isInferred,
  noteOf,
  said,
} from './detail.ts';
import { readingsOf } from './reading.ts';

/** What is known of a tie between two places: of what sort it is, since when, and where they lie. */
export function tieDetail(context: DetailContext, entry: TieWithPlaces): Detail {
  const { format, citations, network } = context;
  const words = format.words('record', record);
  const { tie, places, period } = entry;
  const cited = citations.of(tie.sources);
  const fields = [
    ...field(words.field.since, [
      period?.start && {
        ...said(startWords(onDay(period, network), format, 'long'), cited),
        isInferred: isInferred(tie, 'period.start'),
      },
      ...readingsOf(context, tie, 'period', 'period.start'),
    ]),
    ...field(words.field.until, [
      period && period.end !== 'open'
        ? { ...said(format.until(period), cited), isInferred: isInferred(tie, 'period.end') }
        : undefined,
      ...readingsOf(context, tie, 'period.end'),
    ]),
    ...field(words.field.status, [period && said(aheadWord(onDay(period, network), format))]),
    ...field(
      format.messages.field.place,
      places.map(({ name, party: id }) => {
        const party = network.index.parties.get(id);
        const names = [format.text(name), party && format.partyName(party).text];
        return said(names.filter(Boolean).join(format.language.list.separator), cited);
      }),
    ),
  ];
  const notes = noteOf(context, tie);
  return {
    id: tie.id,
    type: 'tie',
    title: said(tieName(entry, format)),
    kicker: tieKind(tie, format),
    fields,
    notes,
    citations: citationsIn(fields, notes),
  };
}

function onDay(period: Period, { asOf }: DetailContext['network']): Lasting {
  return { period, phase: phaseOn(period, asOf) };
}

/** The ties of a party's places, each in a line. */
export function tieValues(context: DetailContext, party: string): readonly DetailValue[] {
  return tiesOf(context.network)
    .filter(({ places }) => places.some((place) => place.party === party))
    .map((entry) => tieValue(context, entry));
}

/** `İzmir–Baku: sister cities, since 1986` */
export function tieValue({ network, format, citations }: DetailContext, entry: TieWithPlaces): DetailValue {
  const bounds = entry.period && boundsWords(onDay(entry.period, network), format);
  const what = [tieKind(entry.tie, format), bounds].filter(Boolean).join(format.language.list.separator);
  return said(
    `${tieNameWithin(entry, format)}${format.words('record', record).colon} ${what}`,
    citations.of(entry.tie.sources),
  );
}
