import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  json,
  mount,
  part,
  parts,
  plain,
  press,
  SHIPPED,
  serve,
  settled,
  WIDGETS,
  type Widget,
  type WidgetTag,
  waitFor,
  waitUntilDrawn,
  wordsOf,
} from './harness.ts';

/** What the reader has saved: names, and what is in the files. */
const saved: { name: string; file: Blob }[] = [];
const copied: string[] = [];
let mayCopy = true;

beforeEach(() => {
  mayCopy = true;
  const files = new Map<string, Blob>();
  const make = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    const url = make(file);
    files.set(url, file as Blob);
    return url;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, file: files.get(this.href) as Blob });
  });
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    if (!mayCopy) throw new DOMException('no', 'NotAllowedError');
    copied.push(text);
  });
});

afterEach(() => {
  saved.length = 0;
  copied.length = 0;
});

async function opened(tag: WidgetTag, given: Parameters<typeof mount>[1] = {}): Promise<Widget> {
  const widget: Widget = mount(tag, { attributes: { src: SHIPPED, ...given.attributes }, ...without(given) });
  await waitFor(() => part(widget, 'menu-button'));
  part(widget, 'menu-button')?.click();
  await waitFor(() => part(widget, 'menu'));
  return settled(widget);
}

function without({ attributes: _attributes, ...rest }: NonNullable<Parameters<typeof mount>[1]>): object {
  return rest;
}

async function act(widget: Widget, name: string): Promise<void> {
  part(widget, name)?.click();
  await waitFor(() => plain(part(widget, 'menu')?.querySelector('[role="status"]')?.textContent));
}

async function fileOf(widget: Widget, ending: string): Promise<{ name: string; text: string; file: Blob }> {
  await act(widget, `save-${ending}`);
  await waitFor(() => saved.length);
  const { name = '', file = new Blob() } = saved[0] ?? {};
  return { name, file, text: await file.text() };
}

describe('the menu', () => {
  test('hands the page to what the device shares by, where there is such a thing', async () => {
    const given: ShareData[] = [];
    const share = async (data?: ShareData) => void given.push(data ?? {});
    Object.assign(navigator, { canShare: ({ url }: ShareData) => Boolean(url), share });
    try {
      const widget = await opened('network-map');
      part(widget, 'send')?.click();
      expect(given).toEqual([{ title: '5 members and 3 observers', url: location.href }]);
      Object.assign(navigator, { canShare: () => false });
      expect(part(await opened('network-rotation'), 'send')).toBe(null);
    } finally {
      delete (navigator as Partial<Navigator>).canShare;
      delete (navigator as Partial<Navigator>).share;
    }
  });

  test.each(WIDGETS)(
    '<%s> opens it by keyboard under its button; Escape closes it and gives the button back',
    async (tag) => {
      const widget = await waitUntilDrawn(mount(tag, { attributes: { src: SHIPPED } }));
      const button = part(widget, 'menu-button') as HTMLElement;
      expect(button.getAttribute('aria-expanded')).toBe('false');
      button.focus();
      await press('{Enter}');
      await waitFor(() => part(widget, 'menu'));
      expect(button.getAttribute('aria-expanded')).toBe('true');
      expect(widget.shadowRoot?.activeElement).toBe(button);
      await press('{Tab}');
      expect(widget.shadowRoot?.activeElement).toBe(part(widget, 'copy-link'));
      await press('{Escape}');
      await waitFor(() => !part(widget, 'menu'));
      expect(widget.shadowRoot?.activeElement).toBe(button);
      await press('{Enter}');
      await waitFor(() => part(widget, 'menu'));
      await press('{Escape}');
      await waitFor(() => !part(widget, 'menu'));
      expect(widget.shadowRoot?.activeElement).toBe(button);
    },
  );

  test.each(WIDGETS)('<%s> draws the same with it open', async (tag) => {
    const widget = await waitUntilDrawn(mount(tag, { width: 900, attributes: { src: SHIPPED } }));
    const sizeOf = () => [
      part(widget, 'drawing')?.getAttribute('width'),
      part(widget, 'drawing')?.getAttribute('height'),
    ];
    const before = sizeOf();
    part(widget, 'menu-button')?.click();
    await waitFor(() => part(widget, 'menu'));
    await settled(widget);
    expect(sizeOf()).toEqual(before);
  });

  test.each(WIDGETS)('<%s> at 300 px keeps it within its width in the longest languages', async (tag) => {
    for (const locale of ['ru', 'hu', 'ky']) {
      const widget = await opened(tag, { width: 300, attributes: { locale } });
      expect(widget.scrollWidth).toBeLessThanOrEqual(300);
      for (const button of part(widget, 'menu')?.querySelectorAll('button') ?? []) {
        expect(button.scrollWidth, button.textContent ?? '').toBeLessThanOrEqual(button.clientWidth);
        expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
      }
    }
  });

  test('is left out where the page says so', async () => {
    const widget = await waitUntilDrawn(mount('network-map', { attributes: { src: SHIPPED, 'no-menu': '' } }));
    expect(part(widget, 'menu-button')).toBeNull();
  });

  test('is there in the table view, without the picture', async () => {
    const widget = await opened('network-map', { attributes: { view: 'table' } });
    expect(part(widget, 'save-csv')).not.toBeNull();
    expect(part(widget, 'save-png')).toBeNull();
  });

  test('speaks the reader’s language', async () => {
    const widget = await opened('network-map', { attributes: { locale: 'tr' } });
    expect(wordsOf(widget, 'menu')).toContain('Bağlantıyı kopyala');
  });
});

