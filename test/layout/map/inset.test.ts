import { describe, expect, test } from 'vitest';
import worldTopology from '../../../geo/world.topo.json' with { type: 'json' };
import { readTopology } from '../../../src/geography/read-topology.ts';
import { layoutWithInset, planInset } from '../../../src/layout/map/inset.ts';
import { layoutMap } from '../../../src/layout/map/map.ts';
import { tableTextWidth } from '../../../src/layout/text-width.ts';
import type { NetworkOnDate } from '../../../src/network/network-on-date.ts';
import { membersOf } from '../../fixtures/networks.ts';
import { canvasOf, drawnOf, madeNetwork, networkOf, turkicMap } from './map-of.ts';
import { touching } from './touching.ts';

const world = readTopology(worldTopology).topology;
if (!world) throw new Error('no world');
const geography = world;
const options = { fitsParties: true };

const rolesOf = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, 'member']));
const atlantic = madeNetwork({}, rolesOf(['US', 'CA', 'IS', 'NO', 'GB', 'TR', 'AL', ...membersOf('europeanUnion')]));
const council = madeNetwork({}, rolesOf(['US', 'CA', 'JP', ...membersOf('councilOfEurope')]));

function laidOut(network: NetworkOnDate, width: number, more = {}) {
  const canvas = canvasOf(width, { height: 0, ...more });
  const plain = layoutMap(network, geography, canvas, options);
  const plan = planInset(plain);
  if (!plan) throw new Error('no inset');
  return { plain, plan, ...layoutWithInset(layoutMap, network, { geography, canvas, options, plan }) };
}

const kept = new Map<NetworkOnDate, ReturnType<typeof laidOut>>();

function laidOutOnce(network: NetworkOnDate): ReturnType<typeof laidOut> {
  const known = kept.get(network) ?? laidOut(network, 300);
  kept.set(network, known);
  return known;
}

const isBare = ({ kind, number }: { kind: string; number: string }) => kind === 'number' && !number;

describe.each([
  ['across an ocean', atlantic],
  ['in three continents', council],
])('the inset of a crowd %s', (_, network) => {
  test.each([
    [300, 0.8],
    [420, 1.25],
  ])('at %i px in a font %d times as wide touches nothing, and its map neither', (width, share) => {
    const textWidth: typeof tableTextWidth = (...text) => share * tableTextWidth(...text);
    const { map, inset } = laidOut(network, width, { textWidth });
    expect([...touching(map), ...touching(inset)]).toEqual([]);
  });

  test('leaves fewer parties without a name or a number, and names each once', () => {
    const { plain, map, inset } = laidOutOnce(network);
    expect(map.list.filter(isBare).length).toBeLessThan(plain.list.filter(isBare).length / 2);
    const isNumber = (lines: readonly string[] | undefined) => /^\d+$/.test(String(lines));
    const named = [...map.labels, ...inset.labels].flatMap(({ party, rows: [row] }) =>
      party && !isNumber(row?.text.lines) ? party : [],
    );
    const told = [...named, ...map.list.flatMap(({ id, kind }) => (kind === 'number' ? id : []))];
    expect(told.toSorted()).toEqual(network.current.map(({ party }) => party.id).toSorted());
  });

  test('has the numbers of one list, each where it is drawn', () => {
    const { map, inset } = laidOutOnce(network);
    const numbers = map.list.flatMap(({ number }) => number || []);
    expect(numbers).toEqual(numbers.map((_number, index) => String(index + 1)));
    const drawn = [...map.labels, ...inset.labels].flatMap(({ rows: [row] }) =>
      /^\d+$/.test(String(row?.text.lines)) ? String(row?.text.lines) : [],
    );
    expect(drawn.toSorted()).toEqual(numbers.toSorted());
  });

  test('shows what a box on the map shows, at least twice as large, and the map has all that can be reached', () => {
    const { plain, plan, map, inset } = laidOutOnce(network);
    const widthOf = ([x0, , x1]: readonly [number, number, number, number]) => x1 - x0;
    expect(widthOf(plan.part)).toBeLessThan(widthOf(map.shown) / 2);
    expect(widthOf(inset.shown)).toBeLessThan(widthOf(map.shown) / 1.9);
    const box = map.slots.slice(-4).flatMap(({ label }) => label?.leader ?? []);
    for (const { from } of box) {
      expect(from.x).toBeGreaterThan(0);
      expect(from.y).toBeGreaterThan(0);
      expect(from.x).toBeLessThan(map.width);
      expect(from.y).toBeLessThan(map.height);
    }
    expect(map.items.map(({ id, label }) => [id, label])).toEqual(plain.items.map(({ id, label }) => [id, label]));
  });
});

test('an inset is the same for the same', () => {
  const [one, other] = [laidOutOnce(atlantic), laidOut(atlantic, 300)];
  expect([drawnOf(one.map), drawnOf(one.inset)]).toEqual([drawnOf(other.map), drawnOf(other.inset)]);
});

test('a map that names or numbers nearly all has none', () => {
  expect(planInset(turkicMap(300))).toBeUndefined();
  expect(planInset(layoutMap(networkOf(), geography, canvasOf(300), options))).toBeUndefined();
});
