import { describe, expect, test } from 'vitest';
import { datasetOf, minimalMembership } from '../fixtures/minimal.ts';
import {
  click,
  consoleLines,
  detail,
  heardEvents,
  json,
  mount,
  option,
  part,
  press,
  SHIPPED,
  serve,
  serveLater,
  settled,
  silence,
  status,
  WIDGETS,
  type WidgetTag,
  waitFor,
  waitUntilDrawn,
} from './harness.ts';

const SELECTIONS: readonly { readonly tag: WidgetTag; readonly id: string; readonly type: string }[] = [
  { tag: 'network-map', id: 'KZ', type: 'party' },
  { tag: 'network-timeline', id: 'first-council', type: 'meeting' },
  { tag: 'network-rotation', id: 'council-2026', type: 'meeting' },
];

describe('network-ready', () => {
  test.each(WIDGETS)(
    '<%s> tells the document once that its data is there, from within a shadow root too',
    async (tag) => {
      const host = document.createElement('div');
      document.body.append(host);
      const widget = mount(tag, { attributes: { src: SHIPPED } });
      host.attachShadow({ mode: 'open' }).append(widget);
      await waitUntilDrawn(widget);
      const ready = heardEvents('network-ready');
      expect(ready).toHaveLength(1);
      expect(ready[0]?.detail.problems).toEqual([]);
      expect(heardEvents('network-error')).toEqual([]);
      expect(consoleLines()).toEqual([]);
    },
  );

  test('comes for each load', async () => {
    serve('/a.json', json(datasetOf({ memberships: [minimalMembership()] })));
    const widget = await waitUntilDrawn(mount('network-map', { attributes: { src: '/a.json' } }));
    widget.src = SHIPPED;
    await waitFor(() => heardEvents('network-ready', widget).length === 2);
  });
});

describe('network-error', () => {
  test('comes for each load that failed, and network-ready does not', async () => {
    serve('/a.json', status(404));
    const widget = mount('network-map', { attributes: { src: '/a.json' } });
    await waitFor(() => heardEvents('network-error', widget).length === 1);
    widget.retry();
    await waitFor(() => heardEvents('network-error', widget).length === 2);
    expect(heardEvents('network-ready')).toEqual([]);
    const [problem] = heardEvents('network-error', widget)[0]?.detail.problems ?? [];
    expect(Object.keys(problem ?? {}).sort()).toEqual(['actual', 'code', 'expected', 'message', 'path', 'severity']);
  });
});

describe('network-select', () => {
  test.each(SELECTIONS)(
    '<$tag> says what a reader has selected with the pointer, and that nothing is any more',
    async ({ tag, id, type }) => {
      const widget = await waitUntilDrawn(mount(tag, { attributes: { src: SHIPPED } }));
      await click(option(widget, id));
      expect(heardEvents('network-select', widget).map((event) => event.detail)).toEqual([{ type, id }]);
      await click(option(widget, id));
      expect(heardEvents('network-select', widget)[1]?.detail).toEqual({ type: '', id: '' });
    },
  );

  test.each(SELECTIONS)('<$tag> says so with the keyboard as well', async ({ tag, id, type }) => {
    const widget = await waitUntilDrawn(mount(tag, { attributes: { src: SHIPPED } }));
    option(widget, id).focus();
    await press('{Enter}');
    await press('{Escape}');
    expect(heardEvents('network-select', widget).map((event) => event.detail)).toEqual([
      { type, id },
      { type: '', id: '' },
    ]);
  });

  test('names a term of the chair as a term', async () => {
    const widget = await waitUntilDrawn(mount('network-rotation', { attributes: { src: SHIPPED } }));
    const current = [...(widget.shadowRoot?.querySelectorAll('[role="option"]') ?? [])].find((one) =>
      /Azerbaijan/.test(one.getAttribute('aria-label') ?? ''),
    );
    await click(current as Element);
    expect(heardEvents('network-select', widget)[0]?.detail.type).toBe('term');
  });

  test.each(SELECTIONS)('<$tag> says nothing when a script selects', async ({ tag, id }) => {
    const widget = await waitUntilDrawn(mount(tag, { attributes: { src: SHIPPED } }));
    widget.selected = id;
    await waitFor(() => detail(widget));
    widget.setAttribute('selected', '');
    await settled(widget);
    expect(detail(widget)).toBeNull();
    expect(heardEvents('network-select')).toEqual([]);
  });

  test('comes from the close button as well', async () => {
    const widget = await waitUntilDrawn(mount('network-map', { attributes: { src: SHIPPED, selected: 'KZ' } }));
    await waitFor(() => detail(widget));
    await click(part(widget, 'close') as Element);
    expect(heardEvents('network-select', widget).map((event) => event.detail)).toEqual([{ type: '', id: '' }]);
    expect(widget.selected).toBe('');
  });

  test('Escape with nothing selected says nothing', async () => {
    const widget = await waitUntilDrawn(mount('network-map', { attributes: { src: SHIPPED } }));
    option(widget, 'KZ').focus();
    await press('{Escape}');
    expect(heardEvents('network-select')).toEqual([]);
  });
});

describe('states for CSS', () => {
  const names = ['loading', 'ready', 'error'];
  const statesOf = (widget: Element): string[] => names.filter((name) => widget.matches(`:state(${name})`));

  test.each(WIDGETS)('<%s> is loading while it waits for an answer, and ready once it is read', async (tag) => {
    const answer = serveLater('/slow.json');
    const widget = await settled(mount(tag, { attributes: { src: '/slow.json' } }));
    expect(statesOf(widget)).toEqual(['loading']);
    expect(part(widget, 'widget')?.getAttribute('aria-busy')).toBe('true');
    answer(await fetch(SHIPPED));
    await waitUntilDrawn(widget);
    expect(statesOf(widget)).toEqual(['ready']);
    expect(part(widget, 'widget')?.getAttribute('aria-busy')).toBe('false');
  });

  test('a failed load is an error, another src loads again, none at all is none of them', async () => {
    serve('/missing.json', status(404));
    serve('/never.json', silence);
    const widget = await settled(mount('network-map', { attributes: { src: '/missing.json' } }));
    await waitFor(() => statesOf(widget).join() === 'error');
    widget.src = '/never.json';
    await settled(widget);
    expect(statesOf(widget)).toEqual(['loading']);
    widget.src = '';
    await settled(widget);
    expect(statesOf(widget)).toEqual([]);
  });

  test('a widget without data is in none of them', async () => {
    expect(statesOf(await settled(mount('network-map')))).toEqual([]);
  });
});
