import { describe, expect, test } from 'vitest';
import { madeDataset } from '../fixtures/made-dataset.ts';
import { membersOf } from '../fixtures/networks.ts';
import {
  click,
  lengthenPage,
  mount,
  part,
  press,
  SHIPPED,
  settled,
  turnWheel,
  type Widget,
  waitFor,
  waitUntilDrawn,
} from './harness.ts';

const worldwide = madeDataset(Object.fromEntries(membersOf('g20').map((id) => [id, 'member'])));

async function drawnWorld() {
  const widget = await waitUntilDrawn(mount('network-map', { properties: { data: worldwide } }));
  await waitFor(() => part(widget, 'map-zoom'));
  return settled(widget);
}

function focusOption(widget: Widget): void {
  widget.shadowRoot?.querySelector<SVGElement>('[role="option"][tabindex="0"]')?.focus();
}

const land = (widget: Element) => widget.shadowRoot?.querySelector('.land')?.getAttribute('d') ?? '';

describe('zoom', () => {
  test('is not there where nobody needs it', async () => {
    const widget = await waitUntilDrawn(mount('network-map', { attributes: { src: SHIPPED } }));
    expect(part(widget, 'map-zoom')).toBeNull();
  });

  test('goes closer and back by buttons with names, at least 24 px', async () => {
    const widget = await drawnWorld();
    const whole = land(widget);
    const [zoomIn, all] = ['zoom-in', 'whole-map'].map((name) => part(widget, name) as HTMLButtonElement);
    for (const button of widget.shadowRoot?.querySelectorAll('.map-zoom button') ?? []) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
    expect([zoomIn?.ariaLabel, all?.textContent, all?.disabled]).toEqual(['Zoom in', 'Whole map', true]);
    await click(zoomIn as Element);
    await waitFor(() => land(widget) !== whole);
    expect(all?.disabled).toBe(false);
    await click(all as Element);
    await waitFor(() => land(widget) === whole);
  });

  test('goes closer by + and back by 0 with the keyboard on the map', async () => {
    const widget = await drawnWorld();
    const whole = land(widget);
    focusOption(widget);
    await press('+');
    await waitFor(() => land(widget) !== whole);
    focusOption(widget);
    await press('0');
    await waitFor(() => land(widget) === whole);
  });

  test('takes the wheel with Ctrl alone', async () => {
    const widget = await drawnWorld();
    const whole = land(widget);
    const drawing = part(widget, 'drawing') as Element;
    lengthenPage();
    await turnWheel(drawing, -200, 'Control');
    await waitFor(() => land(widget) !== whole);
    const closer = land(widget);
    expect(scrollY).toBe(0);
    await turnWheel(drawing, 200);
    await waitFor(() => scrollY > 0);
    expect(land(widget)).toBe(closer);
  });

  test('takes two fingers, and leaves one to the page', async () => {
    const widget = await drawnWorld();
    const whole = land(widget);
    const map = part(widget, 'drawing') as Element;
    const { left, top } = map.getBoundingClientRect();
    const touch = (type: string, pointerId: number, x: number, y: number) =>
      map.dispatchEvent(
        new PointerEvent(type, {
          pointerId,
          pointerType: 'touch',
          clientX: left + x,
          clientY: top + y,
          bubbles: true,
          composed: true,
        }),
      );
    expect(getComputedStyle(map).touchAction).toBe('pan-x pan-y');
    touch('pointerdown', 1, 100, 100);
    touch('pointermove', 1, 200, 100);
    await settled(widget);
    expect(land(widget)).toBe(whole);
    touch('pointerdown', 2, 240, 100);
    touch('pointermove', 2, 340, 100);
    await waitFor(() => land(widget) !== whole);
    touch('pointerup', 1, 0, 0);
    touch('pointerup', 2, 0, 0);
  });

  test('leaves the page under the widget where it is, however many names come into its list', async () => {
    const data = madeDataset(
      Object.fromEntries(['US', 'CA', ...membersOf('europeanUnion')].map((id) => [id, 'member'])),
    );
    const widget = await waitUntilDrawn(mount('network-map', { properties: { data }, width: 300 }));
    await waitFor(() => part(widget, 'map-zoom'));
    await settled(widget);
    const { height } = widget.getBoundingClientRect();
    const zoomIn = part(widget, 'zoom-in') as Element;
    for (let times = 0; times < 3; times++) {
      const before = land(widget);
      await click(zoomIn);
      await waitFor(() => land(widget) !== before);
      await settled(widget);
      expect(widget.getBoundingClientRect().height).toBe(height);
    }
    expect(part(widget, 'not-on-map')?.textContent).toContain('Outside this part of the map');
    await click(part(widget, 'whole-map') as Element);
    await waitFor(() => !part(widget, 'not-on-map'));
    expect(widget.getBoundingClientRect().height).toBe(height);
  });

  test.each([300, 640, 1000])('takes what words it needs from the height of the picture at %i px', async (width) => {
    const widget = await waitUntilDrawn(mount('network-map', { properties: { data: worldwide }, width }));
    await waitFor(() => part(widget, 'map-zoom'));
    await settled(widget);
    const { height } = widget.getBoundingClientRect();
    const whole = land(widget);
    await click(part(widget, 'zoom-in') as Element);
    await waitFor(() => land(widget) !== whole);
    await settled(widget);
    expect(widget.getBoundingClientRect().height).toBeCloseTo(height, 0);
    const words = widget.shadowRoot?.querySelector('.part-words') as Element;
    expect(words.clientHeight).toBeGreaterThan(80);
    await click(part(widget, 'whole-map') as Element);
    await waitFor(() => land(widget) === whole);
    expect(widget.getBoundingClientRect().height).toBe(height);
  });

  test('goes closer to what is selected, and from the keyboard to what is focused', async () => {
    const widget = await drawnWorld();
    const option = () => widget.shadowRoot?.querySelector('[role="option"][data-id="AU"] .shape') as Element;
    const distance = () => {
      const { left, right, top, bottom } = option().getBoundingClientRect();
      const map = (part(widget, 'drawing') as Element).getBoundingClientRect();
      return Math.hypot(
        (left + right) / 2 - (map.left + map.right) / 2,
        (top + bottom) / 2 - (map.top + map.bottom) / 2,
      );
    };
    const far = distance();
    widget.selected = 'AU';
    await settled(widget);
    await click(part(widget, 'zoom-in') as Element);
    await waitFor(() => distance() < far);
    const near = distance();
    (option().parentElement as Element as SVGElement).focus();
    await press('+');
    await waitFor(() => distance() < near);
  });
});

