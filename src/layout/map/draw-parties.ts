import type { Formatter } from '../../locale/format.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { Canvas } from '../drawing.ts';
import type { MapLayout, PlacedParty } from './layout.ts';
import type { Seat, ShapedParty } from './parties.ts';
import { partyLabel, standingWords } from './spoken.ts';

/** A party as it is drawn and reached. */
export function drawParty(
  { standing, centre, isChair, fill, outline, isFlat, shape, disc }: ShapedParty,
  hit: string,
  network: NetworkOnDate,
  format: Formatter,
): PlacedParty {
  return {
    item: {
      id: standing.party.id,
      type: 'party',
      label: partyLabel(standing, isChair, network, format),
      name: format.partyName(standing.party).text,
      ...centre,
    },
    role: standing.role,
    phase: standing.phase,
    isChair,
    fill,
    outline,
    isFlat,
    path: shape?.path ?? '',
    disc,
    hit,
  };
}

/** About the height of a row under the map, px; the arrow keys need no more than the order of the rows. */
const ROW = 28;

/** The parties that are not among those drawn, each in a row as wide as the map, under it and `rows` others. */
export function listBeside(
  seats: readonly Seat[],
  drawn: readonly Seat[],
  network: NetworkOnDate,
  { width, height, format }: Canvas,
  rows: number,
): Pick<MapLayout, 'beside' | 'besideHeading'> {
  const beside = seats
    .filter(({ standing }) => !drawn.some((party) => party.standing === standing))
    .map(({ standing, isChair, fill, outline }, index) => {
      const { id } = standing.party;
      const { text: name, lang } = format.partyName(standing.party);
      const label = partyLabel(standing, isChair, network, format);
      const place = { x: width / 2, y: height + (rows + index + 1) * ROW, reach: width / 2 };
      const text = standingWords(standing, network, format, 'long').join(format.language.list.separator);
      const chair = isChair ? format.messages.key.chair : '';
      return { item: { id, type: 'party' as const, label, name, ...place }, fill, outline, name, lang, text, chair };
    });
  return { beside, besideHeading: beside.length ? format.messages.notOnMap : '' };
}
