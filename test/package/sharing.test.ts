import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveDemo } from '../../.ci/lib/serve-demo.mjs';
import { useChromium } from './visit.ts';

// What a reader takes away from the built files, under the strict policy of the demo: no image and no style may be loaded there.

let demo: Awaited<ReturnType<typeof serveDemo>>;
beforeAll(async () => {
  demo = await serveDemo(4580);
});
afterAll(() => demo.close());

const { visit } = useChromium();

test('the picture, the data and the code of a map are made under a strict policy', async () => {
  const { page, faults } = await visit(`${demo.address}demo/index.html`);
  const map = page.locator('network-map').first();
  await map.locator('[part="menu-button"]').click();
  const saving = async (ending: string): Promise<Buffer> => {
    const waiting = page.waitForEvent('download');
    await map.locator(`[part="save-${ending}"]`).click();
    const download: Download = await waiting;
    return readFileSync(await download.path());
  };
  const png = await saving('png');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.length).toBeGreaterThan(20_000);
  const svg = (await saving('svg')).toString();
  expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 [\d.]+ [\d.]+"/);
  expect(svg).toMatch(/<pattern [^>]*patternUnits="userSpaceOnUse" patternTransform="matrix\(/);
  expect(svg).toMatch(/font-family="[^"]+" font-size="[\d.]+"/);
  expect(svg).not.toMatch(/undefined|NaN|\[object/);
  expect((await saving('csv')).toString()).toContain('turkic-red-crescent,HU,Hungary,observer,2025-05/..');
  const { src, data } = await map.evaluate(async (element) => {
    const { href } = new URL((element as HTMLElement & { src: string }).src, document.baseURI);
    return { src: href, data: (await (await fetch(href)).json()) as object };
  });
  expect(JSON.parse((await saving('json')).toString())).toEqual(data);
  // Not every browser lets a page copy, and then the text stands there.
  await map.evaluate(() => Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('no')) }));
  await map.locator('[part="copy-tag"]').click();
  const code = await map.locator('[part="copy-text"]').inputValue();
  expect(code).toContain(`<script type="module" src="${demo.address}dist/network-map.js"></script>`);
  expect(code).toContain(`<network-map src="${src}"`);
  await map.locator('[part="copy-frame"]').click();
  const framed = await map.locator('[part="copy-text"]').inputValue();
  expect(framed).toContain(`src="${demo.address}dist/embed/frame.html?widget=map&amp;src=${new URL(src).pathname}`);
  await printsAlone(page, map);
  expect(faults).toEqual([]);
  await page.close();
});

/** Puts the map into the slot of a card with a head of its own, and prints it from there. */
async function printsAlone(page: Page, map: Locator): Promise<void> {
  await map.evaluate((element) => {
    const card = document.createElement('article');
    element.replaceWith(card);
    card.attachShadow({ mode: 'open' }).append(document.createElement('header'), document.createElement('slot'));
    card.shadowRoot?.querySelector('header')?.append('Head of the card');
    card.append(element);
    Object.assign(window, { print: () => {} });
  });
  const others = () =>
    map.evaluate(
      (element) =>
        [document, element.parentElement?.shadowRoot]
          .flatMap((root) => [...(root?.querySelectorAll(':is(body, header) *, header') ?? [])])
          .filter((each) => !each.contains(element) && !element.contains(each) && each.localName !== 'slot')
          .filter((each) => each.checkVisibility()).length,
    );
  const before = await others();
  expect(before).toBeGreaterThan(20);
  await map.locator('[part="print"]').click();
  expect(await others()).toBe(before);
  await page.emulateMedia({ media: 'print' });
  expect(await others()).toBe(0);
  expect(await map.locator('details .source').first().isVisible()).toBe(true);
  await page.evaluate(() => scrollTo(0, 0));
  const box = await map.boundingBox();
  expect(box && [box.x, box.y, box.height > 300]).toEqual([0, 0, true]);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await others()).toBeGreaterThan(20);
  await page.emulateMedia({ media: 'screen' });
  expect(await others()).toBe(before);
  expect(await map.locator('details .source').first().isVisible()).toBe(false);
  expect(await page.locator('[data-network-prints]').count()).toBe(0);
}
