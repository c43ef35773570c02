import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  frame,
  mount,
  SHIPPED,
  serve,
  serveLater,
  settled,
  silence,
  status,
  WIDGETS,
  type Widget,
  type WidgetTag,
  waitFor,
  waitUntilDrawn,
} from './harness.ts';

/** What a widget holds on to outside itself: observers that observe, and listeners on what outlives it. */
const held = new Set<string>();
const originals = { ResizeObserver: globalThis.ResizeObserver, MutationObserver: globalThis.MutationObserver };

/** A class of observers that notes which of them observe something. */
function noted<Observer extends typeof ResizeObserver | typeof MutationObserver>(
  name: string,
  Original: Observer,
): Observer {
  let count = 0;
  return new Proxy(Original, {
    construct(target, args) {
      count += 1;
      const label = `${name} ${count}`;
      const observer: object = Reflect.construct(target, args);
      return new Proxy(observer, {
        get(object, key) {
          if (key === 'observe') held.add(label);
          if (key === 'disconnect') held.delete(label);
          const value: unknown = Reflect.get(object, key, object);
          return typeof value === 'function' ? value.bind(object) : value;
        },
      });
    },
  });
}

function noteListeners(name: string, target: EventTarget): void {
  const { addEventListener: add, removeEventListener: remove } = target;
  vi.spyOn(target, 'addEventListener').mockImplementation((type: string, ...rest) => {
    held.add(`${name} ${type}`);
    Reflect.apply(add, target, [type, ...rest]);
  });
  vi.spyOn(target, 'removeEventListener').mockImplementation((type: string, ...rest) => {
    held.delete(`${name} ${type}`);
    Reflect.apply(remove, target, [type, ...rest]);
  });
}

beforeEach(() => {
  held.clear();
  globalThis.ResizeObserver = noted('ResizeObserver', originals.ResizeObserver);
  globalThis.MutationObserver = noted('MutationObserver', originals.MutationObserver);
  noteListeners('window', window);
  noteListeners('document', document);
  noteListeners('fonts', document.fonts);
  noteListeners('media', MediaQueryList.prototype);
});

afterEach(() => {
  Object.assign(globalThis, originals);
});

async function drawn(tag: WidgetTag, attributes: Record<string, string> = {}): Promise<Widget> {
  const widget: Widget = mount(tag, { attributes: { src: SHIPPED, ...attributes } });
  return waitUntilDrawn(widget);
}

describe('a widget that is taken out of the page', () => {
  test.each(WIDGETS)('<%s> lets go of every observer and every listener of the page', async (tag) => {
    const widget = await drawn(tag, { selected: 'HU' });
    expect([...held].some((label) => label.startsWith('ResizeObserver'))).toBe(true);
    expect([...held].some((label) => label.startsWith('MutationObserver'))).toBe(true);
    expect([...held]).toContain('fonts loadingdone');
    widget.remove();
    await frame();
    expect([...held]).toEqual([]);
  });

  test('that is put back and taken out again does so too', async () => {
    const widget = await drawn('network-timeline');
    const box = widget.parentElement as HTMLElement;
    for (let times = 0; times < 3; times += 1) {
      widget.remove();
      box.append(widget);
      await settled(widget);
    }
    expect(held.size).toBeGreaterThan(0);
    widget.remove();
    expect([...held]).toEqual([]);
  });

  test('while it still loads draws nothing and fails nowhere afterwards', async () => {
    const answer = serveLater('/slow.json');
    const widget = await settled(mount('network-map', { attributes: { src: '/slow.json' } }));
    widget.remove();
    answer(await fetch(SHIPPED));
    await frame();
    await frame();
    expect([...held]).toEqual([]);
  });
});

describe('a widget at rest', () => {
  const things = { 'network-map': 'HU', 'network-timeline': 'first-council', 'network-rotation': 'council-2026' };

  for (const tag of WIDGETS) {
    test.each([
      ['drawn', {}, '.drawing'],
      ['with a detail', { selected: things[tag] }, '.detail'],
      ['as a table', { view: 'table' }, 'table'],
      ['in Turkish', { locale: 'tr' }, '.drawing'],
    ])(`<${tag}> %s: an update without a change touches nothing of the page`, async (_name, attributes, sign) => {
      const widget: Widget = mount(tag, { attributes: { src: SHIPPED, ...attributes } });
      await waitFor(() => widget.shadowRoot?.querySelector(sign));
      // What can be done with an entry loads once its detail is there.
      if (tag === 'network-timeline' && 'selected' in attributes)
        await waitFor(() => widget.shadowRoot?.querySelector('.entry-tools'));
      await settled(widget);
      const changes = await changesDuring(widget, async () => {
        widget.requestUpdate();
        await widget.updateComplete;
        await frame();
        await frame();
      });
      expect(changes).toEqual([]);
    });
  }

  test.each(WIDGETS)('<%s> asks for no further frame', async (tag) => {
    const widget = await drawn(tag);
    await frame();
    await frame();
    const frames = vi.spyOn(globalThis, 'requestAnimationFrame');
    const updates = vi.spyOn(widget, 'requestUpdate');
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(frames).not.toHaveBeenCalled();
    expect(updates).not.toHaveBeenCalled();
  });

  test('in the error state is as quiet', async () => {
    serve('/missing.json', status(404));
    const widget = mount('network-map', { attributes: { src: '/missing.json' } });
    await waitFor(() => widget.shadowRoot?.querySelector('.failure'));
    await settled(widget);
    expect(await changesDuring(widget, () => widget.requestUpdate())).toEqual([]);
  });

  test('that still loads is as quiet', async () => {
    serve('/never.json', silence);
    const widget = await settled(mount('network-rotation', { attributes: { src: '/never.json' } }));
    expect(await changesDuring(widget, () => widget.requestUpdate())).toEqual([]);
  });
});

describe('a widget whose box changes', () => {
  test.each(WIDGETS)(
    '<%s> comes to rest at every width between 280 and 1100 px',
    async (tag) => {
      const widget = await drawn(tag);
      const box = widget.parentElement as HTMLElement;
      for (let width = 280; width <= 1100; width += 41) {
        box.style.width = `${width}px`;
        // The other form of a drawing may have to load first.
        await waitFor(() => fills(widget, width));
        await settled(widget);
        expect(fills(widget, width), `${width} px`).toBe(true);
      }
    },
    60_000,
  );

  test('is drawn when it becomes visible, if it was hidden at first', async () => {
    const box = document.createElement('div');
    box.hidden = true;
    document.body.append(box);
    const widget = mount('network-timeline', { attributes: { src: SHIPPED } });
    box.append(widget);
    await settled(widget);
    expect(widget.shadowRoot?.querySelector('.drawing')).toBeNull();
    box.hidden = false;
    await waitUntilDrawn(widget);
  });
});

/** Whether the drawing takes the room that its box has, but for the padding. */
function fills(widget: Widget, width: number): boolean {
  const taken = widget.shadowRoot?.querySelector('.drawing')?.getBoundingClientRect().width ?? 0;
  return taken <= width && taken > width - 60;
}

/** What changes in a widget's shadow root while something happens. */
async function changesDuring(widget: Widget, happen: () => unknown): Promise<string[]> {
  const changes: string[] = [];
  const observer = new originals.MutationObserver((records) => {
    for (const { type, target, attributeName } of records)
      changes.push(`${type} ${attributeName ?? ''} of ${target.nodeName}`);
  });
  observer.observe(widget.shadowRoot as ShadowRoot, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  await happen();
  await settled(widget);
  await frame();
  observer.disconnect();
  return changes;
}
