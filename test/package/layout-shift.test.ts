import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchOptions } from '../../.ci/lib/chromium.mjs';
import { serveDemo } from '../../.ci/lib/serve-demo.mjs';

// From the first paint on a widget has its final height, on the demo's own pages with network-widgets.css in their head: data and
// shapes arrive late here, and nothing may move.

const WIDTHS = [324, 664, 1024];
const LATE = 400;

let demo: Awaited<ReturnType<typeof serveDemo>>;
let browser: Browser;
beforeAll(async () => {
  demo = await serveDemo(4280);
  browser = await chromium.launch(launchOptions());
});
afterAll(async () => {
  await browser.close();
  await demo.close();
});

/** Opens a page with slow data and sums what Chromium reports as moved without a reader's doing. */
async function openSlowly(path: string, width: number): Promise<{ readonly page: Page; readonly shift: number }> {
  const page = await browser.newPage({ viewport: { width, height: 3000 } });
  await page.addInitScript(() => {
    const found = window as unknown as { shift: number };
    found.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) found.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.route(/\/dist\/(data|geo|locales|deferred)\//, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE));
    await route.continue();
  });
  await page.goto(`${demo.address}demo/${path}`, { waitUntil: 'networkidle' });
  const widgets = await page.locator('network-map, network-timeline, network-rotation').count();
  await page
    .locator('.drawing')
    .nth(widgets - 1)
    .waitFor();
  await page.waitForTimeout(300);
  return { page, shift: await page.evaluate(() => (window as unknown as { shift: number }).shift) };
}

// Most of the time is waiting: a page's three widths wait side by side.
describe.each(['index.html', 'article.html', 'article-tr.html', 'organisation.html', 'networks.html'])('%s', (path) => {
  test.concurrent.for(WIDTHS)('does not move at %i px while data and shapes arrive', async (width, context) => {
    const { page, shift } = await openSlowly(path, width);
    context.expect(shift).toBe(0);
    await page.close();
  });
});

test('a move would be seen', async () => {
  const { page, shift } = await openSlowly('article.html', 664);
  expect(shift).toBe(0);
  await page.evaluate(() => {
    const block = document.createElement('p');
    block.textContent = 'late';
    document.querySelector('main')?.prepend(block);
  });
  await expect.poll(() => page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeGreaterThan(0);
  await page.close();
});
