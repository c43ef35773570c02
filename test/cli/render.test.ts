import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import dataset from '../../src/data/turkic-states.json' with { type: 'json' };
import { NetworkMap } from '../../src/element/network-map.ts';
import { NetworkRotation } from '../../src/element/network-rotation.ts';
import { NetworkTimeline } from '../../src/element/network-timeline.ts';
import { Formatter } from '../../src/locale/format.ts';
import { loadLanguage } from '../../src/locale/languages.ts';
import { manyMeetings } from '../fixtures/many-meetings.ts';
import { minimalDataset, minimalNetwork } from '../fixtures/minimal.ts';
import { run } from './fake-shell.ts';

const files = {
  'network.json': JSON.stringify(dataset),
  'broken.json': '{',
  'bad.json': JSON.stringify(withBadMeeting()),
};

function withBadMeeting() {
  const copy = structuredClone(dataset);
  const [meeting] = copy.networks[0]?.meetings ?? [];
  if (meeting) meeting.date = 'last week';
  return copy;
}

describe('network-widgets render', () => {
  test.each(['map', 'timeline', 'rotation'])('draws a %s on standard output', async (widget) => {
    const { code, out, error } = await run(['render', 'network.json', '--widget', widget], files);
    expect([code, error]).toEqual([0, '']);
    expect(out).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="640" [\s\S]*<\/svg>\n$/);
    expect(out).not.toMatch(/undefined|NaN|\[object/);
  });

  test('draws every widget in every language, theme and width, each into a file of its own', async () => {
    const args = ['--widget', 'map,timeline,rotation', '--locale', 'en,tr,uz-Cyrl', '--theme', 'light,dark'];
    const { code, error, files: written } = await run(['render', 'network.json', ...args, '-o', 'out'], files);
    expect([code, error]).toEqual([0, '18 files\n']);
    expect(Object.keys(written)).toContain('out/turkic-red-crescent-timeline-uz-Cyrl-dark.svg');
    expect(new Set(Object.values(written)).size).toBe(18);
  }, 60_000);

  test('draws the same again, and other things for another day, width or theme', async () => {
    const draw = async (...args: string[]) => (await run(['render', 'network.json', ...args], files)).out;
    const first = await draw();
    expect(await draw()).toBe(first);
    for (const args of [
      ['--as-of', '2024-12-01'],
      ['--width', '320'],
      ['--theme', 'dark'],
      ['--locale', 'kk'],
    ])
      expect(await draw(...args)).not.toBe(first);
  });

  test('html is the element with its drawing in it, and brings its style sheet along', async () => {
    const args = ['render', 'network.json', '--format', 'html', '--width', '320,960', '--src', '/n.json'];
    const { code, files: written } = await run([...args, '--theme', 'dark', '-o', 'out/'], files);
    expect(code).toBe(0);
    expect(Object.keys(written)).toEqual(['out/turkic-red-crescent-map-en.html', 'out/network-map.still.css']);
    const [text = '', css = ''] = Object.values(written);
    expect(text).toMatch(
      /^<network-map src="\/n\.json" locale="en" theme="dark"><template shadowrootmode="open"><link rel="stylesheet" href="network-map\.still\.css"><div part="widget" class="widget still"/,
    );
    expect(text).toMatch(
      /class="in-narrow"[\s\S]*class="in-medium in-wide"|class="in-narrow in-medium"[\s\S]*class="in-wide"/,
    );
    expect(text).not.toMatch(/<style|\sstyle=|<script|\son\w+=|tabindex="-1"/);
    expect(css).toMatch(/:host\{[^}]*container: ?network-widget/);
  });

  test('tells the hash of styles that stand in the page', async () => {
    const { out, error } = await run(['render', 'network.json', '--format', 'html', '--inline-styles'], files);
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(out) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(error).toBe(`network-map: style-src 'sha256-${hash}'\n`);
  });

  test('a narrow picture of a few meetings, which has no button for more, has all of them', async () => {
    const { out } = await run(
      ['render', 'network.json', '--widget', 'timeline', '--milestones', '--width', '300'],
      files,
    );
    const titles = (dataset.networks[0]?.meetings ?? []).map(({ title }) => title.en);
    // A title may go on in a second line.
    const isThere = (title: string) => title.split(' ').every((word) => out.includes(word));
    expect(titles.filter((title) => !isThere(title))).toEqual([]);
    expect(titles.length).toBeGreaterThan(3);
  });

  test('draws a timeline of many meetings as it is before a reader moves', async () => {
    const many = { 'many.json': JSON.stringify(manyMeetings(400)) };
    const { code, out } = await run(['render', 'many.json', '--widget', 'timeline', '--width', '900'], many);
    expect(code).toBe(0);
    expect(out.match(/role="img"/g)?.length).toBeGreaterThan(20);
  });

  test('tells what is wrong with the dataset as check does, and draws the rest', async () => {
    const { code, out, error } = await run(['render', 'bad.json', '--widget', 'timeline'], files);
    expect(code).toBe(1);
    expect(error).toMatch(/^bad\.json:\d+:\d+: error date\n {2}.*last week/);
    expect(out).toContain('</svg>');
    expect(await run(['render', 'broken.json'], files)).toMatchObject({ code: 1, out: '' });
    expect(await run(['render', 'none.json'], files)).toMatchObject({ code: 2, out: '' });
  });

  test.each([
    [[], /^network-widgets render: say which dataset to read/],
    [['a.json', 'b.json'], /takes one file, got 1 more: b\.json/],
    [['network.json', '--colour', 'red'], /there is no option "--colour"/],
    [['network.json', '--widget', 'chart'], /--widget takes map, timeline, rotation, got "chart"/],
    [['network.json', '--widget', ''], /--widget takes one or more of map, timeline, rotation/],
    [['network.json', '--locale', 'de'], /--locale takes en, .*got "de"/],
    [['network.json', '--as-of', 'May'], /--as-of takes YYYY-MM-DD or today, got "May"/],
    [['network.json', '--width', '10'], /--width takes a number from 240 to 2400, got "10"/],
    [['network.json', '--width', '6e2'], /--width takes a number/],
    [['network.json', '--format', 'gif'], /--format takes svg.*, got "gif"/],
    [['network.json', '--network', 'nato'], /no network "nato" in turkic-red-crescent/],
    [['network.json', '--geography', 'atlantis'], /--geography takes auto, a file of geo\/ or a path, got "atlantis"/],
    [['network.json', '--boundaries', 'mine'], /--boundaries takes neutral, un-ga-68-262, got "mine"/],
    [['network.json', '--kind', 'summit,party'], /--kind takes summit, council, .*, got "party"/],
    [['network.json', '--party', 'Azerbaijan'], /--party takes .*AZ.*, got "Azerbaijan"/],
    [['network.json', '--from', 'last year'], /--from takes YYYY, .*, got "last year"/],
    [['network.json', '--timeout', 'long'], /--timeout takes a number from 1 to 600000/],
    [['network.json', '--base', 'data/'], /--base takes a whole http or https address/],
    [['network.json', '--format', 'html'], /html takes a folder with -o, for its style sheet, or --stylesheet/],
    [
      ['network.json', '--format', 'html', '--width', '300,400', '-o', 'out/'],
      /--width for html takes at most one under 480/,
    ],
    [['network.json', '--format', 'fragment', '--heading-level', '7'], /--heading-level takes a number from 2 to 6/],
    [['network.json', '--card', '--bare'], /a card has its words: take --card or --bare/],
    [['network.json', '--widget', 'map,timeline'], /2 files do not fit on standard output: name a folder with -o/],
  ])('refuses %j', async (args, message) => {
    const { code, out, error } = await run(['render', ...args], files);
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(message);
  });

  test.each(['en', 'tr', 'kk', 'fa'])(
    'a card in %s is filled to its edges, and nothing reaches over them',
    async (locale) => {
      const args = ['--widget', 'map,timeline,rotation', '--network', 'organization-of-turkic-states', '--card'];
      const { files: written } = await run(
        ['render', 'network.json', ...args, '--locale', locale, '-o', 'out/'],
        files,
      );
      for (const text of Object.values(written)) {
        expect(text).toMatch(/^<svg [^>]*width="1200" height="630" viewBox="0 0 800 420"/);
        const [words = ''] = text.slice(1).split('<svg ');
        const places = [...words.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g)].map(([, x, y]) => [
          Number(x),
          Number(y),
        ]);
        expect(places.length).toBeGreaterThan(3);
        expect(places.filter(([x = 0, y = 0]) => x < 24 || x > 776 || y < 24 || y > 415)).toEqual([]);
      }
    },
  );

  test('a card names every party, those that its map has no room for in a list beside it', async () => {
    const ids = 'AL BE BG HR CZ DK EE FI FR DE GR HU IS IT LV LT LU ME NL MK NO PL PT RO SK SI ES SE TR GB US CA'.split(
      ' ',
    );
    const memberships = ids.map((party) => ({ party, role: 'member', period: '2009/..', sources: ['s1'] }));
    const many = minimalDataset({ parties: ids.map((id) => ({ id })), networks: [minimalNetwork({ memberships })] });
    for (const locale of ['en', 'kk', 'ar']) {
      const { out } = await run(['render', 'a.json', '--card', '--locale', locale], { 'a.json': JSON.stringify(many) });
      const words = out.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
      const format = new Formatter(await loadLanguage(locale));
      const isNamed = (id: string) =>
        [format.shortPartyName({ id }), format.partyName({ id })].some(({ text }) =>
          words.includes(text.replace('&', '&amp;')),
        );
      expect(ids.filter((id) => !isNamed(id))).toEqual([]);
      const listed = [...out.matchAll(/<text x="([\d.]+)"[^>]*><tspan[^>]* font-size="11" font-weight="700"/g)];
      const across = listed.map(([, x]) => (locale === 'ar' ? 800 - Number(x) : Number(x)));
      expect([locale, listed.length > 5]).toEqual([locale, true]);
      expect(Math.max(...across)).toBeLessThan(270);
    }
  }, 60_000);

  test('a picture names all who have published its sources, or says of how many sources it does not', async () => {
    const base = 'https://example.org/network.json';
    const draw = async (...args: string[]) =>
      (await run(['render', 'network.json', '--widget', 'timeline', '--base', base, ...args], files)).out;
    const publishersOf = (id: string) => {
      const { networks, sources } = dataset;
      const cited = JSON.stringify(networks.find((network) => network.id === id));
      const all = sources.filter((source) => cited.includes(`"${source.id}"`));
      return { all, names: new Set(all.map(({ publisher }) => publisher)) };
    };
    const words = (text: string) => text.replaceAll(/<[^>]+>/g, '').replaceAll('&amp;', '&');
    const few = await draw('--network', 'ngo-platform');
    for (const name of publishersOf('ngo-platform').names) expect(words(few)).toContain(name.split(' ')[0]);
    expect(few).not.toContain(`href="${base}"`);
    const many = await draw('--network', 'organization-of-turkic-states');
    const { all, names } = publishersOf('organization-of-turkic-states');
    const [, rest] = /… \+(\d+)\./.exec(words(many)) ?? [];
    expect(Number(rest)).toBeGreaterThan(names.size / 2);
    expect(Number(rest)).toBeLessThan(all.length);
    expect(many).toContain(`href="${base}"`);
  });

  test('a bare picture has key and drawing, and leaves the rest to the page', async () => {
    const draw = async (...args: string[]) => (await run(['render', 'network.json', ...args], files)).out;
    const [whole, bare] = [await draw(), await draw('--bare')];
    const heightOf = (text: string) => Number(/ height="(\d+)"/.exec(text)?.[1]);
    const drawingOf = (text: string) => text.slice(text.lastIndexOf('<svg x=')).replace(/<svg [^>]*>/, '');
    expect(heightOf(bare)).toBeLessThan(heightOf(whole) - 100);
    expect(drawingOf(bare)).toBe(drawingOf(whole));
    expect(bare).toContain('>Observer<');
    expect(bare).toContain('<title id="title">5 members and 3 observers</title>');
    expect(bare).not.toMatch(/<tspan[^>]*>[^<]*sources/);
  });

  test('draws what a page asks of a timeline, and hands it on to the element', async () => {
    const ots = ['render', 'network.json', '--widget', 'timeline', '--network', 'organization-of-turkic-states'];
    const asked = ['--kind', 'summit', '--from', '2023', '--to', '2024', '--party', 'AZ', '--no-menu', '--linkable'];
    const { out } = await run([...ots, ...asked], files);
    const all = await run(ots, files);
    expect(out.match(/role="img"/g)?.length).toBeLessThan((all.out.match(/role="img"/g)?.length ?? 0) / 2);
    const page = await run([...ots, ...asked, '--format', 'html', '--inline-styles'], files);
    expect(page.out).toMatch(
      /^<network-timeline [^>]*no-menu="" kind="summit" party="AZ" from="2023" to="2024" linkable=""/,
    );
    const none = await run([...ots, '--from', '2090'], files);
    expect(none.out).toContain('Nothing matches what is asked for.');
  });

  test('a page that no element takes over has no button that only an element can open', async () => {
    const page = async (...args: string[]) =>
      (await run(['render', 'network.json', '--format', 'html', '--inline-styles', ...args], files)).out;
    expect(await page()).not.toMatch(/menu-button" type|disabled=/);
    expect(await page('--src', '/n.json')).toMatch(/part="menu-button" type="button"/);
    expect(await page('--src', '/n.json', '--no-menu')).not.toMatch(/part="menu-button" type="button"/);
  });

  test.each([NetworkMap, NetworkTimeline, NetworkRotation])(
    'has an option for each attribute of %o',
    async (element) => {
      const { out } = await run(['render', '--help']);
      const attributes = element.observedAttributes;
      expect(attributes.length).toBeGreaterThan(10);
      // What a reader does on a page, and what pins the bytes of files that are written elsewhere.
      const notDrawn = ['selected', 'view', 'dataset-integrity', 'geography-integrity'];
      for (const attribute of attributes.filter((each) => !notDrawn.includes(each)))
        expect(out).toMatch(new RegExp(`--${attribute}\\b`));
    },
  );

  test('says in --help what every option does', async () => {
    const { code, out } = await run(['render', '--help']);
    expect(code).toBe(0);
    expect(out.split('\n').every((line) => line.length <= 90)).toBe(true);
  });
});
