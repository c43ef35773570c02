import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Dataset } from '../../src/dataset/model.ts';
import { renderHtml } from '../../src/render/html.ts';
import type { WidgetName } from '../../src/render/widget.ts';
import { datasetOf, minimalChairmanship, minimalMeeting, minimalMembership } from '../fixtures/minimal.ts';
import { frame, SHIPPED, settled, type Widget, waitFor } from './harness.ts';
import { FONT, requestFor } from './render-request.ts';

const WIDGETS = ['map', 'timeline', 'rotation'] as const;

/** Puts what `render` writes on the page, as its parser would, under a tag that is or is not an element of ours. */
function place(markup: string, width: number): HTMLElement {
  const box = document.createElement('div');
  box.style.cssText = `width: ${width}px; font: 16px "${FONT}", sans-serif`;
  document.body.append(box);
  box.setHTMLUnsafe(markup);
  return box.firstElementChild as HTMLElement;
}

async function markupOf(
  widget: WidgetName,
  widths: readonly number[],
  locale = 'en',
  network = 'turkic-red-crescent',
): Promise<string> {
  const isFew = network === FEW.networks?.[0]?.id;
  const more = { locale, theme: 'auto', networks: [network], ...(isFew && { dataset: FEW }) } as const;
  const requests = await Promise.all(widths.map((width) => requestFor(widget, width, more)));
  const attributes = { src: isFew ? FEW_ADDRESS : SHIPPED, locale, network };
  const options = { attributes, stylesheet: '', script: '', headingLevel: 3 };
  return renderHtml(requests, options) ?? '';
}

/** The same without an element that would take over. */
function still(markup: string): string {
  return markup.replaceAll(/network-(?:map|timeline|rotation)(?= |>)/g, 'x-still');
}

async function picture(element: Element): Promise<string> {
  return page.screenshot({ element, save: false });
}

const drawingsIn = (element: Element) =>
  [...(element.shadowRoot?.querySelectorAll('.drawing') ?? [])].filter((each) => each.checkVisibility());

/** So few sources that they stand in a line, and a link for corrections behind them. */
const FEW: Dataset = {
  ...datasetOf({
    memberships: [minimalMembership({ sources: ['s2'] }), minimalMembership({ party: 'KG', sources: ['s3'] })],
    chairmanships: [minimalChairmanship(), minimalChairmanship({ party: 'AZ', period: '2025-05-19/..' })],
    meetings: [minimalMeeting({ sources: ['s1', 's2'] })],
  }),
  corrections: 'mailto:desk@example.org',
  sources: [
    { id: 's1', title: 'Minutes of the first meeting', publisher: 'The secretariat', date: '2025-05-19' },
    { id: 's2', title: 'İlk toplantı', publisher: 'Bir gazete', language: 'tr', url: 'https://example.org/a' },
    { id: 's3', title: 'A report on members, with quite a long title', date: '2024-10', url: 'https://example.org/b' },
  ],
};
const FEW_ADDRESS = URL.createObjectURL(new Blob([JSON.stringify(FEW)]));

/** Of the second network there are more meetings than a dozen: its timeline has a search, a strip of all time and pages. */
const CASES = [
  ...casesOf('turkic-red-crescent', WIDGETS, ['en', 'tr', 'fa'], [300, 640, 960]),
  ...casesOf('organization-of-turkic-states', ['timeline'], ['tr', 'fa'], [300, 640, 960]),
  ...casesOf('organization-of-turkic-states', ['map', 'rotation'], ['tr'], [300, 960]),
  ...casesOf('network', ['timeline', 'rotation'], ['kk'], [300, 640]),
];

function casesOf(
  network: string,
  widgets: readonly WidgetName[],
  locales: readonly string[],
  widths: readonly number[],
) {
  return widgets.flatMap((widget) =>
    widths.flatMap((width) => locales.map((locale) => [widget, network, width, locale] as const)),
  );
}

describe('a widget that was drawn before its script', () => {
  // Tests before have left the pointer where a widget may come to lie, and what lies under it looks otherwise once its script is there.
  beforeAll(async () => {
    // What lies outside of the window is in no picture.
    await page.viewport(1000, 1000);
    const corner = document.createElement('div');
    corner.style.cssText = 'position: fixed; right: 0; bottom: 0; width: 4px; height: 4px';
    document.body.append(corner);
    await userEvent.hover(corner);
    corner.remove();
  });

  test.each(CASES)('%s of %s at %i px in %s looks the same without script as with it', async (...given) => {
    const [widget, network, width, locale] = given;
    const markup = await markupOf(widget, [width], locale, network);
    const before = place(still(markup), width);
    await frame();
    const without = { picture: await picture(before), height: before.getBoundingClientRect().height };
    document.body.replaceChildren();
    const element = place(markup, width) as Widget;
    await waitFor(() => !element.shadowRoot?.querySelector('.still'));
    await settled(element);
    expect(element.getBoundingClientRect().height).toBe(without.height);
    expect(without.picture.length).toBeGreaterThan(1000);
    expect((await picture(element)) === without.picture).toBe(true);
  });

  test.each(WIDGETS)('%s is taken over without a frame that shows it twice or not at all', async (widget) => {
    const element = place(await markupOf(widget, [640]), 640) as Widget;
    const { height } = element.getBoundingClientRect();
    while (element.shadowRoot?.querySelector('.still')) {
      expect(drawingsIn(element).length).toBe(1);
      expect(element.getBoundingClientRect().height).toBe(height);
      await frame();
    }
    await settled(element);
    expect(drawingsIn(element).length).toBe(1);
    expect(element.getBoundingClientRect().height).toBe(height);
  });

  test('stays where the dataset cannot be had', async () => {
    const markup = (await markupOf('map', [640])).replace(SHIPPED, '/nowhere.json');
    const element = place(markup, 640) as Widget;
    await waitFor(() => element.matches(':state(error)'));
    await settled(element);
    expect(drawingsIn(element).length).toBe(1);
    expect(element.shadowRoot?.querySelector('.still')).toBeTruthy();
  });

  test('shows the drawing for the width, and scales it in between', async () => {
    const markup = still(await markupOf('map', [320, 960]));
    for (const [width, drawnFor] of [
      [300, 320],
      [470, 320],
      [500, 320],
      [800, 960],
      [1100, 960],
    ] as const) {
      const element = place(markup, width);
      const [drawing, ...others] = drawingsIn(element);
      expect(others).toEqual([]);
      const [, , drawn = 0] = (drawing?.getAttribute('viewBox') ?? '').split(' ').map(Number);
      expect(Math.abs(drawn - drawnFor)).toBeLessThan(60);
      expect(drawing?.getBoundingClientRect().right).toBeLessThanOrEqual(element.getBoundingClientRect().right);
    }
  });

  test('opens its table without script', async () => {
    const element = place(still(await markupOf('rotation', [640])), 640);
    const root = element.shadowRoot;
    root?.querySelector<HTMLButtonElement>('.switch')?.click();
    expect(root?.querySelector('.still-table')?.matches(':popover-open')).toBe(true);
    expect(root?.querySelectorAll('tbody tr').length).toBeGreaterThan(3);
  });
});
