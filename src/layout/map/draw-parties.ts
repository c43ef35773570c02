import type { Formatter } from '../../locale/format.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import { hitAreas } from './hit.ts';
import type { MapLayout, PlacedParty } from './layout.ts';
import type { Seat, ShapedParty } from './parties.ts';
import { partyLabel } from './spoken.ts';

/** The parties as they are drawn and reached. */
export function drawParties(
  parties: readonly ShapedParty[],
  network: NetworkOnDate,
  format: Formatter,
): readonly PlacedParty[] {
  const hits = hitAreas(
    parties.map(({ centre, shape }) => ({
      ...centre,
      extent: shape ? Math.min(shape.box.width, shape.box.height) : 0,
    })),
  );
  return parties.map(({ standing, centre, isChair, fill, isFlat, shape, disc }, index) => ({
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
    isFlat,
    path: shape?.path ?? '',
    disc,
    hit: hits[index] as string,
  }));
}

/** The parties that are not among those drawn. */
export function listUnplaced(
  seats: readonly Seat[],
  drawn: readonly ShapedParty[],
  network: NetworkOnDate,
  format: Formatter,
): Pick<MapLayout, 'notOnMap' | 'notOnMapNote'> {
  const notOnMap = seats
    .filter(({ standing }) => !drawn.some((party) => party.standing === standing))
    .map(({ standing, isChair }) => {
      const { text: name, lang } = format.partyName(standing.party);
      return { id: standing.party.id, name, lang, label: partyLabel(standing, isChair, network, format) };
    });
  const parties = format.list(notOnMap.map(({ name }) => name));
  return { notOnMap, notOnMapNote: parties && format.messages.notOnMap({ parties }) };
}
