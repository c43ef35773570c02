import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveDemo } from '../../.ci/lib/serve-demo.mjs';
import heard from './heard.json' with { type: 'json' };
import { useChromium, type Visit } from './visit.ts';

// Chromium's accessibility tree, read from top to bottom as a screen reader does, against sentences that were read and approved:
// heard.json, in English, Turkish and Arabic. A number of sources is left out, which grows with the data.

const { visit } = useChromium();

let demo: Awaited<ReturnType<typeof serveDemo>>;
let page: Visit['page'];
let faults: Visit['faults'];
beforeAll(async () => {
  demo = await serveDemo(4680);
  ({ page, faults } = await visit(`${demo.address}demo/index.html`));
});
afterAll(() => demo.close());

const cases = Object.entries(heard).flatMap(([locale, widgets]) =>
  Object.entries(widgets).map(([tag, lines]) => ({ locale, tag, lines })),
);

test.each(cases)('$tag is heard in $locale', async ({ locale, tag, lines }) => {
  await page.evaluate(
    (given) => {
      const widget = document.createElement(given.tag);
      widget.setAttribute('src', '../dist/data/turkic-states.json');
      widget.setAttribute('locale', given.locale);
      document.body.replaceChildren(widget);
    },
    { tag, locale },
  );
  await page.locator('.drawing').waitFor();
  await expect
    .poll(async () =>
      (await page.locator(tag).ariaSnapshot())
        .replaceAll('\u200f', '')
        .split('\n')
        .filter((line) => !/- (?:group|status)\b/.test(line)),
    )
    .toEqual(lines);
  expect(faults).toEqual([]);
});
