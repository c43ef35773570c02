import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../.ci/lib/run.mjs';
import { serveDemo } from '../../.ci/lib/serve-demo.mjs';
import { VERSION } from '../../src/element/shared.ts';
import { startSite } from './static-site.ts';
import { useChromium } from './visit.ts';

// The builder as an editor uses it, with the built files and under the strict policy.

let demo: Awaited<ReturnType<typeof serveDemo>>;
beforeAll(async () => {
  demo = await serveDemo(4200);
});
afterAll(() => demo.close());

const { visit } = useChromium();

async function builder(hash = ''): Promise<{ page: Page; faults: readonly string[] }> {
  const { page, faults } = await visit(`${demo.address}demo/builder.html${hash}`);
  await page.locator('.stage .drawing').first().waitFor();
  return { page, faults };
}

const snippet = (page: Page, name: string) => page.locator(`[data-snippet="${name}"]`).inputValue();

describe('the builder', () => {
  test('shows what is chosen, and its code', async () => {
    const { page, faults } = await builder();
    await page.getByLabel('Timeline', { exact: true }).check();
    await page.getByLabel('Language').selectOption('tr');
    await page.getByLabel('with milestones of the network').check();
    await page.locator('.stage network-timeline .drawing').first().waitFor();
    expect(await snippet(page, 'tag')).toContain('network-timeline.js');
    expect(await snippet(page, 'tag')).toMatch(/<network-timeline src="[^"]+" locale="tr" milestones>/);
    await expect.poll(() => page.locator('.stage [part="widget"]').getAttribute('lang')).toBe('tr');
    expect(faults).toEqual([]);
    await page.close();
  });

  test('keeps the choice in its address', async () => {
    const { page } = await builder();
    await page.getByLabel('Rotation of the chair').check();
    await page.getByLabel('text column').check();
    const { hash } = new URL(page.url());
    await page.close();
    const again = await builder(hash);
    expect(await again.page.locator('.stage').getAttribute('data-width')).toBe('column');
    expect(await snippet(again.page, 'frame')).toContain('widget=rotation');
    await again.page.close();
  });

  test('takes a dataset of one’s own and says what is wrong with it', async () => {
    const { page, faults } = await builder();
    await page.locator('[name="dataset"]').selectOption('own');
    await page.getByLabel('or paste its text').fill('{ "format": 1, "id": "a b", "title": "T", "updated": "2026" }');
    await expect.poll(() => page.locator('.problems').textContent()).toMatch(/expected an id of letters.*got "a b"/);
    await page
      .getByLabel('or paste its text')
      .fill('{ "format": 1, "id": "a", "title": "T", "updated": "2026-01-01" }');
    await expect.poll(() => page.locator('.problems').textContent()).toBe('Nothing is wrong with it.');
    expect(await snippet(page, 'tag')).toContain('my-network.json');
    // What is wrong with the data is said on the console as well; the strict policy has nothing to say.
    expect(faults.filter((fault) => !fault.includes('<network-map> data'))).toEqual([]);
    await page.close();
  });

  test('gives frozen code that draws where dist/ lies in a folder of its version', async () => {
    const { page } = await builder('#dataset=organization-of-turkic-states.json&widget=map&locale=tr');
    const code = await snippet(page, 'frozen');
    const framed = await snippet(page, 'frozen-frame');
    await page.locator('[name="dataset"]').selectOption('own');
    expect(await snippet(page, 'frozen')).toBe(await snippet(page, 'oembed'));
    expect(await snippet(page, 'bundler')).toContain("from './my-network.json'");
    await page.close();
    const folder = mkdtempSync(join(tmpdir(), 'network-widgets-frozen-'));
    mkdirSync(join(folder, 'network-widgets'));
    symlinkSync(join(root, 'dist'), join(folder, 'network-widgets', VERSION));
    const site = await startSite(folder);
    site.pages.set('/article.html', `<!doctype html><title>Article</title>${code}`);
    site.headers.set('/article.html', { 'integrity-policy': 'blocked-destinations=(script)' });
    const article = await visit(`${site.address}article.html`);
    await article.page.locator('network-map .drawing').waitFor();
    expect(article.faults.filter((fault) => !fault.includes('favicon'))).toEqual([]);
    await article.page.close();
    site.pages.set('/framed.html', `<!doctype html><title>Article</title>${framed}`);
    site.headers.set('/framed.html', { 'integrity-policy': 'blocked-destinations=(script)' });
    site.headers.set(`/network-widgets/${VERSION}/embed/frozen.html`, {
      'integrity-policy': 'blocked-destinations=(script)',
    });
    const { page: host, faults } = await visit(`${site.address}framed.html`);
    const map = host.frameLocator('iframe').locator('network-map');
    await map.locator('.drawing').waitFor();
    await expect.poll(() => host.locator('iframe').getAttribute('height')).not.toBe('700');
    await map.locator('[part="menu-button"]').click();
    await map.locator('[part="menu"]').waitFor();
    expect(faults.filter((fault) => !fault.includes('favicon'))).toEqual([]);
    site.spoilt.add('deferred/record.js');
    await map.locator('[part="switch"]').click();
    await expect.poll(() => faults.join()).toMatch(/integrity/);
    await host.close();
    await site.close();
    rmSync(folder, { recursive: true });
  });

  test('saves the picture that it shows, with or without a menu in it', async () => {
    const { page, faults } = await builder('#no-menu=on&widget=rotation');
    await page.locator('.stage network-rotation .drawing').first().waitFor();
    for (const ending of ['svg', 'png']) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(`[data-picture="${ending}"]`).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(new RegExp(`^turkic-red-crescent-rotation-.*\\.${ending}$`));
    }
    await expect.poll(() => page.locator('.stage [part="menu-button"]').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('is used by keyboard alone', async () => {
    const { page } = await builder();
    await page.locator('[name="widget"][value="map"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.locator('.stage network-timeline .drawing').first().waitFor();
    for (let tab = 0; tab < 60; tab++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.getAttribute('data-copy') === 'frame')) break;
    }
    await page.keyboard.press('Enter');
    const said = page.locator('.code:has([data-copy="frame"]) .said');
    await expect.poll(() => said.textContent()).toMatch(/Copied|Selected/);
    await page.close();
  });

  test('fits a phone', async () => {
    const { page } = await builder();
    for (const width of [300, 340]) {
      await page.setViewportSize({ width, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const [stage, widget] = [page.locator('.stage'), page.locator('.stage network-map')];
      const [outer, inner] = [await stage.boundingBox(), await widget.boundingBox()];
      expect(inner?.width).toBe(300);
      expect(inner && outer && inner.x >= outer.x && inner.x + 300 <= outer.x + outer.width).toBe(true);
    }
    await page.close();
  });

  test('copies, or selects where it may not', async () => {
    const { page } = await builder();
    await page.locator('[data-copy="tag"]').click();
    await expect.poll(() => page.locator('.code .said').first().textContent()).toMatch(/Copied|Selected/);
    await page.close();
  });
});
