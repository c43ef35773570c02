import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../.ci/lib/run.mjs';
import { POLICY, serveDemo } from '../../.ci/lib/serve-demo.mjs';
import { useChromium } from './visit.ts';

// The pages of demo/ with the built files, served as `npm start` serves them.

/** It has no script that would define what stands on it; test/package/no-script.test.ts looks at it. */
const WITHOUT_SCRIPT = 'no-script.html';

const PAGES = readdirSync(join(root, 'demo')).filter((name) => name.endsWith('.html') && name !== WITHOUT_SCRIPT);

let demo: Awaited<ReturnType<typeof serveDemo>>;
beforeAll(async () => {
  demo = await serveDemo(4180);
});
afterAll(() => demo.close());

const { visit } = useChromium();

/** Drawings that are wider than a phone, but for those in a part of the page that scrolls by itself. */
function drawnBeyond(page: Page, width: number): Promise<readonly string[]> {
  return page
    .locator('.drawing')
    .evaluateAll(
      (drawings, most) =>
        drawings
          .filter((drawing) => drawing.checkVisibility() && drawing.getBoundingClientRect().right > most)
          .map((drawing) => drawing.getAttribute('aria-label') ?? ''),
      width,
    );
}

describe('the demo', () => {
  test.each(PAGES)('%s runs under the strict policy without a fault, on a desktop and on a phone', async (name) => {
    const { page, faults } = await visit(`${demo.address}demo/${name}`);
    expect(await page.locator('network-map, network-timeline, network-rotation, iframe').count()).toBeGreaterThan(0);
    expect(await page.locator(':not(:defined)').count()).toBe(0);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await drawnBeyond(page, 360)).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('the strict policy is in force and its violations are seen', async () => {
    const response = await fetch(`${demo.address}demo/`);
    expect(response.headers.get('content-security-policy')).toBe(POLICY);
    const { page, faults } = await visit(`${demo.address}demo/`);
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await expect.poll(() => faults.join()).toContain('policy: style-src');
    await page.close();
  });

  test('the server gives out the demo and the built files, nothing else', async () => {
    const status = async (path: string): Promise<number> => (await fetch(demo.address + path)).status;
    expect(await status('dist/network-widgets.js')).toBe(200);
    expect(await status('package.json')).toBe(404);
    expect(await status('dist/%2e%2e/package.json')).toBe(404);
  });
});
