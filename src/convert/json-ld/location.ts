/** Where a meeting takes place, as schema.org says it. */
import type { Meeting, Place } from '../../dataset/model.ts';
import { type JsonLdContext, type JsonLdNode, textValue } from './context.ts';

const ATTENDANCE: Readonly<Record<NonNullable<Meeting['format']>, string>> = {
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  video: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
};

export function attendanceMode({ format }: Meeting): string | undefined {
  return format && ATTENDANCE[format];
}

/** The venue within its place, or either alone. */
export function locationNode({ venue, place: id }: Meeting, context: JsonLdContext): JsonLdNode | undefined {
  const place = context.index.places.get(id ?? '');
  const town = place && placeNode(place, context);
  if (venue === undefined) return town;
  return {
    '@type': 'Place',
    name: textValue(venue, context),
    address: place && addressNode(place, context),
    containedInPlace: town,
  };
}

function placeNode(place: Place, context: JsonLdContext): JsonLdNode {
  const [longitude, latitude] = place.coordinates;
  return {
    '@type': 'Place',
    name: textValue(place.name, context),
    address: addressNode(place, context),
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
  };
}

/** `addressCountry` is ISO 3166-1 alpha-2; of a party that has no such code nothing is said. */
function addressNode({ name, party }: Place, context: JsonLdContext): JsonLdNode {
  return {
    '@type': 'PostalAddress',
    addressLocality: textValue(name, context),
    addressCountry: /^[A-Z]{2}$/.test(party) ? party : undefined,
  };
}
