import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { expect, test } from 'vitest';
import { launchOptions } from '../../.ci/lib/chromium.mjs';
import { root } from '../../.ci/lib/run.mjs';
import { serveDemo } from '../../.ci/lib/serve-demo.mjs';

test('of two versions on one page the first wins, and one line for each tag says so', async () => {
  const demo = await serveDemo(4880);
  const browser = await chromium.launch(launchOptions());
  const page = await browser.newPage();
  const lines: string[] = [];
  page.on('console', (line) => lines.push(line.text()));
  page.on('pageerror', (error) => lines.push(error.message));
  await page.route('**/later/*.js', async (route) => {
    const name = new URL(route.request().url()).pathname.split('/').pop() ?? '';
    const code = readFileSync(join(root, 'dist', name), 'utf8').replaceAll('0.1.0', '9.9.9');
    await route.fulfill({ body: code, contentType: 'text/javascript' });
  });
  await page.goto(`${demo.address}demo/index.html`, { waitUntil: 'networkidle' });
  const drawn = page.locator('network-map').first().locator('.drawing');
  await drawn.waitFor();
  for (const address of ['../later/network-widgets.js', '../later/network-map.js'])
    await page.evaluate(`import(${JSON.stringify(new URL(address, page.url()).href)})`);
  await expect.poll(() => lines.length).toBe(5);
  expect(lines[0]).toBe('<network-map> version: is that of version 0.1.0, which came first; 9.9.9 is left out');
  expect(await drawn.isVisible()).toBe(true);
  await browser.close();
  await demo.close();
});
