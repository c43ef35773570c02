import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveDemo } from '../../.ci/lib/serve-demo.mjs';
import { useChromium } from './visit.ts';

// What a reader does on the demo's pages, with the built files: the files that load when needed are found and nothing is blocked.

let demo: Awaited<ReturnType<typeof serveDemo>>;
beforeAll(async () => {
  demo = await serveDemo(4380);
});
afterAll(() => demo.close());

const { visit } = useChromium();

describe('on the index page', () => {
  test.each(['network-map', 'network-timeline', 'network-rotation'])(
    '%s opens a thing with its sources, and a table',
    async (tag) => {
      const { page, faults } = await visit(`${demo.address}demo/index.html`);
      const widget = page.locator(tag);
      await widget.getByRole('option').first().focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => widget.locator('.detail .source-list li').count()).toBeGreaterThan(0);
      await page.keyboard.press('Escape');
      await expect.poll(() => widget.locator('.detail').count()).toBe(0);
      await widget.getByRole('button', { name: 'Show as table' }).click();
      await expect.poll(() => widget.getByRole('row').count()).toBeGreaterThan(2);
      expect(faults).toEqual([]);
      await page.close();
    },
  );
});

test('keys that come before the code for them are not lost', async () => {
  const reachedWith = async (delay: number): Promise<string | undefined> => {
    const { page, faults } = await visit(`${demo.address}demo/index.html`);
    await page.route('**/deferred/keys.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, delay));
      await route.continue();
    });
    const timeline = page.locator('network-timeline');
    const reached = () =>
      timeline.evaluate(({ shadowRoot }) => (shadowRoot?.activeElement as SVGElement | null)?.dataset['id']);
    const loaded = page.waitForResponse('**/deferred/keys.js');
    await timeline.getByRole('option').last().focus();
    const start = await reached();
    if (!delay) await loaded;
    for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowRight']) await page.keyboard.press(key);
    await loaded;
    await expect.poll(reached).not.toBe(start);
    expect(faults).toEqual([]);
    const end = await reached();
    await page.close();
    return end;
  };
  expect(await reachedWith(500)).toBe(await reachedWith(0));
});

test('a script loaded under an address of its own still loads what it needs, once', async () => {
  const { page, faults } = await visit(`${demo.address}demo/article.html`);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.evaluate(() => {
    const rotation = document.createElement('network-rotation');
    rotation.setAttribute('src', '../dist/data/turkic-states.json');
    document.querySelector('main')?.append(rotation);
  });
  // As text, since Vitest would rewrite an import of its own.
  await page.evaluate(`import('${demo.address}dist/network-rotation.js?v=2')`);
  await expect.poll(() => page.locator('network-rotation .drawing').count()).toBe(1);
  expect(requests.filter((path) => path.endsWith('network-rotation.js'))).toHaveLength(1);
  expect(requests.filter((path) => path.endsWith('turkic-states.json'))).toHaveLength(0);
  expect(faults).toEqual([]);
  await page.close();
});
