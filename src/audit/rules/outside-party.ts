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
export const outsideParty: AuditRule = ({ dataset, geographiesOf }) =>
  geographiesOf ? (dataset.places ?? []).flatMap((place, index) => judge(place, index, dataset, geographiesOf)) : [];

function judge(
  { party: id, coordinates }: Place,
  index: number,
  { parties = [] }: Dataset,
  geographiesOf: (feature: string) => readonly Geography[],
): readonly Problem[] {
  const key = parties.find((party) => party.id === id)?.feature ?? id;
  const geographies = geographiesOf(key);
  const outside = kilometresFrom(coordinates, key, geographies);
  if (outside === undefined || outside <= TOLERANCE_KM) return [];
  if (geographies.some((geography) => isInDisputed(coordinates, geography))) return [];
  const [lon, lat] = coordinates;
  const exchanged = Math.abs(lon) <= 90 ? kilometresFrom([lat, lon], key, geographies) : undefined;
  const remark = exchanged !== undefined && exchanged <= TOLERANCE_KM ? '; longitude and latitude are exchanged' : '';
  const expected = `a point in ${id}, longitude first`;
  const actual = `${show(coordinates)}, about ${Math.round(outside)} km outside${remark}`;
  return [warningAt(['places', index, 'coordinates'], 'outside-party', expected, actual)];
}

/** The least that any of the geographies knows: one may have the islands of a party that another leaves out. */
function kilometresFrom(at: LonLat, key: string, geographies: readonly Geography[]): number | undefined {
  const known = geographies.flatMap((geography) => kilometresOutside(at, partsOf(key, geography), geography) ?? []);
  return known.length ? Math.min(...known) : undefined;
}

/** The shape of a party, with the parts that the neutral view draws as its own; none where it has no shape. */
function partsOf(key: string, { byKey, view }: Geography): readonly Feature[] {
  const shape = byKey.get(key);
  const merged = shape ? (view.merge[shape.id] ?? []) : [];
  return [shape, ...merged.map((part) => byKey.get(part))].filter((part) => part !== undefined);
}

/** Parts without a code of ISO: whose they are is not for a check to say. */
function isInDisputed(coordinates: LonLat, geography: Geography): boolean {
  return geography.features.some((feature) => !feature.a2 && liesWithin(coordinates, feature, geography));
}
