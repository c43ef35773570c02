import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium, launchOptions } from '../../.ci/lib/chromium.mjs';
import { root } from '../../.ci/lib/run.mjs';
import { serveDemo } from '../../.ci/lib/serve-demo.mjs';

// What the built command line draws: the page without a script, and pictures in pixels.

const TAGS = ['network-map', 'network-timeline', 'network-rotation'];

const FONTS = join(root, 'node_modules/@fontsource-variable/inter/files');

let demo: Awaited<ReturnType<typeof serveDemo>>;
let browser: Browser;
beforeAll(async () => {
  demo = await serveDemo(4190);
  browser = await chromium.launch(launchOptions());
});
afterAll(async () => {
  await browser.close();
  await demo.close();
});

describe('the page without a script', () => {
  test.each([360, 768, 1280])('shows every widget at %i px', async (width) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 800 } });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
    page.on('response', (response) => response.status() >= 400 && faults.push(response.url()));
    await page.goto(`${demo.address}demo/no-script.html`);
    for (const tag of TAGS) {
      const drawings = page.locator(`${tag} .drawing:visible`);
      expect(await drawings.count()).toBe(1);
      const [box, outer] = [await drawings.boundingBox(), await page.locator(tag).boundingBox()];
      expect(box && outer && box.width > 0.8 * outer.width && box.width <= outer.width + 1).toBe(true);
      expect(await page.locator(`${tag} .heading:visible`).count()).toBe(1);
      expect(await page.locator(`${tag} [part="menu-button"]:visible`).count()).toBe(0);
    }
    expect(await page.locator('figure table tbody tr').count()).toBeGreaterThan(3);
    await page.locator('network-timeline .switch').first().click();
    expect(await page.locator('network-timeline table:visible').count()).toBe(1);
    const scroll = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(scroll).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });
});

test('a page has the same pixels before its script as after it, in the font that it was rendered for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'network-widgets-'));
  const subsets = ['latin', 'latin-ext', 'cyrillic'];
  const fonts = subsets.map((subset) => join(FONTS, `inter-${subset}-wght-normal.woff2`));
  const data = join(root, 'dist/data/turkic-states.json');
  const src = `${demo.address}dist/data/turkic-states.json`;
  const written = spawnSync(
    process.execPath,
    [
      join(root, 'dist/cli/network-widgets.js'),
      'render',
      data,
      '--format=html',
      '--inline-styles',
      '--widget=map,timeline,rotation',
      '--locale=tr',
      `--src=${src}`,
      `--font=${fonts.join()}`,
      `--output=${folder}/`,
    ],
    { encoding: 'utf8' },
  );
  expect([written.status, written.stderr]).toEqual([
    0,
    expect.stringMatching(/^(network-\w+: style-src .*\n){3}3 files\n$/),
  ]);
  const pieces = ['map', 'timeline', 'rotation'].map((widget) =>
    readFileSync(join(folder, `turkic-red-crescent-${widget}-tr.html`), 'utf8'),
  );
  rmSync(folder, { recursive: true });
  const faces = fonts.map((font) => {
    const file = readFileSync(font).toString('base64');
    return `@font-face { font-family: Page; font-weight: 100 900; src: url(data:font/woff2;base64,${file}) }`;
  });
  const style = `<style>${faces.toReversed().join('')} body { width: 640px; margin: 0; font: 16px/1.5 Page }</style>`;
  const text = `<!doctype html><meta charset="utf-8">${style}${pieces.join('')}`;
  const shown = async (isTakenOver: boolean) => {
    const context = await browser.newContext({ viewport: { width: 640, height: 2400 } });
    await context.route('**/rendered.html', (route) => route.fulfill({ body: text, contentType: 'text/html' }));
    const page = await context.newPage();
    await page.goto(`${demo.address}demo/rendered.html`, { waitUntil: 'networkidle' });
    if (isTakenOver) expect(await takeOver(page)).toBe(0);
    const pictures: Buffer[] = [];
    for (const tag of TAGS) pictures.push(await page.locator(tag).screenshot());
    await context.close();
    return pictures;
  };
  const [without, with_] = [await shown(false), await shown(true)];
  expect(TAGS.filter((_tag, index) => !without[index]?.equals(with_[index] ?? Buffer.alloc(0)))).toEqual([]);
});

/** Loads the script and waits until it has drawn all three; how far anything moved by that, as browsers count it. */
async function takeOver(page: Page): Promise<number> {
  await page.evaluate(() => {
    Object.assign(window, { moved: 0 });
    new PerformanceObserver((list) => {
      const moved = list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0);
      Object.assign(window, { moved: (window as unknown as { moved: number }).moved + moved });
    }).observe({ type: 'layout-shift' });
  });
  await page.addScriptTag({ type: 'module', url: `${demo.address}dist/network-widgets.js` });
  await page.waitForFunction(
    (tags) =>
      tags.every((tag) => {
        const rootOf = document.querySelector(tag)?.shadowRoot;
        return rootOf?.querySelector('.drawing') && !rootOf.querySelector('.still');
      }),
    TAGS,
  );
  // The frame that shows it is one that moves can be counted in.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return page.evaluate(() => (window as unknown as { moved: number }).moved);
}

test('pictures in pixels are as large as is asked for', () => {
  const folder = mkdtempSync(join(tmpdir(), 'network-widgets-'));
  const tool = join(root, 'dist/cli/network-widgets.js');
  const render = (chromiumPath: string | undefined, ...args: string[]) =>
    spawnSync(
      process.execPath,
      [tool, 'render', join(root, 'dist/data/turkic-states.json'), '--format', 'png', ...args],
      {
        encoding: 'utf8',
        cwd: folder,
        env: { ...process.env, CHROMIUM_PATH: chromiumPath },
      },
    );
  const found = findChromium();
  const run = [
    render(found, '--widget', 'rotation', '--scale', '1,2', '--width', '320', '-o', 'out/'),
    render(found, '--widget', 'map,timeline', '--card', '-o', 'out/'),
  ];
  expect(run.map(({ status, stderr }) => [status, stderr])).toEqual([
    [0, '2 files\n'],
    [0, '2 files\n'],
  ]);
  const sizeOf = (name: string) => {
    const bytes = readFileSync(join(folder, 'out', `turkic-red-crescent-${name}.png`));
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] as const;
  };
  const [width, height] = sizeOf('rotation-en');
  expect(width).toBe(320);
  expect(sizeOf('rotation-en@2x')).toEqual([640, 2 * height]);
  expect(sizeOf('map-en-card')).toEqual([1200, 630]);
  expect(sizeOf('timeline-en-card')).toEqual([1200, 630]);
  const missing = render('/nowhere');
  expect([missing.status, missing.stderr]).toEqual([
    2,
    'png takes a Chromium, and there is none at CHROMIUM_PATH, /nowhere\n',
  ]);
  rmSync(folder, { recursive: true });
});
