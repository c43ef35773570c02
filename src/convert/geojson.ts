/** Places as GeoJSON, RFC 7946. */
import { dayOf } from '../dataset/calendar.ts';
import { parseDate } from '../dataset/edtf.ts';
import type { Dataset, Network, Place } from '../dataset/model.ts';
import { parsePeriod, phaseOn } from '../dataset/period.ts';
import type { Formatter } from '../locale/format.ts';
import { indexOf } from '../network/dataset-index.ts';
import type { Exported } from './conversion.ts';
import { embeddableJson } from './embed-json.ts';
import { chosenNetworks, type Selection } from './selection.ts';

export interface GeoJsonOptions extends Pick<Selection, 'networks'> {
  /** A property `name@tr` for each language that a place is named in. */
  readonly allLanguages?: boolean;
}

/**
 * The places of a dataset as points, with the party they lie in, the meetings held there and the networks whose secretariat
 * sits there at the dataset's `updated`. With a choice of networks, the places that these have to do with.
 */
export function toGeoJson(dataset: Dataset, format: Formatter, options: GeoJsonOptions = {}): Exported {
  const networks = chosenNetworks(dataset, options);
  const used = options.networks && placesOf(networks);
  const places = (dataset.places ?? []).filter(({ id }) => !used || used.has(id));
  const features = places.map((place) => ({
    type: 'Feature',
    id: place.id,
    geometry: { type: 'Point', coordinates: place.coordinates },
    properties: {
      ...nameProperties(place, format, options),
      ...partyProperties(place, dataset, format),
      ...networkProperties(place, networks, dataset.updated),
    },
  }));
  return { text: `${embeddableJson({ type: 'FeatureCollection', features })}\n`, losses: [] };
}

function placesOf(networks: readonly Network[]): ReadonlySet<string | undefined> {
  return new Set(
    networks.flatMap(({ founded, secretariats = [], bodies = [], meetings = [] }) =>
      [founded, ...secretariats, ...bodies, ...meetings].map((fact) => fact?.place),
    ),
  );
}

function nameProperties({ name }: Place, format: Formatter, { allLanguages }: GeoJsonOptions): object {
  const given = allLanguages && typeof name !== 'string' ? Object.entries(name) : [];
  return { name: format.text(name), ...Object.fromEntries(given.map(([tag, words]) => [`name@${tag}`, words])) };
}

function partyProperties({ party: id }: Place, dataset: Dataset, format: Formatter): object {
  const party = indexOf(dataset).parties.get(id);
  return { party: id, partyName: party ? format.partyName(party).text : id };
}

/** Ids, which a reader of the dataset can follow, and the count, which a map can draw. */
function networkProperties({ id }: Place, networks: readonly Network[], updated: string): object {
  const held = networks
    .flatMap(({ meetings = [] }) => meetings)
    .filter(({ place, status = 'held' }) => place === id && status === 'held');
  const seated = networks.filter((network) => sitsAt(network, id, updated));
  return {
    meetingsHeld: held.length,
    meetings: held.map((meeting) => meeting.id),
    secretariatOf: seated.map((network) => network.id),
  };
}

function sitsAt({ secretariats = [] }: Network, place: string, updated: string): boolean {
  const day = parseDate(updated)?.latest ?? dayOf(9999);
  return secretariats.some((seat) => {
    const period = parsePeriod(seat.period ?? '/..');
    const isSeat = seat.place === place && period !== undefined;
    return isSeat && phaseOn(period, { day, updated: day }) === 'during';
  });
}
