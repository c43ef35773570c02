import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/dataset/model.ts';
import { mapHeadline } from '../../../src/layout/map/headline.ts';
import { lookOf, NO_ROLE } from '../../../src/layout/map/look.ts';
import { layoutMap } from '../../../src/layout/map/map.ts';
import { en } from '../../../src/locale/en.ts';
import { Formatter } from '../../../src/locale/format.ts';
import { minimalMembership } from '../../fixtures/minimal.ts';
import { canvasOf, keyEntries, madeNetwork, networkOf, turkicStates } from './map-of.ts';

const dataset: Dataset = {
  format: 1,
  id: 'made',
  title: 'Made',
  updated: '2025-11-21',
  sources: [{ id: 's1', title: 'The only source' }],
  parties: ['AZ', 'KZ', 'KG', 'TR', 'UZ', 'HU', 'TM'].map((id) => ({ id })),
  networks: [
    {
      id: 'made',
      name: 'Made network',
      founded: { date: '2000-05-01', sources: ['s1'] },
      roles: [
        { id: 'member' },
        { id: 'associate', label: 'Associate' },
        { id: 'observer' },
        { id: 'partner', label: 'Partner' },
        { id: 'suspended', label: 'Suspended' },
      ],
      memberships: [
        minimalMembership({ party: 'AZ', period: '2000-05-01/..' }),
        minimalMembership({ party: 'KZ', role: 'observer', period: '2000-05-01/2010-01-01' }),
        minimalMembership({ party: 'KZ', period: '2010-01-01/..' }),
        minimalMembership({ party: 'KG', role: 'associate', period: '2005/..' }),
        minimalMembership({ party: 'TR', role: 'partner', period: '2005/..' }),
        minimalMembership({ party: 'UZ', period: '2000-05-01/2015-03-01' }),
        minimalMembership({ party: 'UZ', role: 'suspended', period: '2015-03-01/..' }),
        minimalMembership({ party: 'HU', period: '2004-05-01/2020-01-31' }),
        minimalMembership({ party: 'TM', role: 'observer', period: '2012-06/..' }),
      ],
    },
  ],
};

const draw = (asOf?: string, width = 640) => layoutMap(networkOf(dataset, asOf), turkicStates, canvasOf(width));
const drawnAs = (asOf?: string) =>
  Object.fromEntries(draw(asOf).parties.map(({ item, role, fill }) => [item.id, `${role} ${fill}`]));
const labelOf = (id: string, asOf?: string) => draw(asOf).items.find((item) => item.id === id)?.label;

describe('roles', () => {
  test('are told apart by pattern and outline, whatever their number', () => {
    const looks = Array.from({ length: 17 }, (_, rank) => JSON.stringify(lookOf(rank)));
    expect(new Set([...looks, JSON.stringify(NO_ROLE)]).size).toBe(18);
  });

  test('are told apart by the outline alone where shapes are too small for a pattern', () => {
    expect(new Set([1, 2, 3, 4].map((rank) => lookOf(rank).outline)).size).toBe(4);
  });

  test('but the second, for a hatch would turn solid there, keep their patterns on small shapes', () => {
    const small = layoutMap(networkOf(dataset), turkicStates, canvasOf(100)).parties;
    expect(Object.fromEntries(small.map(({ fill, isFlat }) => [fill, isFlat]))).toMatchObject({
      hatch: true,
      dots: false,
      rows: false,
      grid: false,
    });
  });

  test('of five sorts have five looks on the map and five entries in the key, and who left a sixth', () => {
    expect(drawnAs()).toEqual({
      AZ: 'member solid',
      KZ: 'member solid',
      KG: 'associate hatch',
      TM: 'observer dots',
      TR: 'partner rows',
      UZ: 'suspended grid',
      HU: 'member none',
    });
    expect(keyEntries(draw()).map(({ label, count }) => `${label} ${count}`)).toEqual([
      'Member 2',
      'Associate 1',
      'Observer 1',
      'Partner 1',
      'Suspended 1',
      'Left the network 1',
    ]);
  });
});

describe('a state', () => {
  test('that left is said to have left, and until when', () => {
    expect(labelOf('HU')).toBe('Hungary, Left the network, Member since 1 May 2004, until 31 January 2020');
    expect(draw().summary).toContain('Left the network: Hungary.');
    const words = draw(undefined, 1000)
      .labels.find(({ party }) => party === 'HU')
      ?.rows.flatMap(({ text }) => text.lines);
    expect(words?.join(' ').replaceAll('\u00a0', ' ')).toContain('until 31 Jan 2020');
  });

  test('has left from the day after, and was a member on its last day', () => {
    expect(drawnAs('2020-01-31')['HU']).toBe('member solid');
    expect(drawnAs('2020-02-01')['HU']).toBe('member none');
  });

  test('has the role that it had on the day', () => {
    expect(drawnAs('2009-12-31')['KZ']).toBe('observer dots');
    expect(drawnAs('2010-01-01')['KZ']).toBe('member solid');
    expect(drawnAs('2015-02-28')['UZ']).toBe('member solid');
    expect(drawnAs('2015-03-01')['UZ']).toBe('suspended grid');
  });

  test('that joined in the course of a month is no party within it, and the words say so', () => {
    expect(drawnAs('2012-05-31')['TM']).toBeUndefined();
    expect(drawnAs('2012-06-15')['TM']).toBe('observer none');
    expect(labelOf('TM', '2012-06-15')).toBe('Turkmenistan, Observer, in the course of June 2012');
    expect(drawnAs('2012-06-30')['TM']).toBe('observer dots');
  });
});

describe('the heading', () => {
  const headingOf = (label: string) =>
    mapHeadline(
      madeNetwork(
        {
          networks: [
            {
              id: 'made',
              name: 'Made',
              roles: [
                { id: 'member', label },
                { id: 'partner', label: 'Partner' },
              ],
            },
          ],
        },
        { AZ: 'member', KZ: 'member', TR: 'partner' },
      ),
      new Formatter(en),
    ).heading.text;

  test('counts a role in words where the dataset calls it what the library calls it', () => {
    expect(headingOf('Member')).toBe('2 members and Partner (1)');
  });

  test('counts a role behind a word of its own', () => {
    expect(headingOf('Full member')).toBe('Full member (2) and Partner (1)');
  });
});

describe('the day', () => {
  const standfirst = (asOf?: string) => mapHeadline(networkOf(dataset, asOf), new Formatter(en)).description?.text;

  test("is said where it is not the data's own, to the eye and to a screen reader", () => {
    expect(standfirst('2009-12-31')).toBe('Made network. As of 31 Dec 2009.');
    expect(draw('2009-12-31').summary).toMatch(/As of 31 Dec 2009\.$/);
    expect(standfirst()).toBe('Made network.');
    expect(draw().summary).not.toContain('As of');
  });

  test('beyond what the data knows is said as what is known', () => {
    expect(standfirst('2030-01-01')).toBe('Made network. As known on 21 Nov 2025.');
  });

  test('before the founding shows land and no party', () => {
    const layout = draw('1999-01-01');
    expect([layout.parties, keyEntries(layout), layout.items, layout.beside]).toEqual([[], [], [], []]);
    expect(layout.summary).toBe('Map of the Made network. Not yet founded on 1 Jan 1999.');
    expect(layout.land).not.toBe('');
  });
});
