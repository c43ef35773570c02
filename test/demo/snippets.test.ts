import { describe, expect, test } from 'vitest';
import { bundlerSnippet, type Choice, frameSnippet, tagSnippet } from '../../demo/snippets.js';
import { readFrameAddress } from '../../src/embed/frame-address.ts';

const choice: Choice = {
  widget: 'timeline',
  dataset: 'ngo-platform.json',
  base: '/w/',
  attributes: { locale: 'tr', milestones: '' },
};

describe('the texts that an editor copies', () => {
  test('a tag and the script of that widget alone', () => {
    expect(tagSnippet(choice)).toBe(
      '<script type="module" src="/w/network-timeline.js"></script>\n' +
        '<network-timeline src="/w/data/ngo-platform.json" locale="tr" milestones></network-timeline>',
    );
  });

  test('a folder may be given without its slash, and with what markup would take for its own', () => {
    expect(tagSnippet({ ...choice, base: '/w' })).toBe(tagSnippet(choice));
    expect(tagSnippet({ ...choice, base: '/a"><b>&/' })).toContain('src="/a&quot;>&lt;b>&amp;/data/ngo-platform.json"');
  });

  test('a frame whose address says the same', () => {
    const src = /src="([^"]+)"/.exec(frameSnippet(choice))?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(readFrameAddress(new URL(src, 'https://site.example'))).toEqual({
      widget: 'timeline',
      attributes: { src: '../data/ngo-platform.json', locale: 'tr', milestones: '' },
      errors: [],
      warnings: [],
    });
  });

  test('a module for who has a bundler', () => {
    expect(bundlerSnippet(choice)).toContain("import 'network-widgets/define/network-timeline';");
    expect(bundlerSnippet(choice)).toContain('widget.setAttribute("milestones", "");');
  });
});
