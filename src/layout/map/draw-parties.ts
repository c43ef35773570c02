import type { Formatter } from '../../locale/format.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { Standing } from '../../network/standing.ts';
import { hitAreas } from './hit.ts';
import type { NamedParty } from './labels/subjects.ts';
import type { PlacedParty, UnplacedParty } from './layout.ts';
import { partyLabel } from './spoken.ts';

/** The parties as they are drawn and reached. */
export function drawParties(
  parties: readonly NamedParty[],
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

export function unplacedParty(standing: Standing, network: NetworkOnDate, format: Formatter): UnplacedParty {
  const { text: name, lang } = format.partyName(standing.party);
  return { id: standing.party.id, name, lang, label: partyLabel(standing, false, network, format) };
}