describe('what is copied', () => {
  test('the link leads to the widget where it has an id, and is said to be copied', async () => {
    const widget = await opened('network-map', { attributes: { id: 'the-map' } });
    await act(widget, 'copy-link');
    expect(copied).toEqual([`${location.href.replace(/#.*/, '')}#the-map`]);
    expect(part(widget, 'menu')?.querySelector('[role="status"]')?.textContent).toBe('Copied');
  });

  test('the code has the dataset’s whole address and what is set on the widget, by attribute or property', async () => {
    const widget = await opened('network-timeline', {
      attributes: { milestones: '', theme: 'dark' },
      properties: { asOf: '2025-06-01' },
    });
    await act(widget, 'copy-tag');
    const { origin } = location;
    expect(copied[0]).toBe(
      `<script type="module" src="${origin}/dist/network-timeline.js"></script>\n` +
        `<network-timeline src="${origin}${SHIPPED}" as-of="2025-06-01" theme="dark" milestones></network-timeline>`,
    );
    await act(widget, 'copy-frame');
    const address = /src="([^"]+)"/.exec(copied[1] ?? '')?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(Object.fromEntries(new URL(address).searchParams)).toEqual({
      widget: 'timeline',
      src: SHIPPED,
      locale: 'en',
      'as-of': '2025-06-01',
      theme: 'dark',
      milestones: '',
    });
  });

  test('a frame’s code has the language of the widget, and its height with all closed', async () => {
    const attributes = { src: SHIPPED, locale: 'tr-CY' };
    const widget = await waitUntilDrawn(mount('network-timeline', { attributes, width: 320 }));
    const { offsetHeight } = widget;
    widget.selected = 'first-council';
    await waitFor(() => part(widget, 'detail'));
    part(widget, 'menu-button')?.click();
    await waitFor(() => part(widget, 'menu'));
    await act(widget, 'copy-frame');
    expect(copied[0]).toContain('locale=tr-CY');
    const height = Number(/ height="(\d+)"/.exec(copied[0] ?? '')?.[1]);
    expect(Math.abs(height - offsetHeight)).toBeLessThan(12);
  });

  test('the code of a pinned widget has no hashes: it follows the dataset', async () => {
    const digest = await crypto.subtle.digest('SHA-256', await (await fetch(SHIPPED)).arrayBuffer());
    const hash = `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
    const widget = await opened('network-map', { attributes: { 'dataset-integrity': hash } });
    await act(widget, 'copy-tag');
    await act(widget, 'copy-frame');
    expect(copied).toHaveLength(2);
    expect(copied.join()).not.toMatch(/integrity|sha256/);
  });

  test('of data without an address there is no code', async () => {
    const data = await (await fetch(SHIPPED)).json();
    const widget = mount('network-map', { properties: { data } });
    await waitUntilDrawn(widget);
    part(widget, 'menu-button')?.click();
    await waitFor(() => part(widget, 'menu'));
    expect(parts(widget, 'copy-tag')).toEqual([]);
    expect(part(widget, 'copy-link')).not.toBeNull();
  });

  test('what the browser does not let be copied can be copied by hand', async () => {
    mayCopy = false;
    const widget = await opened('network-map');
    await act(widget, 'copy-tag');
    const text = part(widget, 'copy-text') as HTMLTextAreaElement;
    expect(text.value).toContain('<network-map src=');
    text.focus();
    expect(text.selectionEnd - text.selectionStart).toBe(text.value.length);
  });
});

test('printing leaves the page as it was', async () => {
  const dialogs = vi.spyOn(window, 'print').mockImplementation(() => {});
  const widget = await opened('network-map');
  const [sheets, markup] = [document.adoptedStyleSheets.length, document.documentElement.outerHTML];
  part(widget, 'print')?.click();
  expect(dialogs).toHaveBeenCalledOnce();
  expect(document.adoptedStyleSheets).toHaveLength(sheets + 1);
  window.dispatchEvent(new Event('afterprint'));
  expect(document.adoptedStyleSheets).toHaveLength(sheets);
  expect(document.documentElement.outerHTML).toBe(markup);
});

describe('what is saved', () => {
  test.each(WIDGETS)('<%s> as SVG has its words and no style of the page’s', async (tag) => {
    const widget = await opened(tag, { width: 640 });
    const { name, text } = await fileOf(widget, 'svg');
    expect(name).toBe(`turkic-red-crescent-${tag.slice(8)}-2026-03-10.svg`);
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(svg.querySelector('parsererror')).toBeNull();
    expect(svg.querySelector('title')?.textContent).toBe(wordsOf(widget, 'heading'));
    expect(svg.documentElement.textContent).toContain('As of 10 Mar 2026');
    expect(text).not.toMatch(/ class=| style=|var\(|href|<script/);
    const words = [...(part(widget, 'drawing')?.querySelectorAll('text:not(:has(tspan)), tspan') ?? [])].map(
      (line) => line.textContent ?? '',
    );
    for (const line of words) expect(svg.documentElement.textContent).toContain(line.trim());
  });

  test.each(WIDGETS)('<%s> as PNG is as sharp as twice its size, and has its colours', async (tag) => {
    const widget = await opened(tag, { width: 640 });
    const { file } = await fileOf(widget, 'png');
    expect(file.type).toBe('image/png');
    const picture = await createImageBitmap(file);
    expect(picture.width).toBe(1280);
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const brush = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    brush.drawImage(picture, 0, 0);
    const { data } = brush.getImageData(0, 0, picture.width, picture.height);
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4)
      colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
    // Surface, ink, and what members, meetings and past terms are drawn in.
    for (const colour of [0xffffff, 0x16202a, 0x0b6a72]) expect(colours).toContain(colour);
  });

  test('the data of a map is who was what, with sources', async () => {
    const { text } = await fileOf(await opened('network-map'), 'csv');
    const [head = '', ...rows] = text.replace('\uFEFF', '').trim().split('\r\n');
    expect(head).toBe('network,party,name,role,period,organisation,source,source_url,basis,inferred,note');
    expect(rows).toHaveLength(8);
    expect(rows.find((row) => row.includes(',HU,'))).toMatch(/^turkic-red-crescent,HU,Hungary,observer,2025-05\/\.\.,/);
  });

  test('that of a rotation the terms, that of a timeline the meetings', async () => {
    const rotation = await fileOf(await opened('network-rotation'), 'csv');
    expect(rotation.text).toContain('network,party,name,period,status,holder,handover');
    saved.length = 0;
    const timeline = await fileOf(await opened('network-timeline'), 'csv');
    expect(timeline.text).toContain('First Council');
  });

  test('the dataset as JSON is the dataset, the calendar has its meetings', async () => {
    const widget = await opened('network-timeline');
    expect(JSON.parse((await fileOf(widget, 'json')).text)).toEqual(await (await fetch(SHIPPED)).json());
    saved.length = 0;
    const { name, text } = await fileOf(widget, 'ics');
    expect(name).toMatch(/\.ics$/);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*First Council[\s\S]*END:VCALENDAR\r\n$/);
  });

  test('markup in a dataset stays text in the picture', async () => {
    const data = await (await fetch(SHIPPED)).json();
    data.networks[0].name = '<script>alert(1)</script>&\u0000';
    serve('/dangerous.json', json(data));
    const widget = await opened('network-map', { attributes: { src: '/dangerous.json' } });
    const { text } = await fileOf(widget, 'svg');
    expect(text).not.toContain('<script');
    expect(new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')).toBeNull();
  });
});
