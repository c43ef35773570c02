import {
  type GeoConicProjection,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoConicEqualArea,
  geoEqualEarth,
} from 'd3-geo';
import { describe, expect, test } from 'vitest';
import type { ProjectionRecord } from '../../src/geography/projection.ts';
import { projectionFrom } from '../../src/geography/projections.ts';

const scale = 1199.92;
const translate = [488.01, 1154.84] as const;

const records: readonly (readonly [name: string, record: ProjectionRecord, reference: () => GeoProjection])[] = [
  [
    'the conic of the Turkic states',
    { type: 'conicEqualArea', rotate: [-50, 0], parallels: [38, 50], scale, translate },
    () => (geoConicEqualArea() as GeoConicProjection).parallels([38, 50]).rotate([-50, 0]),
  ],
  [
    'a southern conic',
    { type: 'conicEqualArea', rotate: [60, 0], parallels: [-10, -40], scale, translate },
    () => (geoConicEqualArea() as GeoConicProjection).parallels([-10, -40]).rotate([60, 0]),
  ],
  [
    'the Pacific, across the antimeridian',
    { type: 'azimuthalEqualArea', rotate: [-172, 18], scale, translate },
    () => geoAzimuthalEqualArea().rotate([-172, 18]),
  ],
  [
    'the Arctic',
    { type: 'azimuthalEqualArea', rotate: [10, -90], scale, translate },
    () => geoAzimuthalEqualArea().rotate([10, -90]),
  ],
  ['the world', { type: 'equalEarth', rotate: [-11, 0], scale, translate }, () => geoEqualEarth().rotate([-11, 0])],
];

const grid = Array.from({ length: 35 }, (_, column) =>
  Array.from({ length: 16 }, (__, row) => [-170 + 10 * column, -75 + 10 * row] as const),
).flat();

describe.each(records)('%s', (_, record, reference) => {
  test('projects as d3-geo does, all over the globe', () => {
    const project = projectionFrom(record);
    const d3 = reference()
      .center([0, 0])
      .scale(scale)
      .translate([...translate]);
    const worst = grid.map((lonLat) => {
      const [x, y] = project(lonLat);
      const [expectedX, expectedY] = d3([...lonLat]) as [number, number];
      return Math.hypot(x - expectedX, y - expectedY);
    });
    expect(Math.max(...worst)).toBeLessThan(1e-8);
  });
});

test('puts Ankara where it lies in the frame of the Turkic states', () => {
  const project = projectionFrom({ type: 'conicEqualArea', rotate: [-50, 0], parallels: [38, 50], scale, translate });
  expect(project([32.85, 39.93]).map(Math.round)).toEqual([215, 348]);
});
