import { describe, expect, it, test } from 'vitest';
import { tokens } from '../../src/element/styles/tokens.ts';
import { type Colour, contrastOf, TOKEN_PAIRS, weakPairs } from '../../src/layout/contrast.ts';

/** The colours of the stylesheet: the light and the dark one of each token. */
const colours = new Map(
  [...tokens.cssText.matchAll(/--network-([\w-]+), light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light: colourOf(light), dark: colourOf(dark) }],
  ),
);

function colourOf(hex: string): Colour {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;
}

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrastOf([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrastOf([255, 255, 255], [118, 118, 118])).toBeCloseTo(4.54, 2);
    expect(contrastOf([11, 106, 114], [255, 255, 255])).toBeCloseTo(6.3, 1);
  });

  it('knows every colour token, but for lines and grounds that carry no meaning of their own', () => {
    const named = new Set(TOKEN_PAIRS.flatMap(({ above, below }) => [above, below]));
    expect([...colours.keys()].filter((name) => !named.has(name))).toEqual(['rule', 'land-line']);
    expect([...named].filter((name) => !colours.has(name))).toEqual([]);
  });
});

test.each(['light', 'dark'] as const)('every pair of tokens has enough of it in %s', (theme) => {
  expect(weakPairs((token) => colours.get(token)?.[theme])).toEqual([]);
});

test('a pair that falls short is told with what it has and what it needs', () => {
  const pale: Colour = [200, 200, 200];
  const found = weakPairs((token) => (token === 'ink-3' ? pale : colours.get(token)?.light));
  expect(found).toContainEqual({ above: 'ink-3', below: 'surface', least: 4.5, ratio: 1.6 });
  expect(found.map(({ above }) => above)).toEqual(['ink-3', 'ink-3', 'ink-3']);
});
