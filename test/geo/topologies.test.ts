// What every committed topology holds to, whatever its preset.

import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { findCrossings } from '../../geo/recipe/crossings.mjs';
import { packedFile, presetNames, repack, topologyFile } from '../../geo/recipe/files.mjs';
import type { GeoTopology, Point } from '../../geo/recipe/types.ts';
import { decodeArcs } from '../../src/geography/decode.ts';
import type { Geography } from '../../src/geography/geography.ts';
import { readTopology } from '../../src/geography/read-topology.ts';
import { boundariesOf, joinParts, shoreOf } from '../../src/geography/view.ts';

/** Members of the United Nations, and the two observer states. */
const UNITED_NATIONS =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VC VE VN VU WS YE ZA ZM ZW PS VA'.split(
    ' ',
  );

const BUDGETS: Readonly<Record<string, number>> = { 'turkic-states': 8000, world: 24_000 };
const CONTINENT = 16_000;

const CONTINENTS = ['africa', 'asia', 'europe', 'north-america', 'oceania', 'south-america'];

const files = new Map(presetNames().map((name) => [name, readFileSync(topologyFile(name), 'utf8')]));

function fileOf(name: string): GeoTopology {
  return JSON.parse(files.get(name) ?? '');
}

function geographyOf(name: string): Geography {
  const { topology, problems } = readTopology(fileOf(name));
  expect(problems).toEqual([]);
  return topology as Geography;
}

describe.each(presetNames())('%s', (name) => {
  const file = fileOf(name);
  const geography = geographyOf(name);
  const nobody = new Set<string>();

  test('keeps to its budget', () => {
    const packed = brotliCompressSync(files.get(name) ?? '', { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    expect(packed.length).toBeLessThanOrEqual(BUDGETS[name] ?? CONTINENT);
  });

  test('is packed without loss', () => {
    const packed = readFileSync(packedFile(name), 'utf8');
    expect(packed === repack(files.get(name) ?? '')).toBe(true);
    const { topology, problems } = readTopology(JSON.parse(packed));
    expect(problems).toEqual([]);
    const { project, byKey, ...unpacked } = topology as Geography;
    expect(geography).toMatchObject(unpacked);
    expect(unpacked.features.length).toBe(geography.features.length);
    expect(new Set(byKey)).toEqual(new Set(geography.byKey));
    expect(project([20, 30])).toEqual(geography.project([20, 30]));
  });

  test('has every state that it is made for, once, where the frame shows it', () => {
    const [left, top, right, bottom] = file.frame;
    const ids = geography.features.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of file.focus) {
      const arcs = geography.byKey.get(id)?.rings.flat() ?? [];
      const points = arcs.flatMap((arc) => pairs(geography.arcs[arc < 0 ? ~arc : arc] ?? []));
      const seen = points.filter(([x, y]) => x > left && x < right && y > top && y < bottom);
      expect([id, seen.length > 0]).toEqual([id, true]);
    }
  });

  test('has no lines that cross', () => {
    const steps = decodeArcs(file.arcs, { scale: [1, 1], translate: [0, 0] }) ?? [];
    expect(findCrossings(steps.map(pairs))).toEqual([]);
  });

  test('has homes within its frame', () => {
    const [left, top, right, bottom] = file.frame;
    for (const { home } of geography.features) {
      if (!home) continue;
      const [x0, y0, x1, y1] = home;
      expect(x0 >= left && y0 >= top && x1 <= right && y1 <= bottom && x0 <= x1 && y0 <= y1).toBe(true);
    }
  });

  test('dashes only what is there, and leaves no line where parts are joined', () => {
    const joined = joinParts(geography, geography.view, nobody);
    const ids = new Set(joined.map(({ id }) => id));
    for (const [id, parts] of Object.entries(geography.view.merge)) {
      expect(ids.has(id)).toBe(true);
      expect(parts.filter((part) => ids.has(part))).toEqual([]);
    }
    const { disputed } = boundariesOf(geography.view, joined);
    const isDisputed = geography.view.dashed.length + (geography.view.arcs?.length ?? 0) > 0;
    expect(disputed.length > 0).toBe(isDisputed);
  });

  test('closes every line of its shores', () => {
    const end = (arc: number) => String(arc < 0 ? geography.arcs[~arc]?.slice(0, 2) : geography.arcs[arc]?.slice(-2));
    for (const line of shoreOf(geography)) expect(end(line.at(-1) as number)).toBe(end(~(line[0] as number)));
  });
});

describe('the states of the world', () => {
  test('are all in the world file', () => {
    const { byKey } = geographyOf('world');
    expect(UNITED_NATIONS.filter((code) => !byKey.has(code))).toEqual([]);
    expect(UNITED_NATIONS).toHaveLength(195);
  });

  test('are each made a focus by a continent', () => {
    const focused = new Set(CONTINENTS.flatMap((name) => fileOf(name).focus));
    const { byKey } = geographyOf('world');
    expect(UNITED_NATIONS.filter((code) => !focused.has(byKey.get(code)?.id ?? ''))).toEqual([]);
  });
});

describe('boundaries of the neutral view', () => {
  test.each([
    ['south-asia', 'IND', 'PAK'],
    ['south-asia', 'CHN', 'IND'],
  ])('%s: that of %s and %s is disputed in part', (name, one, other) => {
    const { features, view } = geographyOf(name);
    const [a, b] = [one, other].map((id) => features.find((feature) => feature.id === id)?.rings.flat() ?? []);
    const numbers = (arcs: readonly number[] = []) => arcs.map((arc) => (arc < 0 ? ~arc : arc));
    const shared = numbers(a).filter((arc) => numbers(b).includes(arc));
    const disputed = shared.filter((arc) => view.arcs?.includes(arc));
    expect(disputed.length).toBeGreaterThan(0);
    expect(disputed.length).toBeLessThan(shared.length);
  });

  test.each([
    ['africa', 'ESH', 'XWS'],
    ['africa', 'SOM', 'XSL'],
    ['asia', 'CHN', 'HKG'],
    ['europe', 'FIN', 'ALA'],
  ])('%s: %s has %s as its own unless a dataset names it', (name, id, part) => {
    const geography = geographyOf(name);
    const idsFor = (named: string) =>
      joinParts(geography, geography.view, new Set([named])).map((feature) => feature.id);
    expect(idsFor(id)).not.toContain(part);
    expect(idsFor(part)).toContain(part);
  });
});

test('the Pacific is not torn at the antimeridian', () => {
  const geography = geographyOf('oceania');
  const [left, , right] = geography.frame;
  for (const id of ['FJI', 'TUV', 'WSM', 'TON']) {
    const arcs = geography.byKey.get(id)?.rings.flat() ?? [];
    const xs = arcs.flatMap((arc) => pairs(geography.arcs[arc < 0 ? ~arc : arc] ?? []).map(([x]) => x));
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan((right - left) / 10);
  }
});

function pairs(flat: readonly number[]): Point[] {
  return Array.from({ length: flat.length / 2 }, (_, index) => [flat[2 * index] ?? 0, flat[2 * index + 1] ?? 0]);
}
