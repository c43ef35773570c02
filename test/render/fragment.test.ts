import { describe, expect, test } from 'vitest';
import dataset from '../../src/data/turkic-states.json' with { type: 'json' };
import { parseMarkup } from '../../src/render/markup/parse.ts';
import { run } from '../cli/fake-shell.ts';
import { minimalDataset } from '../fixtures/minimal.ts';

/**
 * What `wp_kses_post` of WordPress keeps, as far as it matters here: elements with attributes of their own, and `GLOBAL` on any.
 * https://developer.wordpress.org/reference/functions/wp_kses_allowed_html/
 */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel'],
  br: [],
  caption: [],
  em: [],
  figcaption: [],
  figure: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  img: ['alt', 'height', 'src', 'width'],
  li: ['value'],
  ol: [],
  p: [],
  span: [],
  strong: [],
  sup: [],
  table: ['border'],
  tbody: [],
  td: [],
  th: ['scope'],
  thead: [],
  tr: [],
};
const GLOBAL = ['dir', 'lang', 'title'];

async function fragment(...args: string[]): Promise<string> {
  const files = { 'a.json': JSON.stringify(dataset), 'minimal.json': JSON.stringify(minimalDataset()) };
  const { code, out, error } = await run(['render', '--format', 'fragment', ...args], files);
  expect([code, error]).toEqual([0, '']);
  return out;
}

describe('a fragment', () => {
  test('from right to left keeps sentences in other languages together with their full stops', async () => {
    const all = await fragment('a.json', '--network', 'organization-of-turkic-states', '--locale', 'ar');
    expect(all).toContain('<span lang="en" dir="auto">Self-declared Turkish Republic of Northern Cyprus;');
    expect(all.match(/<(?!figure)[a-z0-9]+ [^>]*lang="[^"]+"(?! dir="auto")/g)).toBeNull();
    expect(await fragment('a.json', '--locale', 'tr')).not.toContain('dir="auto"');
  });

  test.each(['map', 'timeline', 'rotation'])('of a %s loses nothing to a filter of content', async (widget) => {
    const all = '--network turkic-red-crescent,organization-of-turkic-states'.split(' ');
    const image = ['--image', 'https://example.org/a.png'];
    for (const locale of ['en', 'kk', 'fa']) {
      const root = parseMarkup(await fragment('a.json', '--widget', widget, '--locale', locale, ...all, ...image));
      const elements = [...root.all()].filter(({ name }) => name);
      expect(elements.length).toBeGreaterThan(60);
      for (const { name, attributes } of elements) {
        expect(Object.keys(ALLOWED)).toContain(name);
        for (const attribute of attributes.keys()) expect([...(ALLOWED[name] ?? []), ...GLOBAL]).toContain(attribute);
      }
    }
  });

  test('says what the widget says, in words that need no drawing', async () => {
    const text = await fragment('a.json', '--widget', 'rotation');
    expect(text).toMatch(/^<figure lang="en" dir="ltr">\n<h3>Azerbaijan holds the chair<\/h3>\n<p>/);
    expect(text).toContain('<p>Chair now <strong>Azerbaijan</strong> since 19 Nov 2025</p>');
    expect(text).toMatch(/<th scope="row">Kyrgyzstan<\/th> <td>From: 10 Oct 2024<em> inferred<\/em><br>Until: /);
    expect(text).toMatch(/<li value="1">.*<a href="https:/);
    expect(text).toMatch(/<\/figcaption>\n<\/figure>\n$/);
  });

  test('has a picture where one is given, and the heading that is asked for', async () => {
    const text = await fragment('a.json', '--image', 'https://example.org/a.png', '--heading-level', '2');
    expect(text).toContain('<h2>5 members and 3 observers</h2>');
    expect(text).toMatch(/<p><img src="https:\/\/example\.org\/a\.png" alt="Map of [^"]+" width="100%"><\/p>/);
    expect(await fragment('a.json')).not.toContain('<img');
  });

  test('of nothing says so', async () => {
    const text = await fragment('minimal.json', '--widget', 'timeline');
    expect(text).toContain('<p>No meetings in this dataset yet.</p>');
    expect(text).not.toContain('<table');
  });
});
