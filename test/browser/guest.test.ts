import { afterEach, describe, expect, test, vi } from 'vitest';
import { frame, mount, press, SHIPPED, WIDGETS, type Widget, waitFor, waitUntilDrawn } from './harness.ts';

// What a widget meets on pages of others.

/** Where its words stand and how large they are, to a tenth of a px. */
function words(widget: Widget): readonly string[] {
  const root = widget.shadowRoot;
  const { left, top } = widget.getBoundingClientRect();
  return [...(root?.querySelectorAll('.heading, .description, .key, .drawing text, .credits, .button') ?? [])].map(
    (each) => {
      const box = each.getBoundingClientRect();
      const sides = [box.left - left, box.top - top, box.width, box.height].map((side) => side.toFixed(1));
      return `${each.textContent?.trim().slice(0, 20)} ${sides.join(' ')}`;
    },
  );
}

const drawn = (tag: (typeof WIDGETS)[number], attributes: Record<string, string> = {}) =>
  waitUntilDrawn(mount(tag, { attributes: { src: SHIPPED, ...attributes } }));

describe('the style sheet of a page', () => {
  test.each(WIDGETS)('moves no word of <%s>', async (tag) => {
    const usual = words(await drawn(tag));
    document.body.replaceChildren();
    const style = document.createElement('style');
    style.textContent = `
      * { letter-spacing: 0.2em !important; word-spacing: 1em !important; text-transform: uppercase !important;
          text-indent: 40px !important; text-align: center !important; line-height: 3 !important; white-space: nowrap !important }
      p, ul, li, span, b, a, button, svg, g, path, rect, text, tspan, summary, details { all: unset !important }`;
    document.head.append(style);
    const hostile = words(await drawn(tag));
    style.remove();
    expect(usual.length).toBeGreaterThan(5);
    expect(hostile).toEqual(usual);
  });
});

describe('a place without a width of its own', () => {
  test.each(WIDGETS)('<%s> is drawn in a dialog when that opens', async (tag) => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    const widget = mount(tag, { attributes: { src: SHIPPED } });
    dialog.append(widget);
    await frame();
    expect(widget.shadowRoot?.querySelector('.drawing')).toBeNull();
    dialog.showModal();
    await waitUntilDrawn(widget);
    expect(widget.getBoundingClientRect().width).toBeGreaterThanOrEqual(300);
  });

  test.each(WIDGETS)('<%s> keeps Escape to itself in a dialog, as long as it has something open', async (tag) => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    const widget = mount(tag, { attributes: { src: SHIPPED } });
    dialog.append(widget);
    dialog.showModal();
    await waitUntilDrawn(widget);
    const isOpen = () => Boolean(widget.shadowRoot?.querySelector('[part="detail"]'));
    widget.shadowRoot?.querySelector<SVGElement>('[role="option"]')?.focus();
    await press('{Enter}');
    await waitFor(isOpen);
    await press('{Escape}');
    await waitFor(() => !isOpen());
    expect(dialog.open).toBe(true);
    await press('{Escape}');
    await waitFor(() => !dialog.open);
  });

  test.each(WIDGETS)('<%s> opens a cell of a table wide enough to be read', async (tag) => {
    const table = document.createElement('table');
    const cell = table.insertRow().insertCell();
    document.body.append(table);
    const widget = mount(tag, { attributes: { src: SHIPPED } });
    cell.append(widget);
    await waitUntilDrawn(widget);
    const drawing = widget.shadowRoot?.querySelector('.drawing');
    expect(widget.getBoundingClientRect().width).toBeGreaterThanOrEqual(300);
    expect(drawing?.getBoundingClientRect().right).toBeLessThanOrEqual(cell.getBoundingClientRect().right);
  });
});

describe('a page that a reader comes back to on another day', () => {
  afterEach(() => void vi.useRealTimers());

  test('shows today, as of today', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-11-18T12:00') });
    const widget = await drawn('network-rotation', { 'as-of': 'today' });
    const heading = () => widget.shadowRoot?.querySelector('.heading')?.textContent;
    expect(heading()).toContain('Kyrgyzstan');
    vi.setSystemTime(new Date('2025-11-20T08:00'));
    // So it is told of a tab that is opened again, and of a page that comes from the back/forward cache.
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await waitFor(() => heading()?.includes('Azerbaijan'));
  });
});
