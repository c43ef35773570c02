import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchOptions } from '../../.ci/lib/chromium.mjs';
import { serveDemo } from '../../.ci/lib/serve-demo.mjs';

let demo: Awaited<ReturnType<typeof serveDemo>>;
let browser: Browser;
beforeAll(async () => {
  demo = await serveDemo(4290);
  browser = await chromium.launch(launchOptions());
});
afterAll(async () => {
  await browser.close();
  await demo.close();
});

test('a language that cannot be loaded is English at once, with one console line, and the language when it comes back', async () => {
  const page = await browser.newPage({ viewport: { width: 664, height: 2000 } });
  const lines: string[] = [];
  page.on('console', (line) => line.text().startsWith('<network-') && lines.push(line.text()));
  await page.route('**/locales/tr.js', (route) => route.abort());
  await page.goto(`${demo.address}demo/article-tr.html`);
  const heading = page.locator('network-map .heading');
  await expect.poll(() => heading.textContent()).toBe('5 members and 3 observers');
  expect(await page.locator('network-map .widget').getAttribute('lang')).toBe('en');
  await page.unroute('**/locales/tr.js');
  await expect.poll(() => heading.textContent(), { timeout: 15_000 }).toBe('5 üye ve 3 gözlemci');
  expect(await page.locator('network-map .widget').getAttribute('lang')).toBe('tr');
  expect(lines.filter((line) => line.startsWith('<network-map>'))).toEqual([
    '<network-map> language-file: a file of "tr" could not be loaded; English is used',
  ]);
  await page.close();
});
