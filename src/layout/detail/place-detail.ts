import type { Place } from '../../dataset/model.ts';
import { record } from '../../locale/en/record.ts';
import { tiesOf } from '../../network/ties.ts';
import {
  citationsIn,
  type Detail,
  type DetailContext,
  type DetailValue,
  field,
  isInferred,
  noteOf,
  quoted,
  said,
} from './detail.ts';
import { meetingValue } from './meeting-value.ts';
import { readingsBeside, readingsOf } from './reading.ts';
import { tieValue } from './tie-detail.ts';

/** What a network has to do with a place on the day: its secretariat, its founding, the meetings held there, ties. */
export function placeDetail(context: DetailContext, place: Place): Detail {
  const { network, format } = context;
  const words = format.words('record', record);
  const seats = network.secretariats.filter((seat) => seat.place === place);
  const party = network.index.parties.get(place.party);
  const fields = [
    ...field(
      format.messages.key.secretariat,
      seats.flatMap(({ secretariat }) => seatValues(context, secretariat)),
    ),
    ...field(words.field.date, foundingValues(context, place)),
    ...field(words.field.meetings, meetingValues(context, place)),
    ...field(
      words.field.ties,
      tiesOf(network)
        .filter(({ places }) => places.includes(place))
        .map((tie) => tieValue(context, tie)),
    ),
  ];
  return {
    id: place.id,
    type: 'place',
    title: format.local(place.name),
    kicker: party ? format.partyName(party).text : '',
    fields,
    notes: [],
    citations: citationsIn(fields, []),
  };
}

type Seat = DetailContext['network']['secretariats'][number]['secretariat'];

function seatValues(context: DetailContext, secretariat: Seat): readonly DetailValue[] {
  const { format, citations, network } = context;
  const cited = citations.of(secretariat.sources);
  const host =
    secretariat.host === undefined
      ? said(format.text(network.network.name), cited)
      : quoted(context, secretariat.host, cited);
  return [
    { ...host, isInferred: isInferred(secretariat, 'place') },
    ...readingsOf(context, secretariat, 'place', 'host', 'period'),
    ...noteOf(context, secretariat),
  ];
}

function foundingValues(context: DetailContext, place: Place): readonly DetailValue[] {
  const { network, format, citations } = context;
  const { founded } = network.network;
  if (!network.founding || founded?.place !== place.id || network.founding.latest > network.asOf.day) return [];
  return [
    {
      ...said(format.messages.founded({ date: format.date(network.founding, 'long') }), citations.of(founded.sources)),
      isInferred: isInferred(founded, 'date'),
    },
    ...readingsOf(context, founded, 'date'),
    ...readingsBeside(context, founded, ['date']),
  ];
}

/** Held or not, since a reader may ask what comes here next. */
function meetingValues(context: DetailContext, place: Place): readonly DetailValue[] {
  return context.network.meetings
    .filter((meeting) => meeting.place === place)
    .map((meeting) => meetingValue(context, meeting));
}