describe('an inset', () => {
  const crowd = madeDataset(
    Object.fromEntries(
      ['US', 'CA', 'IS', 'NO', 'GB', 'TR', 'AL', ...membersOf('europeanUnion')].map((id) => [id, 'member']),
    ),
  );
  const inset = (widget: Widget) => widget.shadowRoot?.querySelector('.map-inset');

  test('is another place to point at, and none for the keyboard or a screen reader', async () => {
    const widget = await waitUntilDrawn(mount('network-map', { properties: { data: crowd }, width: 300 }));
    await waitFor(() => inset(widget));
    await settled(widget);
    expect(inset(widget)?.getAttribute('aria-hidden')).toBe('true');
    expect(inset(widget)?.querySelectorAll('[tabindex="0"]')).toHaveLength(0);
    expect(widget.shadowRoot?.querySelectorAll('.plot [role="option"][tabindex="0"]')).toHaveLength(1);
    await click(inset(widget)?.querySelector('[role="option"][data-id="TR"] .shape') as Element);
    await settled(widget);
    expect(widget.selected).toBe('TR');
    expect(inset(widget)?.querySelectorAll('.selected-line')).toHaveLength(1);
    expect(inset(widget)?.contains(widget.shadowRoot?.activeElement ?? null)).toBe(false);
  });

  test('gives its room to a zoomed map and comes back with the whole one', async () => {
    const widget = await waitUntilDrawn(mount('network-map', { properties: { data: crowd }, width: 300 }));
    await waitFor(() => inset(widget));
    await settled(widget);
    const { height } = widget.getBoundingClientRect();
    await click(part(widget, 'zoom-in') as Element);
    await waitFor(() => !inset(widget));
    await settled(widget);
    expect(Math.abs(widget.getBoundingClientRect().height - height)).toBeLessThanOrEqual(1);
    await click(part(widget, 'whole-map') as Element);
    await waitFor(() => inset(widget));
    await settled(widget);
    expect(widget.getBoundingClientRect().height).toBe(height);
  });
});
