import { describe, expect, test } from 'vitest';
import { readFrameAddress } from '../../src/embed/frame-address.ts';

const read = (query: string) => readFrameAddress(new URL(`https://site.example/w/embed/frame.html${query}`));

describe('the address of a frame', () => {
  test('names widget, dataset and attributes', () => {
    expect(read('?widget=timeline&src=../data/a.json&locale=tr&milestones')).toEqual({
      widget: 'timeline',
      attributes: { src: '../data/a.json', locale: 'tr', milestones: '' },
      problems: [],
    });
  });

  test('without anything shows the map of the shipped dataset', () => {
    expect(read('')).toEqual({ widget: 'map', attributes: { src: '../data/turkic-states.json' }, problems: [] });
  });

  test.each([
    'https://elsewhere.example/a.json',
    '//elsewhere.example/a.json',
    'data:application/json,{}',
    'http://[',
    'javascript:0',
  ])('shows nothing of another site: %s', (src) => {
    const { attributes, problems } = read(`?src=${encodeURIComponent(src)}`);
    expect(attributes['src']).toBe('../data/turkic-states.json');
    expect(problems).toEqual([`src: expected a file of https://site.example, got "${src}"`]);
  });

  test('an unknown widget is the map, and says which there are', () => {
    const { widget, problems } = read('?widget=chart');
    expect(widget).toBe('map');
    expect(problems).toEqual(['widget: unknown value "chart"; allowed: map, timeline, rotation']);
  });

  test('sets no attribute that the widget does not have', () => {
    const { attributes, problems } = read('?widget=map&onclick=alert(1)&order=newest');
    expect(Object.keys(attributes)).toEqual(['src']);
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(/^unknown parameter "onclick"; allowed: network, as-of, /);
  });

  test('passes over what hosts add of their own accord', () => {
    expect(read('?widget=map&initialWidth=640&childId=a&parentTitle=T&parentUrl=U').problems).toEqual([]);
  });
});
