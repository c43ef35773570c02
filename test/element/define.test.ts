import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { define } from '../../src/element/define.ts';
import { VERSION } from '../../src/element/shared.ts';

/** Stands for the class of an element; in Node there is none. */
const element = Object.assign(() => {}, { version: VERSION }) as unknown as Parameters<typeof define>[1];

const registered: string[] = [];

beforeEach(() => {
  registered.length = 0;
  vi.stubGlobal('customElements', { get: () => undefined, define: (tag: string) => registered.push(tag) });
});
afterEach(() => vi.unstubAllGlobals());

test('an element is registered where a browser has the colours that it draws with', () => {
  const supports = vi.fn(() => true);
  vi.stubGlobal('CSS', { supports });
  define('network-map', element);
  expect(supports).toHaveBeenCalledWith('color', expect.stringMatching(/^light-dark\(/));
  expect(registered).toEqual(['network-map']);
});

test('in an older browser none is registered, so that the fallback stays', () => {
  vi.stubGlobal('CSS', { supports: () => false });
  define('network-map', element);
  expect(registered).toEqual([]);
});

test('nor is one where there is no CSS at all, as in a test without a browser', () => {
  define('network-map', element);
  expect(registered).toEqual([]);
});
