import { afterEach, describe, expect, test } from 'vitest';
import reserve from '../../src/network-widgets.css?inline';
import {
  detail,
  frame,
  json,
  mount,
  part,
  SHIPPED,
  serve,
  settled,
  WIDGETS,
  type Widget,
  type WidgetTag,
  waitFor,
  waitUntilDrawn,
} from './harness.ts';

const WIDTHS = [300, 320, 360, 399, 400, 471, 472, 480, 511, 512, 515, 530, 559, 560, 640, 760, 1000];
const LOCALES = ['en', 'tr'];

/** Less than this, in px, is the rounding of a browser. */
const SEEN = 0.1;

/** The share of a widget's height that may stay empty under its drawing. */
const WASTE = 0.05;

/** The attributes that a page would set beside the data. */
const USUAL: Readonly<Record<WidgetTag, Record<string, string>>> = {
  'network-map': {},
  'network-timeline': { milestones: '' },
  'network-rotation': {},
};

const sizes = WIDGETS.flatMap((tag) => WIDTHS.map((width) => [tag, width] as const));

describe('a widget has its final height from its definition on', () => {
  test.each(sizes)(
    '<%s> at %i px: nothing moves, and little is left over in the longest language',
    async (tag, width) => {
      const widgets = LOCALES.map((locale): Widget => mount(tag, { width, attributes: { locale, ...USUAL[tag] } }));
      for (const widget of widgets) await widget.updateComplete;
      const heights = widgets.map((widget) => [widget.getBoundingClientRect().height]);
      const watching = watch(() => {
        for (const [index, widget] of widgets.entries()) heights[index]?.push(widget.getBoundingClientRect().height);
      });
      await frame();
      for (const widget of widgets) widget.src = SHIPPED;
      for (const widget of widgets) await waitUntilDrawn(widget);
      watching.stop();
      for (const seen of heights) {
        expect(seen.length).toBeGreaterThan(4);
        expect(Math.max(...seen) - Math.min(...seen), `${Math.min(...seen)} to ${Math.max(...seen)}`).toBeLessThan(
          SEEN,
        );
      }
      const empty = widgets.map(emptyShare);
      expect(Math.min(...empty)).toBeLessThan(WASTE);
      expect(Math.min(...empty)).toBeGreaterThanOrEqual(0);
    },
  );

  test.each(WIDGETS)('<%s> in the error state, the empty one and while it loads', async (tag) => {
    serve(
      '/empty.json',
      json({ format: 1, id: 'e', title: 'E', updated: '2025-01-01', networks: [{ id: 'n', name: 'N' }] }),
    );
    const bare = (await settled(mount(tag))).getBoundingClientRect().height;
    for (const src of ['/no-such.json', '/empty.json']) {
      const widget: Widget = mount(tag, { attributes: { src } });
      await settled(widget);
      expect(widget.getBoundingClientRect().height, src).toBe(bare);
    }
  });

  test.each(WIDGETS)('<%s> takes the height that a page sets instead', async (tag) => {
    const widget: Widget = mount(tag, { attributes: { src: SHIPPED } });
    widget.style.setProperty('--network-min-height', '900px');
    await waitUntilDrawn(widget);
    expect(widget.getBoundingClientRect().height).toBe(900);
  });

  test.each(WIDGETS)('<%s> grows only by the detail that a reader opens', async (tag) => {
    const ids = { 'network-map': 'HU', 'network-timeline': 'first-council', 'network-rotation': 'council-2026' };
    const widget: Widget = await waitUntilDrawn(mount(tag, { attributes: { src: SHIPPED, ...USUAL[tag] } }));
    const before = widget.getBoundingClientRect().height;
    const plot = part(widget, 'plot')?.getBoundingClientRect().height;
    widget.selected = ids[tag];
    await waitFor(() => detail(widget));
    await settled(widget);
    expect(widget.getBoundingClientRect().height).toBeGreaterThan(before);
    expect(part(widget, 'plot')?.getBoundingClientRect().height).toBeCloseTo(plot ?? 0, -1);
    widget.selected = '';
    await settled(widget);
    expect(widget.getBoundingClientRect().height).toBe(before);
  });
});

/** The share of a widget's height that its drawing leaves empty. */
function emptyShare(widget: Widget): number {
  const plot = part(widget, 'plot')?.getBoundingClientRect().height ?? 0;
  const drawing = part(widget, 'drawing')?.getBoundingClientRect().height ?? 0;
  return (plot - drawing) / widget.getBoundingClientRect().height;
}

describe('network-widgets.css reserves the same before the script has run', () => {
  let page: HTMLIFrameElement | undefined;
  afterEach(() => page?.remove());

  /** A page of its own, in which no element is ever defined. */
  function undefinedHeights(tag: WidgetTag, fontSize: number): number[] {
    page = document.createElement('iframe');
    page.style.width = '1200px';
    document.body.append(page);
    const inner = page.contentDocument;
    if (!inner) throw new Error('no page');
    inner.head.innerHTML = `<style>${reserve} body { margin: 0; font-size: ${fontSize}px }</style>`;
    return WIDTHS.map((width) => {
      inner.body.innerHTML = `<div style="width: ${width}px"><${tag}><p>Own words</p></${tag}></div>`;
      return inner.querySelector(tag)?.getBoundingClientRect().height ?? 0;
    });
  }

  test.each(WIDGETS.flatMap((tag) => [10, 16, 24].map((size) => [tag, size] as const)))(
    '<%s> in text of %i px',
    async (tag, size) => {
      const defined: number[] = [];
      for (const width of WIDTHS) {
        const widget = mount(tag, { width });
        (widget.parentElement as HTMLElement).style.fontSize = `${size}px`;
        defined.push((await settled(widget)).getBoundingClientRect().height);
      }
      expect(undefinedHeights(tag, size)).toEqual(defined);
      expect(Math.min(...defined)).toBeGreaterThan(100);
    },
  );
});

/** Does something in each frame until it is stopped. */
function watch(look: () => void): { stop(): void } {
  let next = requestAnimationFrame(function again() {
    look();
    next = requestAnimationFrame(again);
  });
  return { stop: () => cancelAnimationFrame(next) };
}
