import { describe, expect, test } from 'vitest';
import {
  bundlerSnippet,
  type Choice,
  embedCommand,
  frameSnippet,
  frozenFrameSnippet,
  frozenSnippet,
  type Integrity,
  tagSnippet,
} from '../../demo/snippets.js';
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

  test('the same with a hash for each file', () => {
    const integrity: Integrity = {
      version: '1.2.3',
      files: {
        'network-map.js': 'sha384-script',
        'embed/host.js': 'sha384-host',
        'deferred/pinned.js': 'sha384-pinned',
        'data/ngo-platform.json': 'sha384-data',
        'geo/asia.packed.json': 'sha384-shapes',
      },
      imports: { 'network-map.js': ['deferred/pinned.js'] },
      geographies: { 'data/ngo-platform.json': 'geo/asia.packed.json' },
    };
    const map = frozenSnippet({ ...choice, widget: 'map', base: 'w', attributes: { locale: 'tr' } }, integrity);
    expect(map.split('\n')).toEqual([
      '<script type="importmap">{"integrity":{"./w/1.2.3/deferred/pinned.js":"sha384-pinned"}}</script>',
      '<link rel="modulepreload" href="./w/1.2.3/deferred/pinned.js" integrity="sha384-pinned" crossorigin>',
      '<script type="module" src="./w/1.2.3/network-map.js" integrity="sha384-script" crossorigin></script>',
      '<network-map src="./w/1.2.3/data/ngo-platform.json" dataset-integrity="sha384-data" geography-integrity="sha384-shapes" locale="tr"></network-map>',
    ]);
    expect(frozenSnippet({ ...choice, base: '/<b>' }, integrity)).not.toContain('<b>');
    const framed = frozenFrameSnippet({ ...choice, widget: 'map' }, integrity);
    const src = /src="([^"]+)"/.exec(framed)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(src).toMatch(/^\/w\/1\.2\.3\/embed\/frozen\.html\?widget=map&/);
    expect(readFrameAddress(new URL(src, 'https://site.example')).attributes).toMatchObject({
      'dataset-integrity': 'sha384-data',
      'geography-integrity': 'sha384-shapes',
    });
    expect(framed).toContain('/w/1.2.3/embed/host.js" integrity="sha384-host" crossorigin');
  });

  test('the command that writes pages with oEmbed', () => {
    expect(embedCommand(choice)).toBe(
      'npx network-widgets embed ngo-platform.json --widget timeline --locale tr \\\n' +
        '  -o embed --url https://your-site.example/embed/',
    );
  });

  test('a module for who has a bundler', () => {
    expect(bundlerSnippet(choice)).toContain("import 'network-widgets/define/network-timeline';");
    expect(bundlerSnippet(choice)).toContain('widget.setAttribute("milestones", "");');
  });
});
