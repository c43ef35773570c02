import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveDemo } from '../../.ci/lib/serve-demo.mjs';
import { useChromium, type Visit } from './visit.ts';

// What readers ask of their browser: colours of their own, no motion, text twice as large, a page four times as large, paper.

const { visit } = useChromium();

let demo: Awaited<ReturnType<typeof serveDemo>>;
let page: Visit['page'];
beforeAll(async () => {
  demo = await serveDemo(4780);
  ({ page } = await visit(`${demo.address}demo/index.html`));
});
afterAll(() => demo.close());

const TAGS = ['network-map', 'network-timeline', 'network-rotation'];

beforeEach(async () => {
  await page.emulateMedia({ forcedColors: null, reducedMotion: null, media: null });
  await page.setViewportSize({ width: 1000, height: 800 });
});

async function show(tag: string, fontSize = '16px', theme = ''): Promise<void> {
  await page.evaluate(
    (given) => {
      const widget = document.createElement(given.tag);
      widget.setAttribute('src', '../dist/data/turkic-states.json');
      widget.style.fontSize = given.fontSize;
      if (given.theme) widget.setAttribute('theme', given.theme);
      document.body.replaceChildren(widget);
    },
    { tag, fontSize, theme },
  );
  await page.locator('.drawing').waitFor();
  await page.waitForTimeout(100);
}

/** The used value of a property of the first element that a selector finds in the widget. */
function used(tag: string, selector: string, property: string): Promise<string> {
  return page
    .locator(tag)
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
}

describe('with colours forced', () => {
  test('a map keeps members, observers and the chair apart by the colours of the system', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await show('network-map');
    const [member, observer, land] = await Promise.all([
      used('network-map', '.party.solid', 'fill'),
      used('network-map', '.party:not(.solid, .none)', 'stroke'),
      used('network-map', '.land', 'fill'),
    ]);
    expect(member).not.toBe(land);
    expect(observer).not.toBe(land);
  });

  test.each(['network-timeline', 'network-rotation'])('<%s> shows its marks and its words', async (tag) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await show(tag);
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const mark = tag === 'network-timeline' ? '.time-mark.solid' : '.bar rect';
    expect(await used(tag, mark, 'fill')).not.toBe(ground);
    expect(await used(tag, '.drawing text', 'fill')).not.toBe(ground);
  });
});

test('with motion reduced nothing moves from one colour to the other', async () => {
  await show('network-map');
  expect(await used('network-map', '.party', 'transition-duration')).toContain('0.12s');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const property = await used('network-map', '.party', 'transition-property');
  const duration = await used('network-map', '.party', 'transition-duration');
  expect(property === 'none' || !duration.includes('0.12s')).toBe(true);
});

describe.each(TAGS)('<%s>', (tag) => {
  test.each([
    ['with the page four times as large', 320, '16px'],
    ['with text twice as large', 1000, '32px'],
    ['with both', 640, '32px'],
  ])('%s: nothing has to be scrolled sideways, nothing is cut', async (_how, width, fontSize) => {
    await page.setViewportSize({ width, height: 600 });
    await show(tag, fontSize);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const cut = await page.locator(tag).evaluate((widget) => {
      const right = widget.getBoundingClientRect().right + 0.5;
      return [...(widget.shadowRoot?.querySelectorAll('.drawing text, .key li, .button, .heading') ?? [])]
        .filter((each) => each.getBoundingClientRect().right > right)
        .map(({ textContent }) => textContent);
    });
    expect(cut).toEqual([]);
  });

  test.each(['', 'dark'])(
    'prints what it shows, on white, without buttons, also with the theme "%s"',
    async (theme) => {
      await show(tag, '16px', theme);
      await page.emulateMedia({ media: 'print' });
      for (const button of await page.locator(tag).locator('.button').all())
        expect(await button.isVisible()).toBe(false);
      expect(await page.locator(tag).locator('.drawing').isVisible()).toBe(true);
      expect(await used(tag, '.widget', 'background-color')).toBe('rgb(255, 255, 255)');
    },
  );
});
