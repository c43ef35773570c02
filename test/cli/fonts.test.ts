import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Fonts, loadFonts } from '../../src/cli/render/fonts/load-fonts.ts';
import { matchWeight } from '../../src/cli/render/fonts/match-weight.ts';
import { readFont } from '../../src/cli/render/fonts/read-font.ts';
import { unpackWoff2 } from '../../src/cli/render/fonts/unpack-woff2.ts';
import dataset from '../../src/data/turkic-states.json' with { type: 'json' };
import { run } from './fake-shell.ts';

const bytes = (subset: string) =>
  readFileSync(
    new URL(`../../node_modules/@fontsource-variable/inter/files/inter-${subset}-wght-normal.woff2`, import.meta.url),
  );

const files = {
  'network.json': JSON.stringify(dataset),
  'latin.woff2': bytes('latin'),
  'latin-ext.woff2': bytes('latin-ext'),
  'cyrillic.woff2': bytes('cyrillic'),
  'cyrillic-ext.woff2': bytes('cyrillic-ext'),
  'half.woff2': bytes('latin').subarray(0, 4000),
};

const all = ['latin.woff2', 'latin-ext.woff2', 'cyrillic.woff2', 'cyrillic-ext.woff2'];

const shell = { readBytes: async (path: string) => files[path as keyof typeof files] } as unknown as Parameters<
  typeof loadFonts
>[1];

describe('words in a font of the page', () => {
  let fonts: Fonts;
  beforeAll(async () => {
    fonts = await loadFonts(all, shell, () => Number.NaN);
  });

  // What measureText() of Chromium 156 says of the same files at 100 px.
  test.each([
    ['Members and observers', 400, 1153.369],
    ['Members and observers', 650, 1184.604],
    ['Türk Devletleri Teşkilatı', 400, 1098.975],
    ['AVATAR To. We 10/12', 700, 1036.024],
    ['Қазақстан Республикасы', 600, 1281.316],
    ['19 Nov 2025 – 4 May 2026', 400, 1268.262],
  ])('%s at %i is as wide as in Chromium', (text, weight, width) => {
    expect(fonts.textWidth(text, 100, weight)).toBeCloseTo(width, 2);
    expect(fonts.textWidth(text, 16, weight)).toBeCloseTo(0.16 * width, 3);
  });

  test('the same letters are as wide from a WOFF and from what it packs', async () => {
    const sfnt = unpackWoff2(files['latin.woff2']);
    expect(readFont(woffOf(sfnt)).equals(sfnt)).toBe(true);
    expect(readFont(sfnt)).toBe(sfnt);
  });

  test('what no font has is measured as it was before, and remembered', async () => {
    const { textWidth, missing } = await loadFonts(['latin.woff2'], shell, (text, size) => text.length * size);
    expect(textWidth('ҚШ', 10, 400)).toBe(20);
    expect(textWidth('AҚ', 10, 400)).toBeGreaterThan(10);
    expect([...missing]).toEqual(['Қ', 'Ш']);
  });
});

describe('a face for a weight, as CSS chooses it', () => {
  const face = (least: number, most = least) => ({ least, most });
  test.each([
    [400, [300, 500, 700], 500],
    [450, [400, 500, 700], 500],
    [500, [400, 600], 400],
    [650, [400, 600, 700], 700],
    [650, [400, 600], 600],
    [300, [400, 200], 200],
    [400, [600, 700], 600],
  ])('%i of %j is %i', (weight, faces, chosen) => {
    const [first = face(0), ...more] = faces.map((each) => face(each));
    expect(matchWeight([first, ...more], weight).least).toBe(chosen);
  });

  test('of a face for all weights, any is exact', () => {
    expect(matchWeight([face(600), face(100, 900)], 650).most).toBe(900);
  });
});

describe('network-widgets render --font', () => {
  test('names the font in an SVG, and breaks lines by it', async () => {
    const args = ['render', 'network.json', '--widget', 'timeline', '--locale', 'tr', '--width', '320'];
    const plain = await run(args, files);
    const { code, out, error } = await run([...args, '--font', all.join()], files);
    expect([code, error]).toEqual([0, '']);
    expect(out).toMatch(/^<svg [^>]*font-family="&quot;Inter&quot;, system-ui/);
    expect(out.replace('&quot;Inter&quot;, ', '')).not.toBe(plain.out);
  });

  test.each([
    ['network.json', /network\.json is no TTF, OTF, WOFF or WOFF2/],
    ['half.woff2', /half\.woff2 is cut off or damaged/],
    ['none.woff2', /no such file or directory, open 'none\.woff2'/],
  ])('refuses %s', async (font, message) => {
    const { code, out, error } = await run(['render', 'network.json', '--font', font], files);
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(message);
  });

  test('says which letters the fonts lack', async () => {
    const args = ['render', 'network.json', '--locale', 'kk', '--font', 'latin.woff2'];
    const { code, error } = await run(args, files);
    expect(code).toBe(0);
    expect(error).toMatch(/^no font of --font has .* …: their widths are estimated\n$/);
  });
});

/** The tables of a font, packed as WOFF 1.0 packs them. */
function woffOf(sfnt: Buffer): Buffer {
  const count = sfnt.readUInt16BE(4);
  const head = Buffer.alloc(44 + 20 * count);
  head.write('wOFF');
  sfnt.copy(head, 4, 0, 4);
  head.writeUInt16BE(count, 12);
  const bodies: Buffer[] = [];
  let offset = head.length;
  for (let index = 0; index < count; index += 1) {
    const [from, to] = [12 + 16 * index, 44 + 20 * index];
    const at = sfnt.readUInt32BE(from + 8);
    const table = sfnt.subarray(at, at + sfnt.readUInt32BE(from + 12));
    const small = deflateSync(table);
    const packed = small.length < table.length ? small : table;
    sfnt.copy(head, to, from, from + 4);
    head.writeUInt32BE(offset, to + 4);
    head.writeUInt32BE(packed.length, to + 8);
    head.writeUInt32BE(table.length, to + 12);
    bodies.push(packed);
    offset += packed.length;
  }
  return Buffer.concat([head, ...bodies]);
}
