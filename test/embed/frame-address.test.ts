import { describe, expect, test } from 'vitest';
import { readFrameAddress } from '../../src/embed/frame-address.ts';

const read = (query: string) => readFrameAddress(new URL(`https://site.example/w/embed/frame.html${query}`));

describe('the address of a frame', () => {
  test('names widget, dataset and attributes', () => {
    expect(read('?widget=timeline&src=../data/a.json&locale=tr&milestones')).toEqual({
      widget: 'timeline',
      attributes: { src: '../data/a.json', locale: 'tr', milestones: '' },
      errors: [],
      warnings: [],
    });
  });

  test('without anything shows the map of the shipped dataset', () => {
    expect(read('')).toEqual({
      widget: 'map',
      attributes: { src: '../data/turkic-states.json' },
      errors: [],
      warnings: [],
    });
  });

  test.each([
    'https://elsewhere.example/a.json',
    '//elsewhere.example/a.json',
    'data:application/json,{}',
    'http://[',
    'javascript:0',
  ])('shows nothing of another site: %s', (src) => {
    expect(read(`?src=${encodeURIComponent(src)}`).errors).toEqual([
      `src: expected a file of https://site.example, got "${src}"`,
    ]);
  });

  test('says which widgets there are', () => {
    expect(read('?widget=chart').errors).toEqual(['widget: expected one of map, timeline, rotation, got "chart"']);
  });

  test('sets no attribute that the widget does not have', () => {
    const { attributes, warnings } = read('?widget=map&onclick=alert(1)&order=newest');
    expect(Object.keys(attributes)).toEqual(['src']);
    expect(warnings).toHaveLength(2);
    expect(warnings[0]).toMatch(/^unknown parameter "onclick"; allowed: network, as-of, /);
  });

  test('passes over what hosts add of their own accord', () => {
    expect(read('?widget=map&initialWidth=640&childId=a&parentTitle=T&parentUrl=U').warnings).toEqual([]);
  });
});
