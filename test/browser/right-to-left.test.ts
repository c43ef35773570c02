import { describe, expect, it } from 'vitest';
import { rightToLeft } from '../../stories/right-to-left.ts';
import { manyMeetings } from '../fixtures/many-meetings.ts';
import { manyTerms } from '../fixtures/many-terms.ts';
import {
  detailWords,
  focused,
  frame,
  mount,
  option,
  options,
  part,
  parts,
  press,
  SHIPPED,
  settled,
  type Widget,
  type WidgetTag,
  waitFor,
  waitUntilDrawn,
} from './harness.ts';
import { lines, outside, overlaps } from './measured-text.ts';

// Time runs to the left, words begin at the right, and what keys and pointers do follows the eye.

function drawn<Tag extends WidgetTag>(tag: Tag, width = 900, attributes: Record<string, string> = {}) {
  return waitUntilDrawn(
    mount(tag, { width, properties: { data: rightToLeft } as object, attributes: { locale: 'ar', ...attributes } }),
  );
}

function middle(widget: Widget, id: string): number {
  const { left, right } = option(widget, id).getBoundingClientRect();
  return (left + right) / 2;
}

describe.each(['ar', 'fa'])('in %s', (locale) => {
  it.each(['network-map', 'network-timeline', 'network-rotation'] as const)(
    '<%s> begins at the right on a page that does not, and its words neither overlap nor leave it',
    async (tag) => {
      for (const width of [300, 640, 1000]) {
        const widget = await drawn(tag, width, { locale });
        const drawing = part(widget, 'drawing') as unknown as SVGSVGElement;
        const all = lines(drawing);
        expect(overlaps(all), `${width} px`).toEqual([]);
        expect(outside(all, { width: drawing.clientWidth, height: drawing.clientHeight }), `${width} px`).toEqual([]);
        const [heading, box] = [part(widget, 'heading'), part(widget, 'widget')].map((each) => {
          const range = document.createRange();
          range.selectNodeContents(each as Node);
          return range.getBoundingClientRect();
        });
        // Less the widget's own margin.
        expect((box?.right ?? 0) - (heading?.right ?? 0)).toBeLessThan(30);
        widget.remove();
      }
    },
  );
});

/** Where letters stand from left to right, px. */
function leftOf(element: Element, letters: string): number {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.textContent?.indexOf(letters) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + letters.length);
    return range.getBoundingClientRect().left;
  }
  throw new Error(`${letters} is not in ${element.textContent}`);
}

it('a name in Latin letters takes no number of the Arabic sentence along', async () => {
  const widget = mount('network-map', {
    attributes: { src: SHIPPED, network: 'organization-of-turkic-states', locale: 'ar' },
  });
  await waitUntilDrawn(widget);
  const entry = parts(widget, 'list')[0]?.querySelector('li');
  expect(entry?.textContent).toContain('11 نوفمبر 2022'.replaceAll(' ', '\u00a0'));
  const [name, day, year] = ['Samarkand', '11', '2022'].map((letters) => leftOf(entry as Element, letters));
  expect(name).toBeGreaterThan(day as number);
  expect(day).toBeGreaterThan(year as number);
});

describe('time', () => {
  it('runs to the left in a timeline to scale, and arrow keys go where the eye does', async () => {
    const widget = await drawn('network-timeline');
    const ids = ['founding', 'second', 'working', 'third', 'fourth'];
    const marks = ids.map((id) => option(widget, id).querySelector('[part="mark"]')?.getBoundingClientRect().left ?? 0);
    expect(marks).toEqual(marks.toSorted((a, b) => b - a));
    option(widget, 'founding').focus();
    await frame();
    await press('{ArrowLeft}');
    expect(focused(widget)).not.toBe('founding');
    expect(middle(widget, focused(widget) ?? '')).toBeLessThan(middle(widget, 'founding'));
    await press('{Home}');
    expect(focused(widget)).toBe('founding');
  });

  it('is on the right of a list, with its rail', async () => {
    const widget = await drawn('network-timeline', 300);
    const box = part(widget, 'drawing')?.getBoundingClientRect();
    const mark = option(widget, options(widget)[0]?.dataset['id'] ?? '').querySelector('[part="mark"]');
    expect(mark?.getBoundingClientRect().left).toBeGreaterThan((box?.right ?? 0) - 40);
  });

  it('runs to the left in rows of terms, whose names stand at the right', async () => {
    const widget = await drawn('network-rotation');
    const names = [...(widget.shadowRoot?.querySelectorAll('.row-name') ?? [])];
    const bars = [...(widget.shadowRoot?.querySelectorAll('.bar') ?? [])];
    const left = Math.min(...names.map((name) => name.getBoundingClientRect().left));
    expect(bars.length).toBeGreaterThan(1);
    for (const bar of bars) expect(bar.getBoundingClientRect().right).toBeLessThanOrEqual(left);
  });

  it('runs to the left in a ribbon', async () => {
    const widget = await drawn('network-rotation', 300);
    const lefts = [...(widget.shadowRoot?.querySelectorAll('.segment') ?? [])].map(
      (segment) => segment.getBoundingClientRect().left,
    );
    expect(lefts.length).toBeGreaterThan(1);
    expect(lefts).toEqual(lefts.toSorted((a, b) => b - a));
  });
});

