import { describe, expect, test, vi } from 'vitest';
import type { NetworkDateSlider } from '../../src/element/network-date-slider.ts';
import type { NetworkProvider } from '../../src/element/network-provider.ts';
import { languageTags } from '../../src/locale/languages.ts';
import {
  asOfWords,
  consoleLines,
  part,
  parts,
  plain,
  press,
  SHIPPED,
  settled,
  type Widget,
  waitFor,
  waitUntilDrawn,
  wordsOf,
} from './harness.ts';
import { violations } from './violations.ts';

interface Page {
  readonly provider: NetworkProvider;
  readonly slider: NetworkDateSlider;
  readonly map: Widget;
  readonly range: HTMLInputElement;
}

async function page(attributes = '', around = ''): Promise<Page> {
  const box = document.createElement('div');
  box.style.cssText = 'width: 640px; font: 16px "DejaVu Sans", sans-serif';
  box.innerHTML = `<network-provider src="${SHIPPED}" ${around}>
    <network-date-slider ${attributes}></network-date-slider><network-map></network-map></network-provider>`;
  document.body.append(box);
  const provider = box.querySelector('network-provider') as NetworkProvider;
  const slider = box.querySelector('network-date-slider') as NetworkDateSlider;
  const map = await waitUntilDrawn(box.querySelector('network-map') as Widget);
  await waitFor(() => part(slider, 'range'));
  return { provider, slider, map, range: part(slider, 'range') as HTMLInputElement };
}

const spoken = (range: Element) => range.getAttribute('aria-valuetext') ?? '';

describe('<network-date-slider>', () => {
  test('stands at the date of the data, and has a tick for every change', async () => {
    const { slider, range } = await page('network="turkic-red-crescent"');
    expect(spoken(range)).toMatch(/^10 March 2026/);
    expect(parts(slider, 'ticks')[0]?.querySelectorAll('.tick').length).toBeGreaterThan(3);
  });

  test('axe finds nothing in it, in any language, nor in the dark', async () => {
    const { slider, map, provider } = await page();
    const faults: string[] = [];
    for (const locale of languageTags) {
      provider.locale = locale;
      await waitUntilDrawn(map);
      faults.push(...(await violations(slider, ['color-contrast'])).map((fault) => `${locale}: ${fault}`));
    }
    document.body.style.cssText = 'color-scheme: dark; background: #12171b';
    faults.push(...(await violations(slider)).map((fault) => `dark: ${fault}`));
    document.body.style.cssText = '';
    expect(faults).toEqual([]);
  });

  test('goes from change to change by arrow keys, and every widget follows', async () => {
    const { slider, map, range, provider } = await page('network="turkic-red-crescent"');
    const heard = vi.fn();
    document.body.addEventListener('network-date-change', (event) => heard(event.detail.asOf), { once: true });
    range.focus();
    await press('{ArrowLeft}');
    expect(heard).toHaveBeenCalledExactlyOnceWith('2025-11-19');
    expect(provider.asOf).toBe('2025-11-19');
    await settled(map);
    expect(asOfWords(map)).toContain('19 Nov 2025');
    expect(spoken(range)).toMatch(/^19 November 2025, /);
    expect(wordsOf(slider, 'date')).toContain('First Council of Presidents');
    expect(slider.shadowRoot?.activeElement).toBe(range);
  });

  test('Home goes to before the founding, End to the last day', async () => {
    const { range, map } = await page('network="turkic-red-crescent"');
    range.focus();
    await press('{Home}');
    await waitFor(() => spoken(range).includes('Before the first entry'));
    await settled(map);
    expect(plain(map.shadowRoot?.textContent)).toContain('Not yet founded');
    await press('{End}');
    await waitFor(() => spoken(range).startsWith('10 March 2026'));
  });

  test('Page Down and Page Up go to the same day of another year', async () => {
    const { range, provider } = await page('network="turkic-red-crescent"');
    range.focus();
    await press('{PageDown}');
    expect(provider.asOf).toBe('2025-03-10');
    await press('{PageUp}');
    expect(provider.asOf).toBe('2026-03-10');
    // No further than what is known.
    await press('{PageUp}');
    expect(provider.asOf).toBe('2026-03-10');
  });

  test('its buttons do the same, and say when there is no further', async () => {
    const { slider, provider } = await page('network="turkic-red-crescent"');
    const [previous, next] = [part(slider, 'previous'), part(slider, 'next')] as [HTMLElement, HTMLElement];
    expect(next.getAttribute('aria-disabled')).toBe('true');
    previous.click();
    await settled(slider);
    expect(provider.asOf).toBe('2025-11-19');
    expect(next.getAttribute('aria-disabled')).toBe('false');
  });

  test('dragging moves by days', async () => {
    const { slider, range, provider } = await page();
    range.valueAsNumber -= 10;
    range.dispatchEvent(new Event('input', { bubbles: true }));
    await settled(slider);
    expect(provider.asOf).toBe('2026-02-28');
  });

  test('plays from the first change to the last, and a reader who moves ends it', async () => {
    const { slider, provider } = await page('network="turkic-red-crescent"');
    part(slider, 'play')?.click();
    await settled(slider);
    expect(slider.playing).toBe(true);
    const before = provider.asOf;
    expect(before < '2024-10-10').toBe(true);
    await waitFor(() => provider.asOf > before);
    part(slider, 'next')?.click();
    await settled(slider);
    expect(slider.playing).toBe(false);
    expect(part(slider, 'play')?.getAttribute('aria-label')).toBe('Play');
  });

  test('goes to the day of a meeting that is selected beside it, and stays where nothing happened', async () => {
    const { slider, provider, range } = await page('network="turkic-red-crescent"');
    provider.selected = 'first-council';
    await waitFor(() => spoken(range).startsWith('19 November 2025'));
    expect(provider.asOf).toBe('2025-11-19');
    provider.selected = 'KG';
    await settled(slider);
    expect(provider.asOf).toBe('2025-11-19');
  });

  test('speaks the language of its provider', async () => {
    const { provider, slider, range } = await page('', 'locale="tr"');
    await waitFor(() => spoken(range).startsWith('10 Mart 2026'));
    expect(part(slider, 'play')?.getAttribute('aria-label')).toBe('Oynat');
    provider.locale = 'en';
    await waitFor(() => spoken(range).startsWith('10 March 2026'));
  });

  test('without a provider shows its fallback and says once why it moves nothing', async () => {
    document.body.innerHTML = '<network-date-slider>No slider here</network-date-slider>';
    const slider = document.body.firstElementChild as NetworkDateSlider;
    await settled(slider);
    expect(part(slider, 'range')).toBeNull();
    expect(consoleLines()).toEqual([
      '<network-date-slider> provider: stands in no <network-provider>: it moves nothing',
    ]);
  });

  test.each([300, 640])('has its height before the data comes, at %d px', async (width) => {
    document.body.innerHTML = `<div style="width:${width}px;font:16px sans-serif"><network-provider src="${SHIPPED}"><network-date-slider></network-date-slider></network-provider></div>`;
    const slider = document.querySelector('network-date-slider') as NetworkDateSlider;
    await document.querySelector('network-provider')?.updateComplete;
    const before = slider.getBoundingClientRect().height;
    await waitFor(() => part(slider, 'range'));
    await settled(slider);
    expect(slider.getBoundingClientRect().height).toBeCloseTo(before, 0);
  });
});
