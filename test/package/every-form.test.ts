import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root as repository } from '../../.ci/lib/run.mjs';
import { serveDemo } from '../../.ci/lib/serve-demo.mjs';
import { useChromium } from './visit.ts';

// The build shortens names that all its files have to agree on. One that is shortened in one place only shows as something missing:
// so every form of every widget is drawn from the built files, with all that can be opened in it.

let demo: Awaited<ReturnType<typeof serveDemo>>;
beforeAll(async () => {
  demo = await serveDemo(4480);
});
afterAll(() => demo.close());

const { visit } = useChromium();

const TAGS = ['network-map', 'network-timeline', 'network-rotation'];
const DATASET = '../dist/data/turkic-states.json';
/** What text looks like that was made of nothing. */
const MISSING = /undefined|NaN|\[object/;

const forms = TAGS.flatMap((tag) =>
  [300, 1000].flatMap((width) => ['en', 'tr'].map((locale) => ({ tag, width, locale }))),
);

test.each(forms)('$tag has all its words and numbers at $width px in $locale', async ({ tag, width, locale }) => {
  const { page, faults } = await visit(`${demo.address}demo/index.html`);
  await mount(page, tag, width, { src: DATASET, locale, network: await networks(page) });
  const states = await page.evaluate(everyState);
  expect(states.length).toBeGreaterThan(1);
  expect(states.filter((markup) => MISSING.test(markup))).toEqual([]);
  const parts = states.flatMap((markup) =>
    [...markup.matchAll(/ part="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')),
  );
  expect([...new Set(parts)].filter((name) => !declaredParts(tag).includes(name))).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
});

test('widgets from files of their own share what loads later, whichever came first', async () => {
  // A frame has the file of its widget alone.
  const { page, faults } = await visit(`${demo.address}dist/embed/frame.html?widget=map`);
  const choose = (tag: string) => page.locator(`${tag} [role="option"]`).first().press('Enter');
  await choose('network-map');
  await page.locator('network-map .detail').waitFor();
  for (const tag of ['network-rotation', 'network-timeline']) {
    await page.evaluate(`import(${JSON.stringify(`${demo.address}dist/${tag}.js`)})`);
    await page.evaluate((name) => {
      const widget = document.createElement(name);
      widget.setAttribute('src', '../data/turkic-states.json');
      document.body.append(widget);
    }, tag);
    await choose(tag);
    await page.locator(`${tag} .detail`).waitFor();
  }
  expect(faults).toEqual([]);
  await page.close();
});

test('a dataset and a map that need what seldom loads have all their words too', async () => {
  const { page, faults } = await visit(`${demo.address}demo/index.html`);
  const period = '2020/..';
  const fact = { period, sources: ['s'] };
  const dataset = {
    format: 1,
    id: 'coast',
    title: 'Coast',
    languages: ['en'],
    updated: '2026-01-01',
    parties: [{ id: 'BR' }, { id: 'GL' }],
    sources: [{ id: 's', title: 'A source' }],
    networks: [
      {
        id: 'n',
        name: 'A network',
        memberships: ['BR', 'GL'].map((party) => ({ party, role: 'member', ...fact })),
        chairmanships: [{ party: 'BR', ...fact }, { party: 'ZZZ' }],
        meetings: [
          { id: 'm' },
          { id: 'o', title: 'A meeting', date: '2024-05', kind: 'summit', hosts: [{ party: 'BR' }], ...fact },
        ],
      },
    ],
  };
  for (const tag of TAGS) {
    await mount(page, tag, 640, { locale: 'en' }, dataset);
    const states = await page.evaluate(everyState);
    expect(states.join()).toContain('Brazil');
    expect(states.filter((markup) => MISSING.test(markup))).toEqual([]);
  }
  expect(faults).toEqual([]);
  await page.close();
});

/** What the manifest says can be styled. */
function declaredParts(tag: string): readonly string[] {
  const { modules }: { modules: { declarations?: { tagName?: string; cssParts?: { name: string }[] }[] }[] } =
    JSON.parse(readFileSync(join(repository, 'dist/custom-elements.json'), 'utf8'));
  const declaration = modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag);
  return declaration?.cssParts?.map(({ name }) => name) ?? [];
}

/** The ids of all networks that the dataset has. */
async function networks(page: Page): Promise<string> {
  return page.evaluate(async (address) => {
    const { networks: all } = (await (await fetch(address)).json()) as { networks: readonly { id: string }[] };
    return all.map(({ id }) => id).join(' ');
  }, DATASET);
}

/** Puts a widget on the page in place of all else. */
async function mount(
  page: Page,
  tag: string,
  width: number,
  attributes: Readonly<Record<string, string>>,
  data?: object,
): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate(
    (given) => {
      const widget = document.createElement(given.tag);
      for (const [name, value] of Object.entries(given.attributes)) widget.setAttribute(name, value);
      Object.assign(widget, { data: given.data });
      document.body.replaceChildren(widget);
    },
    { tag, attributes, data },
  );
  await page.locator('.drawing').waitFor();
}

/** The markup of the one widget on the page as it is drawn, with each item open that is no group of several, and as a table. */
async function everyState(): Promise<readonly string[]> {
  const widget = document.body.firstElementChild as HTMLElement & { selected: string; view: string };
  const root = widget.shadowRoot as ShadowRoot;
  const until = async (selector: string): Promise<string> => {
    while (!root.querySelector(selector)) await new Promise(requestAnimationFrame);
    return root.innerHTML;
  };
  const states = [await until('.drawing')];
  root.querySelector<HTMLElement>('.expander')?.click();
  for (const option of root.querySelectorAll<SVGElement>('[role="option"]:not([part~="group"])')) {
    const id = option.dataset['id'] ?? '';
    widget.selected = '';
    await new Promise(requestAnimationFrame);
    widget.selected = id;
    states.push(await until('.detail'));
  }
  widget.view = 'table';
  states.push(await until('.table'));
  return states;
}
