import { show } from '../../dataset/describe.ts';
import type { Dataset, LonLat, Place } from '../../dataset/model.ts';
import type { Problem } from '../../dataset/problem.ts';
import type { Feature, Geography } from '../../geography/geography.ts';
import { kilometresOutside, liesWithin } from '../kilometres-outside.ts';
import { type AuditRule, warningAt } from '../subject.ts';

/** Outlines are simplified, and ports lie in bays that have gone with it. */
const TOLERANCE_KM = 25;

/**
 * Warns of a place that lies outside the territory of its party. Says nothing of parties without a shape, nor of places in a
 * part whose status is disputed.
 */
export const outsideParty: AuditRule = ({ dataset, geography }) =>
  geography ? (dataset.places ?? []).flatMap((place, index) => judge(place, index, dataset, geography)) : [];

function judge(place: Place, index: number, dataset: Dataset, geography: Geography): readonly Problem[] {
  const parts = partsOf(place.party, dataset, geography);
  const distance = (at: LonLat) => kilometresOutside(at, parts, geography);
  const { coordinates } = place;
  const outside = distance(coordinates);
  if (!parts.length || outside <= TOLERANCE_KM || isInDisputed(coordinates, geography)) return [];
  const [lon, lat] = coordinates;
  const swapped = Math.abs(lon) <= 90 && distance([lat, lon]) === 0;
  const remark = swapped ? '; longitude and latitude are exchanged' : '';
  const expected = `a point in ${place.party}, longitude first`;
  const actual = `${show(coordinates)}, about ${Math.round(outside)} km outside${remark}`;
  return [warningAt(['places', index, 'coordinates'], 'outside-party', expected, actual)];
}

/** The shape of a party, with the parts that the neutral view draws as its own; none where it has no shape. */
function partsOf(id: string, { parties = [] }: Dataset, { byKey, view }: Geography): readonly Feature[] {
  const party = parties.find((one) => one.id === id);
  const shape = byKey.get(party?.feature ?? id);
  const merged = shape ? (view.merge[shape.id] ?? []) : [];
  return [shape, ...merged.map((part) => byKey.get(part))].filter((part) => part !== undefined);
}

/** Parts without a code of ISO: whose they are is not for a check to say. */
function isInDisputed(coordinates: LonLat, geography: Geography): boolean {
  return geography.features.some((feature) => !feature.a2 && liesWithin(coordinates, feature, geography));
}
