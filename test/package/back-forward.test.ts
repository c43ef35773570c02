import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchOptions } from '../../.ci/lib/chromium.mjs';
import { serveDemo } from '../../.ci/lib/serve-demo.mjs';

// A reader follows a link and comes back: Chromium has kept the page as it was, which Playwright switches off unless asked.

let demo: Awaited<ReturnType<typeof serveDemo>>;
let browser: Browser;
beforeAll(async () => {
  demo = await serveDemo(4680);
  browser = await chromium.launch({ ...launchOptions(), ignoreDefaultArgs: ['--disable-back-forward-cache'] });
});
afterAll(async () => {
  await browser.close();
  await demo.close();
});

test('a page that comes back from the cache of back and forward is as it was left, and goes on', async () => {
  const page = await browser.newPage({ viewport: { width: 700, height: 900 } });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
  await page.goto(`${demo.address}demo/history.html`, { waitUntil: 'networkidle' });
  const map = page.locator('network-map');
  await map.locator('[part="drawing"] [data-id="KZ"]').first().focus();
  await page.keyboard.press('Enter');
  const detail = map.locator('[part="detail"]');
  await detail.waitFor();
  const title = await detail.getAttribute('aria-label');
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
  });
  await page.goto(`${demo.address}demo/article.html`, { waitUntil: 'networkidle' });
  // What is kept fires no load.
  await page.goBack({ waitUntil: 'commit' });
  await expect.poll(() => page.evaluate(() => (window as { persisted?: boolean }).persisted)).toBe(true);
  expect(await detail.getAttribute('aria-label')).toBe(title);
  await page.keyboard.press('Escape');
  await expect.poll(() => detail.count()).toBe(0);
  const before = await map.locator('[part="drawing"]').getAttribute('width');
  await page.setViewportSize({ width: 340, height: 900 });
  await expect.poll(() => map.locator('[part="drawing"]').getAttribute('width')).not.toBe(before);
  await page.locator('network-date-slider [part="previous"]').click();
  await expect.poll(() => map.locator('[part="as-of"]').textContent()).not.toContain('10 Mar 2026');
  expect(faults).toEqual([]);
  await page.close();
});
