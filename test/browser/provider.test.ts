import type { LitElement } from 'lit';
import { describe, expect, test } from 'vitest';
import shippedData from '../../src/data/turkic-states.json';
import type { Dataset } from '../../src/dataset/model.ts';
import type { NetworkProvider } from '../../src/element/network-provider.ts';
import {
  asOfWords,
  chosen,
  click,
  consoleLines,
  detail,
  heardEvents,
  isDrawn,
  json,
  option,
  options,
  part,
  plain,
  requestsFor,
  SHIPPED,
  serve,
  settled,
  status,
  WIDGETS,
  type Widget,
  waitFor,
  waitUntilDrawn,
} from './harness.ts';

const shipped = shippedData as unknown as Dataset;

/** Puts markup on the page and waits until all widgets in it have drawn. */
async function page(markup: string): Promise<HTMLElement> {
  const box = document.createElement('div');
  box.style.cssText = 'width: 640px; font: 16px "DejaVu Sans", sans-serif';
  box.innerHTML = markup;
  document.body.append(box);
  return box;
}

function find<E extends Element = Widget>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

const ALL = '<network-map></network-map><network-timeline></network-timeline><network-rotation></network-rotation>';

/** The ids of what a drawing marks as belonging to the selected thing. */
function related(widget: Widget): string[] {
  return options(widget)
    .filter((one) => one.classList.contains('related'))
    .map(({ dataset }) => dataset['id'] ?? '');
}

async function drawn(box: ParentNode): Promise<Widget[]> {
  const widgets = [...box.querySelectorAll<Widget>(WIDGETS.join())];
  return Promise.all(widgets.map(waitUntilDrawn));
}

