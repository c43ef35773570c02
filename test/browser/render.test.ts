import { describe, expect, test } from 'vitest';
import { compose, drawIn } from '../../src/render/compose.ts';
import { serialize } from '../../src/render/markup/serialize.ts';
import { renderSvg } from '../../src/render/svg.ts';
import { mount, SHIPPED, waitUntilDrawn } from './harness.ts';
import { FONT, requestFor } from './render-request.ts';

/** Markup that means the same is the same: without the marks of Lit, ids of its own, and what only a reader's turn changes. */
function normal(markup: string): readonly string[] {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  for (const focus of holder.querySelectorAll('.focus-ring')) focus.replaceChildren();
  for (const gap of holder.querySelectorAll('.ring-gap')) gap.remove();
  for (const element of holder.querySelectorAll('*')) {
    element.removeAttribute('tabindex');
    for (const { name, value } of [...element.attributes].toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      element.removeAttribute(name);
      element.setAttribute(name, value);
    }
  }
  return holder.innerHTML
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/\bnetwork-\d+-|\bnw\d+-/g, 'scope-')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?(<|>) ?/g, '$1')
    .split(/(?=<)/);
}

const CASES = (['map', 'timeline', 'rotation'] as const).flatMap((widget) =>
  [300, 640, 1000].flatMap((width) => ['en', 'tr', 'fa'].map((locale) => [widget, width, locale] as const)),
);

describe('what is drawn without a page is what an element draws', () => {
  test.each(CASES)('%s at %i px in %s', async (name, width, locale) => {
    const widget = await waitUntilDrawn(
      mount(`network-${name}`, { width, font: FONT, attributes: { src: SHIPPED, locale } }),
    );
    const drawing = widget.shadowRoot?.querySelector('.drawing');
    const plot = widget.shadowRoot?.querySelector('.plot');
    if (!drawing || !plot) throw new Error('nothing is drawn');
    const request = await requestFor(name, width, { locale });
    const composed = compose(request, { hasSwitch: true, hasMenu: true, hasTools: true });
    const drawnHeight = Number(drawing.getAttribute('height'));
    // The words around are set as the browser sets them, up to a line that breaks elsewhere.
    const line = 20;
    expect(Math.abs((composed?.drawn.height ?? 0) - drawnHeight)).toBeLessThanOrEqual(line);
    const drawn = drawIn(request, { width: plot.clientWidth, height: roomOf(widget) });
    expect(normal(serialize(drawn?.drawing))).toEqual(normal(drawing.outerHTML));
    expect(normal(serialize(drawn?.lead))).toEqual(normal(leadOf(widget)));
  });
});

/** What the element has for its drawing, px: all but what stands around it. */
function roomOf(widget: HTMLElement): number {
  const root = widget.shadowRoot;
  const box = (selector: string) => {
    const element = root?.querySelector(selector);
    return element ? Number.parseFloat(getComputedStyle(element).height) : 0;
  };
  const frame = root?.querySelector('.widget');
  const reserved = frame ? Number.parseFloat(getComputedStyle(frame).minHeight) : 0;
  return Math.max(0, Math.floor(reserved - (box('.widget') - box('.plot')) + 0.02));
}

/** What stands between the header and the drawing. */
function leadOf(widget: HTMLElement): string {
  const pieces: string[] = [];
  let next = widget.shadowRoot?.querySelector('.header')?.nextElementSibling;
  while (next && !next.matches('.plot')) {
    pieces.push(next.outerHTML);
    next = next.nextElementSibling;
  }
  return pieces.join('');
}

describe('an SVG file', () => {
  test.each(['light', 'dark'] as const)(
    'has the colours of the %s theme where a browser computes them',
    async (theme) => {
      const widget = await waitUntilDrawn(mount('network-map', { font: FONT, attributes: { src: SHIPPED, theme } }));
      const request = await requestFor('map', 640, { theme });
      const drawing = widget.shadowRoot?.querySelector('.drawing');
      if (drawing) drawing.outerHTML = serialize(compose(request)?.drawn.drawing);
      const text = renderSvg(request);
      const file = new DOMParser().parseFromString(text ?? '', 'image/svg+xml').documentElement;
      const drawn = file.querySelectorAll('svg')[file.querySelectorAll('svg').length - 1];
      for (const selector of ['path', 'text', 'circle', 'rect']) {
        const kept = [...(widget.shadowRoot?.querySelectorAll(`.drawing ${selector}`) ?? [])].filter(
          (element) => !element.closest('.hit, .tie-hit, .focus-ring, .ring-gap'),
        );
        const inFile = [...(drawn?.querySelectorAll(selector) ?? [])];
        document.body.append(file);
        const colours = (elements: readonly Element[]) =>
          elements.map((element) => {
            const { fill, stroke } = getComputedStyle(element);
            return [fill, stroke].map((paint) =>
              paint.replace(/url\(.*\)/, 'pattern').replace('rgba(0, 0, 0, 0)', 'none'),
            );
          });
        expect(colours(inFile)).toEqual(colours(kept));
      }
      expect(drawn).toBeTruthy();
    },
  );

  test('is well formed, loads nothing and says what it is', async () => {
    const text = renderSvg(await requestFor('map', 640, { locale: 'tr' })) ?? '';
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(file.querySelector('parsererror')).toBe(null);
    expect(file.querySelector('title')?.textContent).toBe('5 üye ve 3 gözlemci');
    expect(file.querySelector('desc')?.textContent).toContain('Türk Devletleri');
    expect(file.querySelectorAll('a[href^="https:"]').length).toBeGreaterThan(5);
    expect(text).not.toMatch(/<script|<style|@import|url\((?!#)|tabindex|class=/);
  });
});
