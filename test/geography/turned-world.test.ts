import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../src/geography/bounds.ts';
import { equalEarth, parallelAt } from '../../src/geography/equal-earth.ts';
import { frameParties } from '../../src/geography/frame-parties.ts';
import type { Feature, Geography } from '../../src/geography/geography.ts';
import { readTopology } from '../../src/geography/read-topology.ts';
import { turnedTo } from '../../src/geography/turned-world.ts';

const file = JSON.parse(readFileSync(join(import.meta.dirname, '../../geo/world.packed.json'), 'utf8'));
const world = readTopology(file).topology as Geography;

const PACIFIC = 'AU CN ID JP KR MY NZ PG PH SG TH VN US CA MX PE CL'.split(' ');
const EUROPE_AND_AFRICA = 'NO FR ES MA DZ EG NG KE TZ AO ZA'.split(' ');
const ATLANTIC = 'US CA GB FR DE PL TR GR NO'.split(' ');

function featureOf({ byKey }: Geography, key: string): Feature {
  return byKey.get(key) as Feature;
}

function middleOf(geography: Geography, key: string): number {
  const [x0, , x1] = boundsOf(
    featureOf(geography, key)
      .rings.flat()
      .map((arc) => geography.arcs[arc < 0 ? ~arc : arc] ?? []),
  );
  return (x0 + x1) / 2;
}

/** Square planar units, signed. */
function areaOf({ arcs }: Geography, { rings }: Feature): number {
  let doubled = 0;
  for (const ring of rings) {
    const points = ring.flatMap((arc) => {
      const values = arcs[arc < 0 ? ~arc : arc] ?? [];
      const pairs = Array.from(
        { length: values.length / 2 },
        (_, at) => [values[2 * at] ?? 0, values[2 * at + 1] ?? 0] as const,
      );
      return arc < 0 ? pairs.toReversed() : pairs;
    });
    points.forEach(([x, y], at) => {
      const [px, py] = points[at - 1] ?? points.at(-1) ?? [0, 0];
      doubled += px * y - x * py;
    });
  }
  return doubled / 2;
}

function frameOf(geography: Geography, keys: readonly string[]) {
  const [x0, y0, x1, y1] = frameParties(
    geography,
    keys.map((key) => featureOf(geography, key)),
    [],
  );
  return { width: x1 - x0, height: y1 - y0 };
}

describe('the world turned to its parties', () => {
  test('is not torn in the Pacific where the network is around it', () => {
    const turned = turnedTo(world, file, PACIFIC);
    const order = ['TH', 'JP', 'NZ', 'US', 'PE'].map((key) => middleOf(turned, key));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(frameOf(turned, PACIFIC).width).toBeLessThan(0.8 * frameOf(world, PACIFIC).width);
  });

  test('keeps the Atlantic whole where most are around that, although Russia is near America', () => {
    const turned = turnedTo(world, file, 'US RU FR DE IT GR TR PL EG'.split(' '));
    const order = ['US', 'FR', 'PL', 'CN'].map((key) => middleOf(turned, key));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('fills more of a frame with the parties of two continents', () => {
    for (const [keys, side] of [
      [EUROPE_AND_AFRICA, 'height'],
      [ATLANTIC, 'width'],
    ] as const)
      expect(frameOf(turnedTo(world, file, keys), keys)[side]).toBeLessThan(0.97 * frameOf(world, keys)[side]);
  });

  test.each([PACIFIC, EUROPE_AND_AFRICA, ATLANTIC])('keeps areas, borders and every state: %s, …', (...keys) => {
    const turned = turnedTo(world, file, keys);
    expect(turned.features.map(({ id }) => id)).toEqual(world.features.map(({ id }) => id));
    for (const { home, label } of turned.features)
      expect([...(home ?? []), ...(label ?? [])].every(Number.isFinite)).toBe(true);
    for (const key of ['BR', 'CN', 'FR', 'RU', 'US', 'ZA']) {
      const [before, after] = [areaOf(world, featureOf(world, key)), areaOf(turned, featureOf(turned, key))];
      // A straight line of the file stays straight, on a map where it would bend a little.
      expect(Math.abs(after / before - 1)).toBeLessThan(0.02);
    }
    const ends = (geography: Geography) =>
      new Set(geography.arcs.flatMap((arc) => [`${arc.slice(0, 2)}`, `${arc.slice(-2)}`])).size;
    expect(ends(turned)).toBe(ends(world));
  });

  test.each([PACIFIC, EUROPE_AND_AFRICA, ATLANTIC])('has its cities where its land is: %s, …', (...keys) => {
    const turned = turnedTo(world, file, keys);
    for (const [key, lonLat] of [
      ['US', [-105, 39]],
      ['ZA', [24, -29]],
      ['AU', [134, -25]],
      ['FR', [2.5, 46.5]],
    ] as const) {
      const { label, home } = featureOf(turned, key);
      const [x, y] = turned.project(lonLat);
      const [x0, y0, x1, y1] =
        home ??
        boundsOf(
          featureOf(turned, key)
            .rings.flat()
            .map((arc) => turned.arcs[arc < 0 ? ~arc : arc] ?? []),
        );
      for (const [px, py] of [[x, y], label ?? [x, y]] as const) {
        expect(px > x0 && px < x1 && py > y0 && py < y1, `${key} ${px} ${py} in ${[x0, y0, x1, y1]}`).toBe(true);
      }
    }
  });

  test('is left as it is for parties all around the globe, for none, and in another projection', () => {
    expect(turnedTo(world, file, 'US BR GB ZA IN CN AU FJ'.split(' '))).toBe(world);
    expect(turnedTo(world, file, ['x-organisation'])).toBe(world);
    expect(turnedTo(world, { projection: { ...file.projection, type: 'conicEqualArea' } }, PACIFIC)).toBe(world);
  });
});

test('a parallel of Equal Earth is found by where it lies', () => {
  for (let phi = -1.5; phi <= 1.5; phi += 0.1) {
    const [x, y] = equalEarth([1, phi]);
    const { latitude, spread } = parallelAt(y);
    expect(latitude).toBeCloseTo(phi, 9);
    expect(spread).toBeCloseTo(x, 9);
  }
});
