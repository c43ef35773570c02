import { describe, expect, test } from 'vitest';
import europeFile from '../../geo/europe.topo.json' with { type: 'json' };
import type { Geography } from '../../src/geography/geography.ts';
import { findView } from '../../src/geography/named-view.ts';
import { readTopology } from '../../src/geography/read-topology.ts';
import { boundariesOf, joinParts } from '../../src/geography/view.ts';
import { threeSquares } from './topology-of.ts';

const europe = readTopology(europeFile).topology as Geography;
const squares = readTopology(threeSquares()).topology as Geography;
const nobody = new Set<string>();

const idsOf = (geography: Geography, name: string, views?: unknown) => {
  const { view } = findView(name, views, geography);
  return view && joinParts(geography, view, nobody).map(({ id }) => id);
};

describe('a shipped view', () => {
  test('is the neutral one of the file', () => {
    expect(findView('neutral', undefined, europe)).toEqual({
      view: europe.view,
      names: ['neutral', 'un-ga-68-262'],
      problems: [],
    });
  });

  test('un-ga-68-262 draws Crimea as a part of Ukraine, without a line between them, and all else as neutral', () => {
    const { view = europe.view, problems } = findView('un-ga-68-262', undefined, europe);
    expect(problems).toEqual([]);
    const neutral = joinParts(europe, europe.view, nobody);
    const joined = joinParts(europe, view, nobody);
    expect(joined.map(({ id }) => id)).toEqual(neutral.map(({ id }) => id).filter((id) => id !== 'XCR'));
    const crimea = arcsOf(europe.byKey.get('XCR')?.rings ?? []);
    const shared = crimea.filter((arc) => arcsOf(europe.byKey.get('UKR')?.rings ?? []).includes(arc));
    expect(shared.length).toBeGreaterThan(0);
    const { disputed, borders } = boundariesOf(view, joined);
    const linesAfter = arcsOf([[...disputed, ...borders].map(({ arc }) => arc)]);
    expect(shared.filter((arc) => linesAfter.includes(arc))).toEqual([]);
  });

  test('leaves a part alone that the dataset names', () => {
    const { view = europe.view } = findView('un-ga-68-262', undefined, europe);
    expect(joinParts(europe, view, new Set(['XCR'])).map(({ id }) => id)).toContain('XCR');
  });
});

describe('a view of the page', () => {
  test('stands alone unless it extends another', () => {
    const views = { mine: { merge: { BBB: ['XPP'] } }, more: { extends: 'neutral', dashed: [['AAA', 'III']] } };
    expect(findView('mine', views, squares).view).toEqual({ merge: { BBB: ['XPP'] }, dashed: [] });
    expect(findView('more', views, squares).view).toEqual({
      ...squares.view,
      dashed: [...squares.view.dashed, ['AAA', 'III']],
    });
  });

  test('takes a part from the one that had it', () => {
    const views = { mine: { extends: 'neutral', merge: { BBB: ['XPP'] } } };
    expect(findView('mine', views, squares).view?.merge).toEqual({ BBB: ['XPP'] });
  });

  test('loses nothing where a host is itself a part, or two are parts of each other', () => {
    const views = {
      chain: { merge: { AAA: ['XPP'], BBB: ['AAA'] } },
      circle: { merge: { AAA: ['BBB'], BBB: ['AAA'] } },
    };
    expect(findView('chain', views, squares).view?.merge).toEqual({ BBB: ['XPP', 'AAA'] });
    expect(idsOf(squares, 'chain', views)).toEqual(['BBB', 'III']);
    expect(idsOf(squares, 'circle', views)).toEqual(['AAA', 'BBB', 'III', 'XPP']);
  });

  test('may go before a shipped one of its name, the neutral one too', () => {
    expect(findView('neutral', { neutral: { dashed: [] } }, squares).view).toEqual({ merge: {}, dashed: [] });
  });
});

describe('what is wrong with a view', () => {
  test('a name that there is not gives the names that there are', () => {
    const { view, names } = findView('nato', { mine: {} }, europe);
    expect([view, names]).toEqual([undefined, ['neutral', 'un-ga-68-262', 'mine']]);
    expect(findView('constructor', {}, europe).view).toBeUndefined();
  });

  test('unknown parts are left out and told, and the rest holds', () => {
    const views = {
      mine: {
        merge: { AAA: ['XPP'], BBB: ['CRIMEA'] },
        dashed: [
          ['AAA', 'ZZZ'],
          ['AAA', 'BBB'],
        ],
      },
    };
    const { view, problems } = findView('mine', views, squares);
    expect(view).toEqual({ merge: { AAA: ['XPP'] }, dashed: [['AAA', 'BBB']] });
    expect(problems.map(({ path, message }) => [path, message])).toEqual([
      [
        '/mine/merge/BBB',
        'views/mine/merge/BBB: expected codes of territories or parts, such as UKR or XCR, got "CRIMEA"',
      ],
      ['/mine/dashed/0', 'views/mine/dashed/0: expected codes of territories or parts, such as UKR or XCR, got "ZZZ"'],
    ]);
    expect(new Set(problems.map(({ code, severity }) => `${code} ${severity}`))).toEqual(
      new Set(['reference warning']),
    );
  });

  test('a known part that this map does not show is no mistake', () => {
    expect(findView('un-ga-68-262', undefined, squares).problems).toEqual([]);
  });

  test.each([
    [{ extends: 'nato' }, '/mine/extends'],
    [{ extends: 'mine' }, '/mine/extends'],
    [{ merge: { AAA: 'none' } }, '/mine/merge/AAA'],
    [{ merge: { AAA: [] } }, '/mine/merge/AAA'],
    [{ dashed: ['AAA'] }, '/mine/dashed/0'],
    [{ dashed: [['AAA', 7]] }, '/mine/dashed/0'],
  ])('%j is told', (mine, path) => {
    const { view, problems } = findView('mine', { mine }, squares);
    expect(view).toEqual({ merge: {}, dashed: [] });
    expect(new Set(problems.map((problem) => problem.path))).toEqual(new Set([path]));
  });

  test.each([[null], ['text'], [[]], [{ mine: null }], [{ mine: { merge: [], dashed: {} } }]])(
    'views that are %j do no harm',
    (views) => {
      expect(() => findView('mine', views, squares)).not.toThrow();
    },
  );
});

function arcsOf(lines: readonly (readonly number[])[]): readonly number[] {
  return lines.flat().map((arc) => (arc < 0 ? ~arc : arc));
}
