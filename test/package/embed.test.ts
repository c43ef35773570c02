import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../.ci/lib/run.mjs';
import { serveDemo } from '../../.ci/lib/serve-demo.mjs';
import { useChromium } from './visit.ts';

// A page that frames widgets, with the built files and under the strict policy.

let demo: Awaited<ReturnType<typeof serveDemo>>;
beforeAll(async () => {
  demo = await serveDemo(4190);
});
afterAll(() => demo.close());

const { visit } = useChromium();

async function framingPage(): Promise<{ page: Page; faults: readonly string[]; frames: readonly Frame[] }> {
  const { page, faults } = await visit(`${demo.address}demo/embed.html`);
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  return { page, faults, frames };
}

/** How far what a frame shows is higher than the frame, px. */
async function overflow(page: Page, index: number): Promise<number> {
  const element = page.locator('iframe').nth(index);
  await element.scrollIntoViewIfNeeded();
  const frame = await (await element.elementHandle())?.contentFrame();
  const content = await frame?.evaluate(() => document.body.getBoundingClientRect().height);
  return (content ?? Number.NaN) - ((await element.boundingBox())?.height ?? 0);
}

const drawing = (frame: Frame | undefined) => frame?.locator('.drawing').first();

describe('a widget in a frame', () => {
  test('has the height of its content, with an origin or without, and nothing is blocked', async () => {
    const { page, faults, frames } = await framingPage();
    for (const [index, frame] of frames.entries()) {
      await page.locator('iframe').nth(index).scrollIntoViewIfNeeded();
      await drawing(frame)?.waitFor();
      await expect.poll(() => overflow(page, index).then(Math.abs)).toBeLessThanOrEqual(1);
    }
    expect(faults).toEqual([]);
    await page.close();
  });

  test('speaks the language of the page where it stands', async () => {
    const { page, frames } = await framingPage();
    await page.locator('iframe').nth(1).scrollIntoViewIfNeeded();
    await expect.poll(() => frames[1]?.locator('network-rotation').getAttribute('locale')).toBe('tr');
    expect(await frames[0]?.locator('network-map').getAttribute('locale')).toBe('en');
    await page.close();
  });

  test('follows what the page wishes, and no other window', async () => {
    const { page, frames } = await framingPage();
    const map = frames[0]?.locator('network-map');
    await page.evaluate(() => {
      const frame = document.querySelector('iframe');
      if (frame) Object.assign(frame.dataset, { theme: 'dark', asOf: '2025-01-15' });
    });
    await expect.poll(() => map?.getAttribute('theme')).toBe('dark');
    await expect.poll(() => map?.getAttribute('as-of')).toBe('2025-01-15');
    const wishes = { type: 'network-widgets', version: 1, theme: 'light' };
    await frames[1]?.evaluate((message) => window.parent.frames[0]?.postMessage(message, '*'), wishes);
    await page.evaluate(
      (message) => window.frames[0]?.postMessage({ ...message, theme: undefined, src: 'x' }, '*'),
      wishes,
    );
    await page.waitForTimeout(100);
    expect(await map?.getAttribute('theme')).toBe('dark');
    expect(await map?.getAttribute('src')).toBe('../data/turkic-states.json');
    await page.close();
  });

  test('keeps to what its address says, whatever the page is like', async () => {
    const { page } = await framingPage();
    await page.evaluate(() => {
      document.documentElement.style.colorScheme = 'dark';
      const frame = document.querySelector('iframe');
      if (frame) frame.src += '&locale=az&theme=light';
    });
    await expect.poll(() => page.frames()[1]?.url()).toContain('locale=az');
    const map = page.frameLocator('iframe').first().locator('network-map');
    await map.locator('.drawing').first().waitFor();
    await expect.poll(() => page.locator('iframe').first().getAttribute('height')).not.toBe('700');
    await page.waitForTimeout(200);
    expect(await map.getAttribute('locale')).toBe('az');
    expect(await map.getAttribute('theme')).toBe('light');
    await page.close();
  });

  test('says that a sandbox may keep files from being saved', async () => {
    const { page, frames } = await framingPage();
    await page.locator('iframe').nth(1).scrollIntoViewIfNeeded();
    const rotation = frames[1]?.locator('network-rotation');
    await expect.poll(() => rotation?.getAttribute('locale')).toBe('tr');
    await rotation?.locator('[part="menu-button"]').click();
    await rotation?.locator('[part="save-svg"]').click();
    await expect.poll(() => rotation?.locator('[part="menu"]').textContent()).toContain('izin vermiyordur');
    await page.close();
  });

  test('goes dark with the page', async () => {
    const { page, frames } = await framingPage();
    await expect.poll(() => frames[0]?.locator('network-map').getAttribute('theme')).toBe('light');
    await page.evaluate(() => document.documentElement.style.setProperty('color-scheme', 'dark'));
    await expect.poll(() => frames[0]?.locator('network-map').getAttribute('theme')).toBe('dark');
    await page.close();
  });

  test('shows nothing in place of what it may not show', async () => {
    const { page } = await visit(
      `${demo.address}dist/embed/frame.html?widget=rotation&src=https://elsewhere.example/a.json`,
    );
    expect(await page.locator('body').innerText()).toContain('got "https://elsewhere.example/a.json"');
    expect(await page.locator('network-rotation').count()).toBe(0);
    await page.close();
  });

  test('junk from the frame leaves the page as it is', async () => {
    const { page, frames } = await framingPage();
    const heights = () => page.evaluate(() => [...document.querySelectorAll('iframe')].map(({ height }) => height));
    await expect.poll(async () => (await heights())[0]).not.toBe('700');
    const before = await heights();
    await frames[0]?.evaluate(() => {
      const junk = [null, 'height', 7, {}, { type: 'network-widgets', version: 1, height: '9999' }];
      for (const data of [...junk, { type: 'network-widgets', version: 1, height: -5 }])
        window.parent.postMessage(data, '*');
    });
    await page.waitForTimeout(100);
    expect(await heights()).toEqual(before);
    await page.close();
  });

  test('the script for the page weighs less than 1 kB', () => {
    expect(brotliCompressSync(readFileSync(join(root, 'dist/embed/host.js'))).length).toBeLessThan(1000);
  });
});
