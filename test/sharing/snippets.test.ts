import { expect, test } from 'vitest';
import { escaped, frameSnippet, tagSnippet } from '../../src/sharing/snippets.ts';

const shown = {
  tag: 'network-map',
  folder: 'https://example.org/widgets/',
  src: 'https://example.org/data/network.json',
  attributes: { heading: 'A "B" <C> & D' },
  title: 'A "B" <C> & D',
  height: 480,
};

const QUOTED = 'A &quot;B&quot; &lt;C> &amp; D';

test('words stay in their attribute', () => {
  expect(escaped(shown.title)).toBe(QUOTED);
  expect(tagSnippet(shown)).toContain(`heading="${QUOTED}"`);
  expect(frameSnippet(shown)).toContain(`title="${QUOTED}"`);
});

test('a frame shows a dataset of its own site alone', () => {
  expect(frameSnippet(shown)).toContain('frame.html?widget=map&amp;src=/data/network.json&amp;');
  expect(frameSnippet({ ...shown, src: 'https://elsewhere.example/network.json' })).toBeUndefined();
});
