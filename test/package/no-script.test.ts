import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium, launchOptions } from '../../.ci/lib/chromium.mjs';
import { root } from '../../.ci/lib/run.mjs';
import { serveDemo } from '../../.ci/lib/serve-demo.mjs';

// What the built command line draws: the page without a script, and pictures in pixels.

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
    for (const tag of ['network-map', 'network-timeline', 'network-rotation']) {
      const drawings = page.locator(`${tag} .drawing:visible`);
      expect(await drawings.count()).toBe(1);
      const [box, outer] = [await drawings.boundingBox(), await page.locator(tag).boundingBox()];
      expect(box && outer && box.width > 0.8 * outer.width && box.width <= outer.width + 1).toBe(true);
      expect(await page.locator(`${tag} .heading:visible`).count()).toBe(1);
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
