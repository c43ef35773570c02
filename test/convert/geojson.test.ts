import { check } from '@placemarkio/check-geojson';
import type { Feature, Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import { type GeoJsonOptions, toGeoJson } from '../../src/convert/geojson.ts';
import type { Dataset } from '../../src/dataset/model.ts';
import { completeDataset } from '../fixtures/complete.ts';
import { datasetOf, minimalDataset, minimalMeeting, minimalNetwork } from '../fixtures/minimal.ts';
import { formatterOf } from './formatter.ts';

/** The places of a dataset as a strict reader of RFC 7946 takes them. */
function read(dataset: Dataset, options?: GeoJsonOptions, locale?: 'en' | 'tr'): readonly Feature<Point>[] {
  const { text, losses } = toGeoJson(dataset, formatterOf(dataset, locale), options);
  expect(losses).toEqual([]);
  const value = check(text);
  if (value.type !== 'FeatureCollection') throw new Error(`expected a FeatureCollection, got ${value.type}`);
  return value.features as Feature<Point>[];
}

describe('the places of a dataset', () => {
  it('are points with what is held and seated there', () => {
    expect(read(completeDataset())[0]).toEqual({
      type: 'Feature',
      id: 'baku',
      geometry: { type: 'Point', coordinates: [49.87, 40.41] },
      properties: {
        name: 'Baku',
        party: 'AZ',
        partyName: 'Azerbaijan',
        meetingsHeld: 1,
        meetings: ['council-1'],
        secretariatOf: ['complete-network'],
      },
    });
  });

  it('speak one language, or all of them', () => {
    expect(
      read(completeDataset(), {}, 'tr').map(({ properties }) => [properties?.['name'], properties?.['partyName']]),
    ).toEqual([
      ['Bakü', 'Azerbaijan'],
      ['Bishkek', 'Kırgızistan'],
    ]);
    expect(read(completeDataset(), { allLanguages: true })[0]?.properties).toMatchObject({
      name: 'Baku',
      'name@en': 'Baku',
      'name@tr': 'Bakü',
    });
  });

  it('are those of the networks that are asked for', () => {
    const networks = [
      minimalNetwork({ id: 'a', meetings: [minimalMeeting({ place: 'baku' })] }),
      minimalNetwork({ id: 'b' }),
    ];
    const dataset = minimalDataset({ networks });
    expect(read(dataset, { networks: ['a'] }).map(({ id }) => id)).toEqual(['baku']);
    expect(read(dataset, { networks: ['b'] })).toEqual([]);
  });

  it('count what has been held, not what is planned or cancelled', () => {
    const meetings = (['held', 'planned', 'cancelled', 'postponed'] as const).map((status) =>
      minimalMeeting({ id: status, status, place: 'baku' }),
    );
    expect(read(datasetOf({ meetings }))[0]?.properties).toMatchObject({ meetingsHeld: 1, meetings: ['held'] });
  });

  it('name a secretariat that sits there now, not one that has moved', () => {
    const seat = (period: string) =>
      read(datasetOf({ secretariats: [{ place: 'baku', period, sources: ['s1'] }] }))[0]?.properties?.['secretariatOf'];
    expect(seat('2020/..')).toEqual(['network']);
    expect(seat('2020/2021')).toEqual([]);
  });

  it('are none in a dataset without places', () => {
    expect(read(minimalDataset({ places: [] }))).toEqual([]);
  });

  it('may stand in a script of a page', () => {
    const places = [{ id: 'baku', name: '</script>\u2028<!--', party: 'AZ', coordinates: [49.87, 40.41] as const }];
    const dataset = minimalDataset({ places });
    expect(toGeoJson(dataset, formatterOf(dataset)).text).not.toMatch(/[<\u2028]/);
    expect(read(dataset)[0]?.properties?.['name']).toBe('</script>\u2028<!--');
  });
});
