import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../.ci/lib/run.mjs';
import { useChromium } from './visit.ts';

// The tests of the stories run from the sources: here it is seen whether the build lost something.

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly type: 'story' | 'docs';
}

// A story of an error has its failed request and its line on the console.
const GRAVE = /^(?:error|third party):/;

const BUILT = join(root, '.storybook-static');

const index: { entries: Record<string, Entry> } = JSON.parse(readFileSync(join(BUILT, 'index.json'), 'utf8'));
const stories = Object.values(index.entries).filter(({ type }) => type === 'story');
/** The first of each widget: what a build loses, it loses for all of them. */
const opened = stories.filter(({ title }, at) => stories.findIndex((story) => story.title === title) === at);

let server: PreviewServer;
beforeAll(async () => {
  server = await preview({
    root,
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
    expect(faults.filter((fault) => GRAVE.test(fault))).toEqual([]);
    await page.close();
  });

  test('has the guide, whose pages draw what they speak of', async () => {
    const pages = Object.values(index.entries).filter(
      ({ title, type }) => type === 'docs' && title.startsWith('Guide/'),
    );
    expect(pages.map(({ title }) => title.slice('Guide/'.length))).toEqual([
      'Getting started',
      'The dataset',
      'Theming',
      'Embedding',
      'Languages',
      'Accessibility',
      'Boundaries',
      'Recipes',
    ]);
    const { page, faults } = await visit(address('iframe.html?viewMode=docs&id=guide-theming--docs'));
    await page.locator('.drawing').nth(3).waitFor();
    expect(faults.filter((fault) => GRAVE.test(fault))).toEqual([]);
    await page.close();
  });

  test.each(opened)('$id draws registered elements', async ({ id }) => {
    const { page, faults } = await visit(address(`iframe.html?viewMode=story&id=${id}`));
    await page.locator('#storybook-root > *').first().waitFor({ state: 'attached' });
    expect(await page.locator('#storybook-root :not(:defined)').count()).toBe(0);
    expect(faults.filter((fault) => GRAVE.test(fault))).toEqual([]);
    await page.close();
  });
});

function address(path: string): string {
  return `${server.resolvedUrls?.local[0]}${path}`;
}
