import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchOptions } from '../../.ci/lib/chromium.mjs';
import { root } from '../../.ci/lib/run.mjs';
import { type Site, startSite } from './static-site.ts';

// What `network-widgets embed` writes, uploaded to one site and pasted into the pages of another.

const tool = join(root, 'dist/cli/network-widgets.js');
const folder = mkdtempSync(join(tmpdir(), 'network-widgets-embed-'));
const network = join(folder, 'my network.json');

let widgets: Site;
let news: Site;
let browser: Browser;
let told = '';

function embed(...options: readonly string[]) {
  const to = ['-o', join(folder, 'site/embed'), '--url', `${widgets.address}embed`];
  const { status, stderr } = spawnSync(process.execPath, [tool, 'embed', network, ...to, ...options], {
    encoding: 'utf8',
  });
  return { code: status, error: stderr };
}

const written = (name: string) => readFileSync(join(folder, 'site/embed', name), 'utf8');

beforeAll(async () => {
  writeFileSync(network, readFileSync(join(root, 'dist/data/turkic-red-crescent.json')));
  widgets = await startSite(join(folder, 'site'));
  news = await startSite(folder);
  browser = await chromium.launch(launchOptions());
  const { code, error } = embed();
  expect(code).toBe(0);
  told = error;
});
afterEach(() => widgets.spoilt.clear());
afterAll(async () => {
  await browser.close();
  await widgets.close();
  await news.close();
  rmSync(folder, { recursive: true });
});

interface Visit {
  readonly page: Page;
  /** What the browser wrote on its console. */
  readonly lines: readonly string[];
}

/** Puts some code into an article of another site, and goes there. */
async function paste(code: string, headers: Readonly<Record<string, string>> = {}): Promise<Visit> {
  const path = `/article-${news.pages.size}.html`;
  news.pages.set(
    path,
    `<!doctype html><html lang="tr"><meta charset="utf-8"><title>Article</title><body><p>Before</p>\n${code}\n<p>After</p></body></html>`,
  );
  news.headers.set(path, headers);
  const page = await browser.newPage({ viewport: { width: 700, height: 900 } });
  const lines: string[] = [];
  page.on('console', (line) => {
    // Chromium asks for an icon of its own accord.
    if (!line.location().url.endsWith('/favicon.ico')) lines.push(`${line.type()}: ${line.text()}`);
  });
  page.on('pageerror', (error) => lines.push(`error: ${error.message}`));
  await page.goto(new URL(path, news.address).href);
  return { page, lines };
}

/** How far the content of the page's frame is higher than the frame, px. */
async function overflow(page: Page): Promise<number> {
  const element = page.locator('iframe');
  const content = await page.frames()[1]?.evaluate(() => document.body.getBoundingClientRect().height);
  return Math.abs((content ?? Number.NaN) - ((await element.boundingBox())?.height ?? 0));
}

/** What a consumer of oEmbed makes of an address: it reads the page's head, and asks where that leads. */
async function discover(address: string) {
  const html = await (await fetch(address)).text();
  const [, head = ''] = /<head>([\s\S]*)<\/head>/.exec(html) ?? [];
  const links = [...head.matchAll(/<link\b[^>]*>/g)].map(([link]) => link);
  const link = links.find((one) => one.includes('type="application/json+oembed"') && one.includes('rel="alternate"'));
  const [, href = ''] = /href="([^"]+)"/.exec(link ?? '') ?? [];
  const response = await fetch(href);
  return { answer: await response.json(), type: response.headers.get('content-type') };
}

test('integrity.json has the hash of each file, and all that each script may load', () => {
  const dist = (name: string) => readFileSync(join(root, 'dist', name));
  const { files, imports } = JSON.parse(dist('integrity.json').toString());
  const all = ['', 'deferred', 'locales', 'geo', 'data', 'embed'].flatMap((name) =>
    readdirSync(join(root, 'dist', name)).map((file) => (name ? `${name}/${file}` : file)),
  );
  expect(Object.keys(files)).toEqual(expect.arrayContaining(all.filter((name) => /\/|^network-.*\.js$/.test(name))));
  for (const [name, hash] of Object.entries(files))
    expect([name, hash]).toEqual([name, `sha384-${createHash('sha384').update(dist(name)).digest('base64')}`]);
  for (const [name, loads] of Object.entries<string[]>(imports))
    expect(new Set(loads).size).toBe(
      new Set(
        dist(name)
          .toString()
          .match(/\bimport\([^)]*\)/g),
      ).size,
    );
});