describe('a provider', () => {
  test('loads one dataset for all widgets inside, however deep', async () => {
    const box = await page(`<network-provider src="${SHIPPED}"><div><div>${ALL}</div></div></network-provider>`);
    const widgets = await drawn(box);
    expect(widgets.map((widget) => options(widget).length > 1)).toEqual([true, true, true]);
    expect(requestsFor(SHIPPED)).toBe(1);
  });

  test('reaches a widget within the shadow root of another element', async () => {
    const box = await page(`<network-provider src="${SHIPPED}"><div class="host"></div></network-provider>`);
    const root = find<HTMLElement>(box, '.host').attachShadow({ mode: 'open' });
    root.innerHTML = '<network-rotation></network-rotation>';
    const widget = await waitUntilDrawn(find(root, 'network-rotation'));
    expect(options(widget).length).toBeGreaterThan(1);
  });

  test('falls back from what is not known, and says so once', async () => {
    const box = await page(
      `<network-provider src="${SHIPPED}" timeout="20s" as-of="yesterday">
        <network-date-slider theme="sepia"></network-date-slider><network-map></network-map></network-provider>`,
    );
    await drawn(box);
    expect(consoleLines()).toEqual([
      '<network-provider> as-of: unknown value "yesterday"; allowed: today, YYYY-MM-DD',
      '<network-provider> timeout: unknown value "NaN"; allowed: 1 or more',
      '<network-date-slider> theme: unknown value "sepia"; allowed: auto, light, dark',
    ]);
  });

  test('and a slider in it do without what is taken away, before the data comes and after', async () => {
    const named =
      'timeout="9000" as-of="2025-06-01" locale="tr" selected="TR" network="turkic-red-crescent" theme="dark"';
    const box = await page(`<network-provider ${named}><network-date-slider ${named}></network-date-slider>${ALL}`);
    const provider = find<NetworkProvider>(box, 'network-provider');
    const slider = find<LitElement>(box, 'network-date-slider');
    for (const element of [provider, slider])
      for (const name of ['timeout', 'as-of', 'locale', 'selected', 'network', 'theme']) element.removeAttribute(name);
    provider.src = SHIPPED;
    const [map] = (await drawn(box)) as [Widget];
    await waitFor(() => part(slider as Widget, 'range'));
    expect(asOfWords(map)).toBe('As of 10 Mar 2026.');
    Object.assign(provider, { asOf: null, locale: undefined, selected: null, timeout: null });
    Object.assign(slider, { network: null, locale: null, theme: null });
    await settled(slider);
    expect(part(slider as Widget, 'range')).not.toBeNull();
    expect(consoleLines()).toEqual([]);
  });

  test('shares its date, and a widget with one of its own keeps that', async () => {
    const box = await page(
      `<network-provider src="${SHIPPED}" as-of="2025-01-15">
        <network-map></network-map><network-rotation as-of="2025-11-21"></network-rotation></network-provider>`,
    );
    const [map, rotation] = (await drawn(box)) as [Widget, Widget];
    expect(asOfWords(map)).toContain('15 Jan 2025');
    expect(asOfWords(rotation)).toContain('21 Nov 2025');
    find<NetworkProvider>(box, 'network-provider').asOf = '2025-02-16';
    await settled(map);
    expect(asOfWords(map)).toContain('16 Feb 2025');
    expect(asOfWords(rotation)).toContain('21 Nov 2025');
  });

  test('shares its language', async () => {
    const box = await page(
      `<network-provider src="${SHIPPED}" locale="tr"><network-rotation></network-rotation></network-provider>`,
    );
    const [rotation] = (await drawn(box)) as [Widget];
    await waitFor(() => part(rotation, 'widget')?.lang === 'tr');
    expect(asOfWords(rotation)).toMatch(/Mart|Kas|Mar/);
  });

  test('shares the selection: what is selected in one widget is selected in all that show it', async () => {
    const box = await page(`<network-provider src="${SHIPPED}">${ALL.repeat(2)}</network-provider>`);
    const [first, , , second, timeline] = (await drawn(box)) as [Widget, Widget, Widget, Widget, Widget];
    await click(option(first, 'KZ'));
    await settled(second);
    expect(chosen(first)).toEqual(['KZ']);
    expect(chosen(second)).toEqual(['KZ']);
    expect(chosen(timeline)).toEqual([]);
    expect(heardEvents('network-select')).toHaveLength(1);
    expect(find<NetworkProvider>(box, 'network-provider').selected).toBe('KZ');
    await click(option(second, 'KZ'));
    await settled(first);
    expect(chosen(first)).toEqual([]);
    expect(detail(first)).toBeNull();
  });

  test('has a selection told once, by the widget in which the reader made it', async () => {
    const box = await page(`<network-provider src="${SHIPPED}">${ALL.repeat(2)}</network-provider>`);
    const widgets = await drawn(box);
    const [first, , , second] = widgets as [Widget, Widget, Widget, Widget];
    const said = () => widgets.map((widget) => plain(widget.shadowRoot?.querySelector('.spoken')?.textContent));
    for (const [chooser, id] of [
      [first, 'KZ'],
      [second, 'TR'],
      [second, 'KZ'],
    ] as const) {
      await click(option(chooser, id));
      await waitFor(() => detail(first) && detail(second));
      await settled(first);
      expect(said().map(Boolean)).toEqual(widgets.map((widget) => widget === chooser));
    }
  });

  test('marks what belongs to the selected thing in the widgets beside', async () => {
    const box = await page(`<network-provider src="${SHIPPED}">${ALL}</network-provider>`);
    const [map, timeline, rotation] = (await drawn(box)) as [Widget, Widget, Widget];
    await click(option(map, 'KG'));
    await waitFor(() => related(rotation).length);
    expect(related(rotation)).toHaveLength(1);
    expect(related(timeline).length).toBeGreaterThan(0);
    await click(option(rotation, related(rotation)[0] ?? ''));
    await waitFor(() => !related(rotation).length);
    expect(map.shadowRoot?.querySelectorAll('.related-line')).toHaveLength(1);
  });

  test('does not touch a widget with data of its own', async () => {
    serve('/own.json', json({ ...shipped, id: 'own' }));
    const box = await page(
      `<network-provider src="${SHIPPED}"><network-map></network-map><network-map src="/own.json"></network-map></network-provider>`,
    );
    const [provided, own] = (await drawn(box)) as [Widget, Widget];
    await click(option(own, 'KZ'));
    await settled(provided);
    expect(chosen(own)).toEqual(['KZ']);
    expect(chosen(provided)).toEqual([]);
    expect(heardEvents('network-ready', own)).toHaveLength(1);
    expect(heardEvents('network-ready', provided)).toHaveLength(1);
  });

  test('does not mix with another provider, and a widget that moves from one to the other changes sides', async () => {
    const box = await page(
      `<network-provider id="a" src="${SHIPPED}" as-of="2025-01-15"><network-map></network-map></network-provider>
      <network-provider id="b" src="${SHIPPED}" as-of="2025-02-16"><network-map></network-map></network-provider>`,
    );
    const [a, b] = (await drawn(box)) as [Widget, Widget];
    await click(option(a, 'KZ'));
    await settled(b);
    expect(chosen(b)).toEqual([]);
    find(box, '#b').append(a);
    await waitUntilDrawn(a);
    expect(asOfWords(a)).toContain('16 Feb 2025');
    expect(chosen(a)).toEqual([]);
    await click(option(b, 'UZ'));
    await settled(a);
    expect(chosen(a)).toEqual(['UZ']);
  });

  test('that is left by a widget no longer moves it; alone again, it has no data', async () => {
    const box = await page(`<network-provider src="${SHIPPED}"><network-map></network-map></network-provider>`);
    const [map] = (await drawn(box)) as [Widget];
    map.remove();
    find<NetworkProvider>(box, 'network-provider').asOf = '2025-02-16';
    document.body.append(map);
    await settled(map);
    expect(isDrawn(map)).toBe(false);
    find(box, 'network-provider').append(map);
    await waitUntilDrawn(map);
    expect(asOfWords(map)).toContain('16 Feb 2025');
  });

  test('within a provider passes on what it does not say itself', async () => {
    const box = await page(
      `<network-provider src="${SHIPPED}" locale="tr"><network-provider as-of="2025-01-15">
        <network-map></network-map></network-provider><network-map></network-map></network-provider>`,
    );
    const [inner, outer] = (await drawn(box)) as [Widget, Widget];
    await waitFor(() => part(inner, 'widget')?.lang === 'tr');
    expect(asOfWords(inner)).toContain('2025');
    expect(asOfWords(outer)).not.toBe(asOfWords(inner));
    await click(option(inner, 'KZ'));
    await settled(outer);
    expect(chosen(outer)).toEqual(['KZ']);
  });

  test('may come after its widgets, by script as well', async () => {
    const box = await page('<network-provider><network-map></network-map></network-provider>');
    const map = find(box, 'network-map');
    await settled(map);
    expect(isDrawn(map)).toBe(false);
    find<NetworkProvider>(box, 'network-provider').data = shipped;
    await waitUntilDrawn(map);
    expect(consoleLines()).toEqual([]);
  });

  test('whose dataset cannot be loaded: every widget says so, and asks again for all', async () => {
    serve('/missing.json', status(404));
    const box = await page(
      `<network-provider src="/missing.json"><network-map></network-map><network-rotation></network-rotation></network-provider>`,
    );
    const [map, rotation] = [find(box, 'network-map'), find(box, 'network-rotation')];
    await waitFor(() => part(map, 'retry') && part(rotation, 'retry'));
    expect(heardEvents('network-error').map(({ widget }) => (widget as Element).localName)).toContain(
      'network-provider',
    );
    serve('/missing.json', json(shipped));
    part(rotation, 'retry')?.click();
    await drawn(box);
    expect(options(map).length).toBeGreaterThan(1);
  });
});