describe('moving through a century of meetings', () => {
  /** The middle of the days that are shown. */
  const day = (widget: Widget) => Number(part(widget, 'overview')?.getAttribute('aria-valuenow'));

  async function zoomed(): Promise<Widget> {
    const widget = mount('network-timeline', {
      width: 900,
      properties: { data: manyMeetings(1000) },
      attributes: { locale: 'ar' },
    });
    await waitUntilDrawn(widget);
    await waitFor(() => part(widget, 'zoom-in'));
    for (let step = 0; step < 3; step++) {
      part(widget, 'zoom-in')?.click();
      await widget.updateComplete;
    }
    return settled(widget);
  }

  it('goes on to later ones with the left arrow on the strip, and back with the right one', async () => {
    const widget = await zoomed();
    const before = day(widget);
    part(widget, 'overview')?.focus();
    await press('{ArrowLeft}');
    await settled(widget);
    expect(day(widget)).toBeGreaterThan(before);
    await press('{ArrowRight}');
    await settled(widget);
    expect(day(widget)).toBeCloseTo(before, -1);
  });

  it('takes the drawing along to the right, which brings later ones', async () => {
    const widget = await zoomed();
    const before = day(widget);
    const drawing = part(widget, 'drawing') as unknown as SVGSVGElement;
    const { left, top, width, height } = drawing.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const send = (type: string, clientX: number) =>
      drawing.dispatchEvent(
        new PointerEvent(type, { bubbles: true, composed: true, pointerId: 1, button: 0, clientX, clientY: y }),
      );
    send('pointerdown', x);
    send('pointermove', x + 120);
    send('pointerup', x + 120);
    await settled(widget);
    expect(day(widget)).toBeGreaterThan(before);
  });

  it('shows what lies under the pointer of a strip of all time', async () => {
    const widget = await zoomed();
    const strip = part(widget, 'overview') as unknown as SVGSVGElement;
    const { left, top, width } = strip.getBoundingClientRect();
    const point = (clientX: number) => {
      for (const type of ['pointerdown', 'pointerup'])
        strip.dispatchEvent(
          new PointerEvent(type, { bubbles: true, composed: true, pointerId: 1, button: 0, clientX, clientY: top + 5 }),
        );
    };
    point(left + 0.95 * width);
    await settled(widget);
    const early = day(widget);
    point(left + 0.05 * width);
    await settled(widget);
    expect(day(widget)).toBeGreaterThan(early);
    const shown = strip.querySelector('.overview-shown')?.getBoundingClientRect();
    expect(shown?.left).toBeLessThan(left + 0.2 * width);
  });
});

it('finds one of many terms under the pointer', async () => {
  const widget = await waitUntilDrawn(
    mount('network-rotation', { width: 900, properties: { data: manyTerms(2000) }, attributes: { locale: 'ar' } }),
  );
  await waitFor(() => part(widget, 'terms'));
  const bars = part(widget, 'terms');
  const { right, top, bottom } = (bars as Element).getBoundingClientRect();
  const path = bars?.querySelector('path') as Element;
  path.dispatchEvent(
    new MouseEvent('click', {
      bubbles: true,
      composed: true,
      clientX: right - 2,
      clientY: top + (bottom - top) * 0.01 + 3,
    }),
  );
  await waitFor(() => part(widget, 'detail'));
  // The first row begins with the first term.
  expect(detailWords(widget)).toContain(String(manyTerms(2000).networks?.[0]?.chairmanships?.[0]?.period).slice(0, 4));
});
