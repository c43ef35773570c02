import { meshArcs } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import shipped from '../../geo/turkic-states.topo.json' with { type: 'json' };
import type { BoundaryView, Geography } from '../../src/geography/geography.ts';
import { readTopology } from '../../src/geography/read-topology.ts';
import { boundariesOf, joinParts, type Sides, shoreOf } from '../../src/geography/view.ts';
import { threeSquares } from './topology-of.ts';

const geography = readTopology(threeSquares()).topology as Geography;
const nobody = new Set<string>();
const plain: BoundaryView = { merge: {}, dashed: [] };

const arcsIn = (borders: readonly Sides[]) => arcsOf([borders.map(({ arc }) => arc)]);
const arcsOf = (lines: readonly (readonly number[])[]) =>
  lines
    .flat()
    .map((arc) => (arc < 0 ? ~arc : arc))
    .toSorted();

describe('joining parts', () => {
  test('gives a part to its host, without the line between them', () => {
    const features = joinParts(geography, geography.view, nobody);
    expect(features.map(({ id }) => id)).toEqual(['AAA', 'BBB', 'III']);
    expect(features[0]?.rings.map((ring) => ring.toSorted())).toEqual([[-4, 0, 4, 5]]);
  });

  test('leaves a part alone that is a party itself', () => {
    const features = joinParts(geography, geography.view, new Set(['XPP']));
    expect(features).toEqual(geography.features);
  });

  test('passes over hosts and parts that the geography lacks', () => {
    const view = { merge: { ZZZ: ['XPP'], AAA: ['XQQ'] }, dashed: [] };
    expect(joinParts(geography, view, nobody)).toEqual(geography.features);
  });

  test('changes nothing of the geography', () => {
    const before = structuredClone(geography.features);
    joinParts(geography, geography.view, nobody);
    expect(geography.features).toEqual(before);
  });
});

describe('the lines of a map', () => {
  test('are shore where land has one side, borders where it has two', () => {
    const { borders, disputed } = boundariesOf(plain, geography.features);
    expect(arcsOf(shoreOf(geography))).toEqual([0, 2, 4, 5, 6]);
    expect(arcsIn(borders)).toEqual([1, 3]);
    expect(disputed).toEqual([]);
  });

  test('close the shore into rings', () => {
    const lengths = shoreOf(geography).map((line) => line.length);
    expect(lengths.toSorted()).toEqual([1, 4]);
  });

  test('tell what lies on either side', () => {
    const { borders } = boundariesOf(plain, geography.features);
    expect(borders.map(({ owner, other }) => [owner, other].sort())).toEqual([
      ['AAA', 'XPP'],
      ['BBB', 'XPP'],
    ]);
  });

  test('are dashed where the view says so, in whatever order it names the two', () => {
    const features = joinParts(geography, geography.view, nobody);
    for (const pair of [
      ['AAA', 'BBB'],
      ['BBB', 'AAA'],
    ]) {
      const view = { merge: {}, dashed: [pair] };
      const { disputed, borders } = boundariesOf(view, features);
      expect([arcsIn(disputed), borders]).toEqual([[3], []]);
    }
  });
});

describe('on the shipped topology', () => {
  const states = readTopology(shipped).topology as Geography;
  const topology = shipped as unknown as Topology;
  const { borders } = boundariesOf(plain, states.features);
  const meshed = (isBorder: boolean) =>
    meshArcs(topology, topology.objects['countries'] as GeometryObject, (a, b) => (a !== b) === isBorder).arcs;

  test('borders and shores are those that topojson-client finds', () => {
    expect(arcsIn(borders)).toEqual(arcsOf(meshed(true)));
    expect(arcsOf(shoreOf(states))).toEqual(arcsOf(meshed(false)));
  });

  test('every line of the shore closes', () => {
    const endOf = (arc: number) => String(arc < 0 ? states.arcs[~arc]?.slice(0, 2) : states.arcs[arc]?.slice(-2));
    for (const line of shoreOf(states)) expect(endOf(line.at(-1) as number)).toBe(endOf(~(line[0] as number)));
  });

  test('no line is left between Kazakhstan and Baikonur', () => {
    const joined = joinParts(states, states.view, nobody);
    const kazakhstan = joined.find(({ id }) => id === 'KAZ');
    const baikonur = states.byKey.get('XBK');
    expect(joined.map(({ id }) => id)).not.toContain('XBK');
    const inside = new Set(arcsOf(baikonur?.rings ?? []));
    expect(arcsOf(kazakhstan?.rings ?? []).filter((arc) => inside.has(arc))).toEqual([]);
  });
});
