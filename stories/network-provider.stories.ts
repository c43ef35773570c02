import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/define/network-widgets.ts';
import type { NetworkProvider } from '../src/element/network-provider.ts';
import { asOfWords, chosen, isDrawn, option, part, plain, WIDGETS, type Widget } from '../test/browser/on-page.ts';
import { narrow, SHIPPED } from './as-markup.ts';

const NETWORK = 'organization-of-turkic-states';

/** What a page's author writes: everything inside takes the dataset, the date and the selection from the provider. */
function history(attributes = ''): string {
  return `<network-provider src="${SHIPPED}"${attributes}>
  <network-date-slider network="${NETWORK}"></network-date-slider>
  <network-map network="${NETWORK}"></network-map>
  <network-rotation network="${NETWORK}"></network-rotation>
  <network-timeline network="${NETWORK}"></network-timeline>
</network-provider>`;
}

const meta: Meta = {
  title: 'Network provider',
  component: 'network-provider',
  parameters: { docs: { source: { language: 'html' } } },
};
export default meta;

interface Shown {
  readonly canvasElement: HTMLElement;
}

async function drawnWidgets({ canvasElement }: Shown): Promise<Widget[]> {
  const widgets = [...canvasElement.querySelectorAll<Widget>(WIDGETS.join())];
  await waitFor(() => expect(widgets.every(isDrawn)).toBe(true), { timeout: 5000 });
  return widgets;
}

async function rangeOf({ canvasElement }: Shown): Promise<HTMLElement> {
  const slider = canvasElement.querySelector('network-date-slider') as Element;
  await waitFor(() => expect(part(slider, 'range')).not.toBeNull(), { timeout: 5000 });
  return part(slider, 'range') as HTMLElement;
}

/** One dataset, one date, one selection. Arrow keys on the handle go from change to change, and every widget follows. */
export const History: StoryObj = {
  render: () => history(),
  play: async (shown) => {
    const widgets = await drawnWidgets(shown);
    const range = await rangeOf(shown);
    range.focus();
    await userEvent.keyboard('{ArrowLeft}');
    const { asOf } = shown.canvasElement.querySelector('network-provider') as NetworkProvider;
    await expect(asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
    await waitFor(() => expect(new Set(widgets.map(asOfWords)).size).toBe(1));
  },
};

/** The same on a phone. */
export const Narrow: StoryObj = {
  decorators: [narrow],
  render: () => history(' as-of="2018-09-03"'),
  play: async (shown) => {
    await drawnWidgets(shown);
    const range = await rangeOf(shown);
    await expect(range.getAttribute('aria-valuetext')).toMatch(/^3 September 2018, /);
  },
};

/** Everything in Turkish, by the provider's `locale`. */
export const Turkish: StoryObj = {
  render: () => history(' locale="tr"'),
  play: async (shown) => {
    await drawnWidgets(shown);
    const range = await rangeOf(shown);
    await waitFor(() => expect(range.getAttribute('aria-label')).toBe('Tarih'));
  },
};

/** `theme` is each element's own; `color-scheme` on the page does for all. */
export const Dark: StoryObj = {
  render: () => `<div style="color-scheme: dark; background: #12171b">${history()}</div>`,
  play: async (shown) => {
    const [map] = await drawnWidgets(shown);
    const ground = map && part(map, 'widget');
    await expect(ground && getComputedStyle(ground).backgroundColor).toBe('rgb(18, 23, 27)');
  },
};

/** Two dates beside each other: the inner providers take the dataset from the outer and say a date of their own. */
export const Compared: StoryObj = {
  name: 'Two dates compared',
  render: () => `<network-provider src="${SHIPPED}">
  <network-provider as-of="2012-01-01"><network-map network="${NETWORK}"></network-map></network-provider>
  <network-provider as-of="2026-01-01"><network-map network="${NETWORK}"></network-map></network-provider>
</network-provider>`,
  play: async (shown) => {
    const [before, after] = (await drawnWidgets(shown)) as [Widget, Widget];
    await expect(asOfWords(before)).toContain('2012');
    await expect(asOfWords(after)).toContain('2026');
    await userEvent.click(option(before, 'TR'));
    await waitFor(() => expect(chosen(after)).toEqual(['TR']));
  },
};

/** A slider without a provider moves nothing: it shows what the page has put between its tags, and says so on the console. */
export const Alone: StoryObj = {
  name: 'Slider without a provider',
  render: () => '<network-date-slider>No provider around this slider.</network-date-slider>',
  play: async ({ canvasElement }) => {
    await expect(plain(canvasElement.textContent)).toContain('No provider around');
  },
};
