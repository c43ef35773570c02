import { describe, expect, test } from 'vitest';
import europeFile from '../../geo/europe.topo.json' with { type: 'json' };
import oceaniaFile from '../../geo/oceania.topo.json' with { type: 'json' };
import turkicFile from '../../geo/turkic-states.topo.json' with { type: 'json' };
import { frameParties } from '../../src/geography/frame-parties.ts';
import type { Box, Feature, Geography, LabelBox } from '../../src/geography/geography.ts';
import { readTopology } from '../../src/geography/read-topology.ts';
import { membersOf } from '../fixtures/networks.ts';
import { threeSquares } from './topology-of.ts';

const squares = readTopology(threeSquares()).topology as Geography;
const europe = readTopology(europeFile).topology as Geography;
const oceania = readTopology(oceaniaFile).topology as Geography;
const turkicStates = readTopology(turkicFile).topology as Geography;

function frameOf(geography: Geography, codes: readonly string[]): Box {
  return frameParties(
    geography,
    codes.map((code) => geography.byKey.get(code) as Feature),
    [],
  );
}

function widthOf([x0, , x1]: Box): number {
  return x1 - x0;
}

describe('the frame of some parties', () => {
  test('has them with a margin', () => {
    expect(frameOf(squares, ['AAA', 'BBB'])).toEqual([0, 0, 31.5, 11.5]);
  });

  test('is not so small that outlines look coarse', () => {
    expect(frameOf(squares, ['BBB'])).toEqual([19, 0, 31, 11]);
  });

  test('takes a home in place of the outline', () => {
    const [party] = squares.features;
    const far = { ...(party as Feature), home: [40, 0, 60, 20] as const };
    expect(frameParties(squares, [far], [])).toEqual([39, 0, 60, 20]);
  });

  test('holds points of parties without an outline', () => {
    expect(frameParties(squares, [squares.byKey.get('AAA') as Feature], [[50, 15]])).toEqual([0, 0, 52.5, 17.5]);
  });

  test('shows more than the water around an atoll', () => {
    const [x0, y0, x1, y1] = frameOf(oceania, ['TV']);
    for (const neighbour of ['FJ', 'WS']) {
      const [x, y] = (oceania.byKey.get(neighbour) as Feature).label as LabelBox;
      expect([neighbour, x > x0 && x < x1 && y > y0 && y < y1]).toEqual([neighbour, true]);
    }
  });

  test('is the whole where there is nothing to frame', () => {
    expect(frameParties(squares, [], [])).toBe(squares.frame);
  });
});

describe('in Europe', () => {
  test('the Benelux fills its frame, and Russia is no larger than Europe', () => {
    expect(widthOf(frameOf(europe, membersOf('benelux')))).toBeLessThan(widthOf(europe.frame) / 4);
    const withRussia = frameOf(europe, ['RU', 'BY']);
    expect(widthOf(withRussia)).toBeLessThan(widthOf(europe.frame));
    expect(withRussia[2]).toBe(europe.frame[2]);
  });

  test('France is framed without what lies overseas, Spain without the Canaries, Norway without Svalbard', () => {
    expect(widthOf(frameOf(europe, ['FR']))).toBeLessThan(widthOf(europe.frame) / 3);
    const canaries = europe.project([-15.5, 28]);
    const svalbard = europe.project([16, 78]);
    expect(frameOf(europe, ['ES'])[3]).toBeLessThan(canaries[1]);
    expect(frameOf(europe, ['NO'])[1]).toBeGreaterThan(svalbard[1]);
  });
});

test('all Turkic states are shown as their file frames them', () => {
  expect(frameOf(turkicStates, membersOf('organizationOfTurkicStates'))).toEqual(turkicStates.frame);
});
