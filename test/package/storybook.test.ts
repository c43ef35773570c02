import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../.ci/lib/run.mjs';
import { useChromium } from './visit.ts';

// The built Storybook, in a folder of a site: the tests of the stories run from the sources and cannot see what a build loses.

interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
}

const FOLDER = '/some/folder/';
const BUILT = join(root, '.storybook-static');

const index: { entries: Record<string, Entry> } = JSON.parse(readFileSync(join(BUILT, 'index.json'), 'utf8'));
const stories = Object.values(index.entries).filter(({ type }) => type === 'story');

let server: PreviewServer;
beforeAll(async () => {
  server = await preview({
    root,
    base: FOLDER,
    configFile: false,
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: BUILT },
    preview: { port: 4190, host: '127.0.0.1' },
  });
});
afterAll(() => server.close());

const { visit } = useChromium();

describe('the built Storybook', () => {
  test('opens with a list of the stories', async () => {
    const { page, faults } = await visit(address(''));
    await page.locator(`[data-item-id]`).first().waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  test.each(stories)('$id draws registered elements', async ({ id }) => {
    const { page, faults } = await visit(address(`iframe.html?viewMode=story&id=${id}`));
    await page.locator('#storybook-root > *').first().waitFor({ state: 'attached' });
    expect(await page.locator('#storybook-root :not(:defined)').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });
});

function address(path: string): string {
  return `${server.resolvedUrls?.local[0]}${path}`;
}
