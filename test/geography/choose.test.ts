import { describe, expect, test } from 'vitest';
import dataset from '../../src/data/turkic-states.json' with { type: 'json' };
import { chooseGeography } from '../../src/geography/choose.ts';
import { chooseAtOnce } from '../../src/geography/choose-at-once.ts';
import { codes, regions } from '../../src/geography/regions.ts';
import { membersOf, networks } from '../fixtures/networks.ts';

const expected: readonly (readonly [name: keyof typeof networks, geography: string])[] = [
  ['organizationOfTurkicStates', 'turkic-states'],
  ['europeanUnion', 'europe'],
  ['councilOfEurope', 'europe'],
  ['benelux', 'western-europe'],
  ['visegrad', 'central-europe'],
  ['threeSeas', 'central-europe'],
  ['nordicCouncil', 'northern-europe'],
  ['nordicCouncilWithGreenland', 'arctic'],
  ['balticAssembly', 'central-europe'],
  ['africanUnion', 'africa'],
  ['ecowas', 'africa'],
  ['asean', 'southeast-asia'],
  ['saarc', 'south-asia'],
  ['gulfCooperationCouncil', 'middle-east'],
  ['arabLeague', 'middle-east'],
  ['eurasianEconomicUnion', 'asia'],
  ['shanghai', 'asia'],
  ['centralAsia', 'central-asia'],
  ['mercosur', 'south-america'],
  ['andeanCommunity', 'south-america'],
  ['sica', 'caribbean'],
  ['caricom', 'caribbean'],
  ['celac', 'americas'],
  ['usmca', 'north-america'],
  ['pacificIslandsForum', 'oceania'],
  ['arcticCouncil', 'arctic'],
  ['commonwealth', 'world'],
  ['islamicCooperation', 'world'],
  ['g20', 'world'],
];

describe('the file for a network', () => {
  test.each(expected)('%s: %s', (name, geography) => {
    expect(chooseGeography(membersOf(name))).toBe(geography);
  });

  test('is tried for every network of the fixture', () => {
    expect(new Set(expected.map(([name]) => name))).toEqual(
      new Set(Object.keys(networks).filter((name) => name !== 'candidates')),
    );
  });

  test('holds candidates as well', () => {
    expect(chooseGeography(membersOf('europeanUnion', 'candidates'))).toBe('europe');
  });

  test('is not one that cuts half of the parties', () => {
    expect(chooseGeography(['US', 'RU'])).toBe('world');
    expect(chooseGeography(['US', 'NO'])).toBe('world');
    expect(chooseGeography(['BY', 'RU'])).toBe('asia');
    expect(chooseGeography(['CA', 'DK', 'NO', 'RU', 'US'])).toBe('arctic');
  });

  test('is found by alpha-3 too, whatever the order', () => {
    expect(chooseGeography(['VNM', 'IDN', 'THA'])).toBe('southeast-asia');
    expect(chooseGeography(['THA', 'VNM', 'IDN'])).toBe('southeast-asia');
  });

  test('does not depend on parties that are no states', () => {
    expect(chooseGeography(['x-secretariat', 'BE', 'NL', 'constructor', ''])).toBe('western-europe');
  });

  test('is the world where nothing is known', () => {
    expect(chooseGeography([])).toBe('world');
    expect(chooseGeography(['x-one', 'x-two'])).toBe('world');
  });
});

describe('without the index', () => {
  const codesByTwo = new Map(codes.split('|').map((pair) => pair.split(' ').toReversed() as [string, string]));
  const [, ...turkic] = regions.find((region) => region.startsWith('turkic-states '))?.split(' ') ?? [];

  test('the shipped networks are drawn at once', () => {
    const members = dataset.networks.map(({ memberships }) => memberships.map(({ party }) => party));
    // A network without members has no map.
    for (const parties of members.filter(({ length }) => length)) expect(chooseAtOnce(parties)).toBe('turkic-states');
  });

  test('the answer for the states of the first file is that of the index, by both codes', () => {
    expect(chooseGeography(turkic)).toBe('turkic-states');
    for (const code of turkic) {
      expect(chooseAtOnce([code])).toBe('turkic-states');
      expect(chooseAtOnce([codesByTwo.get(code) ?? code])).toBe('turkic-states');
    }
  });

  test('there is none for other states', () => {
    const others = codes.split(/[ |]/).filter((code) => !turkic.includes(code) && !turkic.includes(twoOf(code)));
    expect(others.filter((code) => chooseAtOnce([code]))).toEqual([]);
    expect(chooseAtOnce(['TR', 'GR'])).toBeUndefined();
    expect(chooseAtOnce([])).toBeUndefined();
    expect(chooseAtOnce(['x-one'])).toBeUndefined();
  });

  function twoOf(code: string): string {
    return [...codesByTwo].find(([, three]) => three === code)?.[0] ?? code;
  }
});
