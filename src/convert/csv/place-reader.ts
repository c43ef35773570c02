/** The cells about a place as a place of the dataset. */
import type { Meeting, Place } from '../../dataset/model.ts';
import type { Draft } from '../import/draft.ts';
import { accept, placeRules } from '../import/rules.ts';
import { slug } from '../import/slug.ts';
import type { Row } from './table.ts';
import { readText } from './text-reader.ts';

/**
 * The place of a row by its id or name, and the venue. A place that the dataset does not have is added where the row gives
 * its party and coordinates; else its name is kept as the venue, or told where there is one already.
 */
export function readPlace(row: Row, draft: Draft): { place?: string | undefined; venue?: Meeting['venue'] } {
  const venue = readText(row, 'venue', draft);
  const name = readText(row, 'place_name', draft);
  const word = row.get('place') || (typeof name === 'string' ? name : (Object.values(name ?? {})[0] ?? ''));
  if (!word) return { venue };
  const place = draft.place(word) ?? addPlace(row, word, name ?? draft.text(word), draft);
  if (place) return { place: place.id, venue };
  const becomes = venue === undefined ? 'kept as the venue' : 'left out';
  const near = draft.placeNear(word);
  const meant = near === undefined ? '' : `; did you mean "${near}"?`;
  draft.lose(row.place('place'), `no place "${word}", and ${missingWords(row)} to make it: ${becomes}${meant}`);
  return { venue: venue ?? name ?? draft.text(word) };
}

/** What a row lacks, or says wrongly, of a new place. */
function missingWords(row: Row): string {
  const lacking = (['party', 'latitude', 'longitude'] as const).filter((column) => !row.get(column));
  return lacking.length ? `no ${lacking.join(', ')}` : 'no party and coordinates that can be read';
}

function addPlace(row: Row, word: string, name: Place['name'], draft: Draft): Place | undefined {
  const party = row.get('party') ? draft.party(row.get('party')) : undefined;
  const coordinates = readCoordinates(row, draft);
  if (party === undefined || !coordinates) return undefined;
  return draft.places.add({ id: slug(word) || 'place', name, party, coordinates });
}

function readCoordinates(row: Row, draft: Draft): Place['coordinates'] | undefined {
  const [longitudes, latitudes] = placeRules.required.coordinates.items;
  const longitude = readDegrees(row, 'longitude', longitudes, draft);
  const latitude = readDegrees(row, 'latitude', latitudes, draft);
  return longitude === undefined || latitude === undefined ? undefined : [longitude, latitude];
}

/** Degrees with a point, or with the comma of a Turkish spreadsheet. */
function readDegrees(
  row: Row,
  column: 'longitude' | 'latitude',
  rule: Parameters<typeof accept>[0],
  draft: Draft,
): number | undefined {
  const text = row.get(column);
  return text ? accept(rule, Number(text.replace(',', '.')), row.place(column), draft) : undefined;
}