describe('a page for frames', () => {
  test.each(['map', 'timeline', 'rotation'])(
    'of the %s leads to an oEmbed answer as version 1.0 has it',
    async (name) => {
      const { answer, type } = await discover(`${widgets.address}embed/turkic-red-crescent-${name}.html`);
      expect(type).toBe('application/json');
      expect(answer).toEqual({
        version: '1.0',
        type: 'rich',
        title: expect.stringContaining('Turkic States Red Crescent and Red Cross Network'),
        provider_name: expect.stringMatching(/./),
        provider_url: widgets.address,
        cache_age: 86_400,
        width: 640,
        height: expect.any(Number),
        html: expect.stringMatching(/^<iframe /),
      });
      expect(answer.height).toBeGreaterThan(300);
    },
  );

  test('draws in the page of a consumer, has the height that was stated, and follows its content and language', async () => {
    const { answer } = await discover(`${widgets.address}embed/turkic-red-crescent-map.html`);
    const { page, lines } = await paste(`<div id="embed">${answer.html}</div>`);
    await page.setViewportSize({ width: 640 + 16, height: 900 });
    const map = page.frameLocator('iframe').locator('network-map');
    await map.locator('.drawing').waitFor();
    await expect.poll(() => map.getAttribute('locale')).toBe('tr');
    expect(await page.frameLocator('iframe').locator('html').getAttribute('lang')).toBe('tr');
    await expect.poll(() => overflow(page)).toBeLessThanOrEqual(1);
    expect(Math.abs(((await page.locator('iframe').boundingBox())?.height ?? 0) - answer.height)).toBeLessThan(24);
    await page.setViewportSize({ width: 360, height: 900 });
    await expect.poll(() => overflow(page)).toBeLessThanOrEqual(1);
    await page.evaluate(() => document.documentElement.style.setProperty('color-scheme', 'dark'));
    await expect.poll(() => map.getAttribute('theme')).toBe('dark');
    expect(lines).toEqual([]);
    await page.close();
  });

  test('lives in WordPress, which lets in no script, sandboxes the frame and wants its secret back', async () => {
    const { answer } = await discover(`${widgets.address}embed/turkic-red-crescent-rotation.html`);
    // As wp_filter_oembed_result has it for a provider that it does not know.
    const frame = String(answer.html)
      .replaceAll(/<script[\s\S]*?<\/script>/g, '')
      .replace('<iframe', '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"')
      .replace(/src="([^"]+)"/, 'src="$1#?secret=aB3dE5" data-secret="aB3dE5"');
    const { page, lines } = await paste(`${frame}<script>
      addEventListener('message', ({ data, source }) => {
        const frame = document.querySelector('iframe[data-secret="' + (data || {}).secret + '"]');
        if (frame && source === frame.contentWindow && data.message === 'height') frame.height = data.value;
      });
    </script>`);
    await page.frameLocator('iframe').locator('network-rotation .drawing').first().waitFor();
    await page.setViewportSize({ width: 360, height: 900 });
    await expect.poll(() => overflow(page)).toBeLessThanOrEqual(1);
    expect(lines).toEqual([]);
    await page.close();
  });

  test('keeps the language that it was written for, and takes others from its address', async () => {
    expect(embed('--locale', 'kk', '--widget', 'map').code).toBe(0);
    const { page } = await paste(written('turkic-red-crescent-map-kk.frame.txt'));
    const map = page.frameLocator('iframe').locator('network-map');
    await map.locator('.drawing').waitFor();
    await expect.poll(() => overflow(page)).toBeLessThanOrEqual(1);
    expect(await map.getAttribute('locale')).toBe('kk');
    await page.goto(`${widgets.address}embed/turkic-red-crescent-map.html?locale=az&theme=dark&as-of=2025-06-01`);
    await page.locator('network-map .drawing').waitFor();
    expect(await page.locator('network-map [part="widget"]').getAttribute('lang')).toBe('az');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.close();
  });

  test('asks for dataset, shapes and language at once, and for each a single time', async () => {
    expect(embed('--locale', 'tr', '--widget', 'map').code).toBe(0);
    const page = await browser.newPage();
    await page.goto(`${widgets.address}embed/turkic-red-crescent-map-tr.html`);
    await page.locator('network-map .party').first().waitFor();
    const loads = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map((load) => [load.name.replace(/^.*\//, ''), (load as PerformanceResourceTiming).initiatorType] as const),
    );
    // A module that is preloaded is "other"; what the script asks for itself would be "fetch" and "script".
    for (const file of ['my%20network.json', 'turkic-states.packed.json', 'tr.js'])
      expect(loads.filter(([name]) => name === file)).toEqual([[file, expect.stringMatching(/^(?:link|other)$/)]]);
    await page.close();
  });

  test('has a title for who finds it, in its own language, and content that is escaped', async () => {
    const dataset = JSON.parse(readFileSync(network, 'utf8'));
    dataset.networks[0].name = { en: '"><script>alert(1)</script>', tr: 'Ağ & "Birlik"' };
    writeFileSync(join(folder, 'odd.json'), JSON.stringify(dataset));
    const args = [join(folder, 'odd.json'), '-o', join(folder, 'odd'), '--url', 'https://example.org/a&b/'];
    expect(spawnSync(process.execPath, [tool, 'embed', ...args, '--locale', 'en,tr']).status).toBe(0);
    const read = (name: string) => readFileSync(join(folder, 'odd', name), 'utf8');
    expect(read('turkic-red-crescent-map-tr.html')).toContain('<html lang="tr" dir="ltr">');
    expect(read('turkic-red-crescent-map-tr.html')).toMatch(/<title>.*Ağ &amp; &quot;Birlik&quot;<\/title>/);
    for (const name of readdirSync(join(folder, 'odd')).filter((one) => /\.(?:html|txt)$/.test(one)))
      expect(read(name).replaceAll(/<script type="importmap">.*/g, '')).not.toMatch(/<script>alert|a&b/);
  });

  test('takes the library from where it lies already', () => {
    const to = [network, '-o', join(folder, 'lean'), '--url', 'https://example.org/e/', '--widget', 'timeline'];
    const library = ['--library', 'https://example.org/lib'];
    expect(spawnSync(process.execPath, [tool, 'embed', ...to, ...library]).status).toBe(0);
    const names = readdirSync(join(folder, 'lean')).map((name) => name.replace(/\.[0-9a-f]{16}\./, '.HASH.'));
    expect(names.sort()).toEqual([
      'data',
      ...'HASH.html HASH.json frame.txt frozen-frame.txt frozen.txt html json live.txt'
        .split(' ')
        .map((end) => `turkic-red-crescent-timeline.${end}`),
    ]);
    const code = readFileSync(join(folder, 'lean/turkic-red-crescent-timeline.live.txt'), 'utf8');
    expect(code).toBe(
      '<script type="module" src="https://example.org/lib/network-timeline.js"></script>\n' +
        '<network-timeline src="https://example.org/e/data/my%20network.json"></network-timeline>\n',
    );
  });
});

describe('a map with shapes of its own', () => {
  const shapes = join(folder, 'mine.json');
  const read = (name: string) => written(`turkic-red-crescent-${name}`);

  beforeAll(() => {
    writeFileSync(shapes, readFileSync(join(root, 'dist/geo/turkic-states.packed.json')));
    expect(embed('--geography', shapes, '--milestones').code).toBe(0);
  });
  afterAll(() => expect(embed().code).toBe(0));

  test('has them beside its dataset, and other widgets have what is set on them', () => {
    const site = `${widgets.address}embed/`;
    expect(read('map.live.txt')).toContain(` geography="${site}shapes/mine.json">`);
    expect(read('map.html')).toContain(' geography="shapes/mine.json"');
    expect(read('map.html')).toContain('<link rel="preload" as="fetch" href="shapes/mine.json" crossorigin>');
    expect(written('shapes/mine.json')).toBe(readFileSync(shapes, 'utf8'));
    expect(read('timeline.live.txt')).toMatch(/<network-timeline [^>]* milestones>/);
    expect(read('rotation.live.txt')).not.toMatch(/geography|milestones/);
  });

  test.each(['map.live.txt', 'map.frozen.txt'])('draws with them from %s', async (name) => {
    const { page, lines } = await paste(read(name));
    await page.locator('network-map .drawing').first().waitFor();
    const asked = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
    expect(asked.filter((path) => /shapes\/mine|\/geo\//.test(path))).toEqual([
      expect.stringMatching(name.includes('frozen') ? /\/shapes\/mine\.[0-9a-f]{16}\.json$/ : /\/shapes\/mine\.json$/),
    ]);
    expect(lines).toEqual([]);
    await page.close();
  });
});

describe('frozen code', () => {
  const code = (widget: string) => written(`turkic-red-crescent-${widget}.frozen.txt`);

  test('draws under a strict policy that lets no script in without a hash, twice on a page, details and language included', async () => {
    const hashes = [...told.matchAll(/frozen: script-src ('sha256-[^']+')/g)].map(([, hash]) => hash).join(' ');
    const site = widgets.address.replace(/\/$/, '');
    const { page, lines } = await paste(code('map') + code('timeline'), {
      'content-security-policy': `default-src 'none'; script-src ${hashes} ${site}; connect-src ${site}; require-trusted-types-for 'script'`,
      'integrity-policy': 'blocked-destinations=(script)',
    });
    for (const name of ['map', 'timeline']) {
      const widget = page.locator(`network-${name}`);
      await widget.locator('.drawing').first().waitFor();
      expect(await widget.locator('[part="widget"]').getAttribute('lang')).toBe('tr');
      await widget.locator('[role="option"]').first().focus();
      await page.keyboard.press('Enter');
      await widget.locator('[part="detail"]').waitFor();
    }
    // Chromium tells of each hash that the second map has in common with the first.
    expect(lines.filter((line) => !/integrity rule for url '[^']+' was removed/.test(line))).toEqual([]);
    await page.close();
  });

  test('without the hashes the same policy lets nothing in', async () => {
    const { page } = await paste(written('turkic-red-crescent-map.live.txt'), {
      'integrity-policy': 'blocked-destinations=(script)',
    });
    expect(await page.locator('network-map:defined').count()).toBe(0);
    await page.close();
  });

  test('a changed byte in the script: it does not run, and the browser says why', async () => {
    widgets.spoilt.add('network-map.js');
    const { page, lines } = await paste(code('map'));
    await expect.poll(() => lines.join('\n')).toMatch(/integrity.*network-map\.js/);
    expect(await page.locator('network-map:defined').count()).toBe(0);
    await page.close();
  });

  test('a changed byte in what draws, and one in a language: the widget says that they could not be loaded', async () => {
    widgets.spoilt.add('deferred/timeline-wide.js').add('locales/tr.js');
    const { page, lines } = await paste(code('timeline'));
    const error = page.locator('network-timeline [part="error"]');
    await error.waitFor();
    expect(await page.locator('network-timeline [part="widget"]').getAttribute('lang')).toBe('en');
    const said = lines.join('\n');
    expect(said).toMatch(/integrity.*deferred\/timeline-wide\.js/);
    expect(said).toMatch(/integrity.*locales\/tr\.js/);
    expect(said).toContain('<network-timeline> deferred: a file of the folder deferred/');
    expect(said).toContain('<network-timeline> language-file: a file of "tr" could not be loaded');
    await page.close();
  });

  test.each([
    ['the dataset', /my%20network\.[0-9a-f]{16}\.json/, '.json', 'network-widgets'],
    ['the shapes', /geo\/turkic-states\.packed\.json/, 'turkic-states.packed.json', ''],
  ])('a changed byte in %s: an error with both hashes', async (_what, file, end) => {
    widgets.spoilt.add(end);
    const heard = `<script>addEventListener('network-error', ({ detail }) => { window.heard = detail.problems; });</script>`;
    const { page } = await paste(heard + code('map'));
    await page.locator('network-map [part="error"]').waitFor();
    const [problem] = await page.evaluate(() => (window as unknown as { heard: Record<string, string>[] }).heard);
    expect(problem).toMatchObject({ code: 'integrity', severity: 'error' });
    expect(problem?.['expected']).toMatch(file);
    expect(problem?.['expected']).toMatch(/with the hash sha384-/);
    expect(problem?.['actual']).toMatch(/^sha384-/);
    expect(await page.locator('network-map [part="error"]').textContent()).toContain(problem?.['actual']);
    await page.close();
  });

  test('a changed byte in what compares: nothing is shown unchecked', async () => {
    widgets.spoilt.add('deferred/pinned.js');
    const { page } = await paste(code('rotation'));
    await page.locator('network-rotation [part="error"]').waitFor();
    expect(await page.locator('network-rotation .drawing [role="option"]').count()).toBe(0);
    await page.close();
  });

  test('stays what it was when the dataset moves on, while live code follows', async () => {
    const before = code('map');
    const dataset = JSON.parse(readFileSync(network, 'utf8'));
    const next = JSON.stringify({ ...dataset, updated: '2026-04-01' });
    writeFileSync(network, next);
    expect(embed('--widget', 'map').code).toBe(0);
    expect(code('map')).not.toBe(before);
    expect(existsSync(join(folder, 'site/embed/data'))).toBe(true);
    const asOf = async (pasted: string) => {
      const { page } = await paste(pasted);
      const words = page.locator('network-map [part="as-of"]');
      await words.waitFor();
      const text = await words.textContent();
      await page.close();
      return text;
    };
    const live = written('turkic-red-crescent-map.live.txt');
    expect(await Promise.all([before, code('map'), live].map(asOf))).toEqual([
      expect.stringContaining('10 Mar 2026'),
      expect.stringContaining('1 Nis 2026'),
      expect.stringContaining('1 Nis 2026'),
    ]);
  });
});

describe('a frozen frame', () => {
  const code = (widget: string) => written(`turkic-red-crescent-${widget}.frozen-frame.txt`);
  const pageOf = (widget: string) => /src="[^"]*(\/embed\/[^"]+\.html)"/.exec(code(widget))?.[1] ?? '';
  const inFrame = (page: Page, selector: string) => page.frameLocator('iframe').locator(selector);

  test('draws in a sandbox, from a page that lets no script in without a hash, and has the height of its content', async () => {
    const hash = /timeline, page of a frozen frame: script-src ('sha256-[^']+')/.exec(told)?.[1];
    const site = widgets.address.replace(/\/$/, '');
    widgets.headers.set(pageOf('timeline'), {
      'content-security-policy': `default-src 'none'; script-src ${hash} ${site}; style-src ${site}; connect-src ${site}; require-trusted-types-for 'script'`,
      'integrity-policy': 'blocked-destinations=(script)',
    });
    const { page, lines } = await paste(code('timeline').replace('<iframe', '<iframe sandbox="allow-scripts"'));
    await inFrame(page, 'network-timeline .drawing').waitFor();
    await expect.poll(() => inFrame(page, 'network-timeline [part="widget"]').getAttribute('lang')).toBe('tr');
    await expect.poll(() => overflow(page)).toBeLessThanOrEqual(1);
    await inFrame(page, '[role="option"]').first().press('Enter');
    await inFrame(page, '[part="detail"]').waitFor();
    expect(lines).toEqual([]);
    await page.close();
  });

  test.each([
    ['the script', 'network-map.js', 'p:visible'],
    ['a language', 'locales/tr.js', ''],
    ['the dataset', '.json', '[part="error"]'],
    ['the shapes', 'turkic-states.packed.json', '[part="error"]'],
  ])('a changed byte in %s is refused', async (_what, end, shown) => {
    widgets.spoilt.add(end);
    const { page, lines } = await paste(code('map'));
    if (shown) await inFrame(page, `network-map ${shown}`).waitFor();
    else await expect.poll(() => lines.join('\n')).toMatch(/integrity.*locales\/tr\.js/);
    await page.close();
  });

  test('keeps its page when the dataset moves on', () => {
    const [before, text] = [pageOf('rotation'), written(pageOf('rotation').replace('/embed/', ''))];
    const dataset = JSON.parse(readFileSync(network, 'utf8'));
    writeFileSync(network, JSON.stringify({ ...dataset, updated: '2026-05-01' }));
    expect(embed('--widget', 'rotation').code).toBe(0);
    expect(pageOf('rotation')).not.toBe(before);
    expect(written(before.replace('/embed/', ''))).toBe(text);
  });
});
