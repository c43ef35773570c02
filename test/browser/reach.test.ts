import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import shipped from '../../src/data/turkic-states.json';
import { datasetOf, minimalDataset, minimalMembership, minimalNetwork } from '../fixtures/minimal.ts';
import {
  chosen,
  click,
  detail,
  detailSources,
  detailWords,
  focused,
  frame,
  ids,
  mount,
  option,
  options,
  part,
  press,
  SHIPPED,
  settled,
  tabStops,
  WIDGETS,
  type Widget,
  type WidgetTag,
  waitFor,
  waitUntilDrawn,
} from './harness.ts';

async function drawn(tag: WidgetTag, attributes: Record<string, string> = {}, width = 640): Promise<Widget> {
  const widget: Widget = mount(tag, { width, attributes: { src: SHIPPED, ...attributes } });
  return waitUntilDrawn(widget);
}

function focus(widget: Widget, id: string): Promise<unknown> {
  option(widget, id).focus();
  return frame();
}

/** What a reader of each widget would look at first, with what the detail must then say and where from. */
const THINGS: readonly {
  readonly tag: WidgetTag;
  readonly id: string;
  readonly says: RegExp;
  readonly source: RegExp;
}[] = [
  {
    tag: 'network-map',
    id: 'HU',
    says: /Hungary.*Observer.*May 2025.*Hungarian Red Cross/,
    source: /Gündem Kıbrıs.*21 Nov 2025/,
  },
  {
    tag: 'network-timeline',
    id: 'first-council',
    says: /First Council.*Baku, Azerbaijan.*Baku Declaration/,
    source: /Anadolu Ajansı/,
  },
  {
    tag: 'network-rotation',
    id: 'council-2026',
    says: /Council of Presidents in Türkiye.*2026/,
    source: /Gündem Kıbrıs/,
  },
];

describe('the Tab key', () => {
  test.each(WIDGETS)('<%s> has one stop for its drawing, and Tab goes on to the rest of the page', async (tag) => {
    document.body.insertAdjacentHTML('beforeend', '<button id="before">Before</button>');
    const widget = await drawn(tag, { 'no-controls': '' });
    document.body.insertAdjacentHTML('beforeend', '<button id="after">After</button>');
    expect(tabStops(widget)).toHaveLength(1);
    (document.querySelector('#before') as HTMLElement).focus();
    await userEvent.tab();
    expect(focused(widget)).toBe(tabStops(widget)[0]);
    for (let links = 0; links < 12 && document.activeElement === widget; links += 1) {
      await userEvent.tab();
      expect(focused(widget), 'no second option').toBeUndefined();
    }
    expect(document.activeElement?.id).toBe('after');
  });

  test.each(WIDGETS)('<%s> is entered again where it was left', async (tag) => {
    const widget = await drawn(tag);
    const first = tabStops(widget)[0] ?? '';
    await focus(widget, first);
    await press('{End}');
    const left = focused(widget);
    expect(left).not.toBe(first);
    await userEvent.tab();
    await userEvent.tab({ shift: true });
    expect(focused(widget)).toBe(left);
    expect(tabStops(widget)).toEqual([left]);
  });

  test('the selected thing is the stop of a drawing that nobody has been in', async () => {
    expect(tabStops(await drawn('network-map', { selected: 'UZ' }))).toEqual(['UZ']);
  });

  test('a thing that is no longer drawn leaves the stop to another', async () => {
    const widget = await drawn('network-timeline');
    await focus(widget, 'council-2026');
    widget.setAttribute('kind', 'ceremony');
    // What reads the attribute loads first.
    await waitFor(() => tabStops(widget)[0] === 'founding-ceremony');
    expect(tabStops(widget)).toEqual(['founding-ceremony']);
  });
});

/** How far the middle of a thing may lie from the middle of the box around it, px. */
const LEEWAY = 12;

describe('arrow keys', () => {
  const AHEAD: Readonly<Record<string, (dx: number, dy: number) => number>> = {
    '{ArrowLeft}': (dx) => -dx,
    '{ArrowRight}': (dx) => dx,
    '{ArrowUp}': (_dx, dy) => -dy,
    '{ArrowDown}': (_dx, dy) => dy,
  };

  const pictures: readonly (readonly [WidgetTag, number, Record<string, string>])[] = [
    ['network-map', 640, {}],
    ['network-map', 320, {}],
    ['network-timeline', 1000, { milestones: '' }],
    ['network-timeline', 320, { milestones: '' }],
    ['network-rotation', 1000, {}],
    ['network-rotation', 320, {}],
  ];

  test.each(pictures)(
    '<%s> at %i px: each goes to what lies in its direction or stays, and everything can be reached from anywhere',
    async (tag, width, attributes) => {
      const widget = await drawn(tag, attributes, width);
      const astray: string[] = [];
      const next = new Map(ids(widget).map((id): [string, string[]] => [id, []]));
      for (const [from, reached] of next) {
        for (const [key, ahead] of Object.entries(AHEAD)) {
          await focus(widget, from);
          await press(key);
          const to = focused(widget) ?? '';
          reached.push(to);
          const [a, b] = [middle(option(widget, from)), middle(option(widget, to))];
          if (to !== from && ahead(b.x - a.x, b.y - a.y) < -LEEWAY) astray.push(`${from} ${key} ${to}`);
        }
      }
      expect(astray).toEqual([]);
      for (const start of next.keys()) expect(closure(next, start), `from ${start}`).toEqual(new Set(next.keys()));
    },
    60_000,
  );

  test.each([
    ['KZ', '{ArrowDown}', /UZ|KG|TM/],
    ['TR', '{ArrowRight}', /AZ/],
    ['AZ', '{ArrowLeft}', /TR/],
    ['TR', '{ArrowUp}', /HU/],
    ['XNC', '{ArrowUp}', /TR/],
  ])('on the map from %s, %s leads to a neighbour there', async (from, key, to) => {
    const widget = await drawn('network-map');
    await focus(widget, from);
    await press(key);
    expect(focused(widget)).toMatch(to);
  });

  test('on a list of meetings Down is the next and Up the one before', async () => {
    const widget = await drawn('network-timeline', { orientation: 'vertical' });
    const order = ids(widget);
    await focus(widget, order[0] ?? '');
    for (const expected of order.slice(1)) {
      await press('{ArrowDown}');
      expect(focused(widget)).toBe(expected);
    }
    for (const expected of order.toReversed().slice(1)) {
      await press('{ArrowUp}');
      expect(focused(widget)).toBe(expected);
    }
  });

  test('Home and End go to the first and the last', async () => {
    for (const tag of WIDGETS) {
      const widget = await drawn(tag);
      await focus(widget, ids(widget)[0] ?? '');
      await press('{End}');
      const last = focused(widget);
      await press('{Home}');
      const first = focused(widget);
      expect(first).not.toBe(last);
      await press('{End}');
      expect(focused(widget)).toBe(last);
      expect(ids(widget)).toEqual(expect.arrayContaining([first, last]));
    }
  });

  test.each(WIDGETS)(
    '<%s> keeps the keys that it uses from scrolling the page, and leaves all others to it',
    async (tag) => {
      const widget = await drawn(tag);
      const taken: string[] = [];
      document.addEventListener('keydown', ({ key, defaultPrevented }) => defaultPrevented && taken.push(key));
      const used = [' ', 'Enter', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'End', 'Home'];
      const others = ['PageDown', 'PageUp', 'F6', 'Tab', 'Shift'];
      await focus(widget, ids(widget)[0] ?? '');
      for (const key of [...used, ...others]) await press(key === ' ' ? key : `{${key}}`);
      expect(taken).toEqual(used);
    },
  );

  test('with Ctrl, Alt or Meta they are the browser’s', async () => {
    const widget = await drawn('network-map');
    await focus(widget, 'KZ');
    await press('{Control>}{ArrowDown}{/Control}');
    expect(focused(widget)).toBe('KZ');
  });
});

describe('type-ahead', () => {
  test('goes to the next name that begins with the letter, and round again', async () => {
    const widget = await drawn('network-map');
    await focus(widget, 'HU');
    await press('t');
    const first = focused(widget);
    expect(['TR', 'TM']).toContain(first);
    await new Promise((resolve) => setTimeout(resolve, 800));
    await press('t');
    expect(new Set([first, focused(widget)])).toEqual(new Set(['TR', 'TM']));
  });

  test('takes letters typed in a row together', async () => {
    const widget = await drawn('network-map');
    await focus(widget, 'HU');
    await press('turkm');
    expect(focused(widget)).toBe('TM');
  });

  test('does not tell capitals from small letters, with the reader’s alphabet', async () => {
    const widget = await drawn('network-map', { locale: 'tr' });
    await focus(widget, 'TR');
    // A test runner presses only the keys of a keyboard of the United States.
    option(widget, 'TR').dispatchEvent(new KeyboardEvent('keydown', { key: 'ö', bubbles: true, composed: true }));
    await settled(widget);
    expect(focused(widget)).toBe('UZ');
    await new Promise((resolve) => setTimeout(resolve, 800));
    await press('MA');
    expect(focused(widget)).toBe('HU');
  });

  test('tells apart the two letters i of Turkish', async () => {
    const names = { I: 'Isparta', İ: 'İzmir' };
    const parties = Object.entries(names).map(([letter, name]) => ({
      id: `x-${letter === 'I' ? 1 : 2}`,
      name,
      coordinates: [letter === 'I' ? 30.5 : 27.1, 38] as const,
    }));
    const data = minimalDataset({
      parties,
      networks: [minimalNetwork({ memberships: parties.map(({ id }) => minimalMembership({ party: id })) })],
      places: [],
    });
    const widget = await waitUntilDrawn(mount('network-map', { attributes: { locale: 'tr' }, properties: { data } }));
    await focus(widget, 'x-2');
    option(widget, 'x-2').dispatchEvent(new KeyboardEvent('keydown', { key: 'ı', bubbles: true, composed: true }));
    await settled(widget);
    expect(focused(widget)).toBe('x-1');
    await new Promise((resolve) => setTimeout(resolve, 800));
    await press('i');
    expect(focused(widget)).toBe('x-2');
  });

  test('stays where nothing begins so', async () => {
    const widget = await drawn('network-map');
    await focus(widget, 'HU');
    await press('x');
    expect(focused(widget)).toBe('HU');
  });
});

describe.each(THINGS)('the detail of <$tag>', ({ tag, id, says, source }) => {
  test.each([
    ['Enter', '{Enter}'],
    ['Space', ' '],
  ])('opens with %s and shows its sources', async (_name, key) => {
    const widget = await drawn(tag);
    await focus(widget, id);
    await press(key);
    await waitFor(() => detail(widget));
    expect(detailWords(widget)).toMatch(says);
    expect(detailSources(widget).join(' | ')).toMatch(source);
    expect(chosen(widget)).toEqual([id]);
    expect(focused(widget), 'the keyboard stays in the drawing').toBe(id);
  });

  test('every source in it can be followed, and nothing else can', async () => {
    const widget = await drawn(tag, { selected: id });
    await waitFor(() => detail(widget));
    const links = [...(detail(widget)?.querySelectorAll('a') ?? [])];
    expect(links.length).toBeGreaterThan(0);
    const published = new Set(shipped.sources.map(({ url }) => url));
    expect(links.map((link) => link.href).filter((url) => !published.has(url))).toEqual([]);
  });

  test('opens with a click, closes with the next one', async () => {
    const widget = await drawn(tag);
    await click(option(widget, id));
    await waitFor(() => detail(widget));
    expect(detailWords(widget)).toMatch(says);
    await click(option(widget, id));
    await waitFor(() => !detail(widget));
    expect(chosen(widget)).toEqual([]);
  });

  test('closes with Escape from the drawing, which keeps the keyboard', async () => {
    const widget = await drawn(tag);
    await focus(widget, id);
    await press('{Enter}');
    await waitFor(() => detail(widget));
    await press('{Escape}');
    expect(detail(widget)).toBeNull();
    expect(focused(widget)).toBe(id);
  });

  test('closes with Escape after a click, wherever that was on it, without a ring for the pointer', async () => {
    const widget = await drawn(tag);
    const words = widget.shadowRoot?.querySelector(`.label[data-id="${id}"]`);
    await click(words ?? option(widget, id));
    await waitFor(() => detail(widget));
    expect(focused(widget)).toBe(id);
    expect(option(widget, id).matches(':focus-visible')).toBe(false);
    expect(scrollY).toBe(0);
    await press('{Escape}');
    expect(detail(widget)).toBeNull();
  });

  test('closes with Escape from within, which gives the keyboard back to the drawing', async () => {
    const widget = await drawn(tag, { selected: id });
    await waitFor(() => detail(widget));
    detail(widget)?.querySelector('a')?.focus();
    expect(widget.shadowRoot?.activeElement?.localName).toBe('a');
    await press('{Escape}');
    await settled(widget);
    expect(detail(widget)).toBeNull();
    expect(focused(widget)).toBe(id);
  });

  test('closes with its button, which gives the keyboard back to the drawing', async () => {
    const widget = await drawn(tag, { selected: id });
    await waitFor(() => detail(widget));
    const { width, height } = part(widget, 'close')?.getBoundingClientRect() ?? {};
    expect(Math.min(width ?? 0, height ?? 0)).toBeGreaterThanOrEqual(32);
    (part(widget, 'close') as HTMLElement).focus();
    await press('{Enter}');
    await settled(widget);
    expect(detail(widget)).toBeNull();
    expect(focused(widget)).toBe(id);
  });

  test('of one thing gives way to that of another', async () => {
    const widget = await drawn(tag, { selected: id });
    await waitFor(() => detail(widget));
    const other = ids(widget).find((one) => one !== id) ?? '';
    await click(option(widget, other));
    await waitFor(() => chosen(widget).join() === other);
    expect(detailWords(widget)).not.toBe('');
    expect(detailWords(widget)).not.toMatch(says);
  });

  test('stands under the drawing and moves nothing of it', async () => {
    const widget = await drawn(tag);
    const before = part(widget, 'drawing')?.outerHTML;
    const { top, height } = part(widget, 'drawing')?.getBoundingClientRect() ?? { top: 0, height: 0 };
    widget.selected = id;
    await waitFor(() => detail(widget));
    await settled(widget);
    const after = part(widget, 'drawing')?.getBoundingClientRect();
    expect([after?.top, after?.height]).toEqual([top, height]);
    expect(detail(widget)?.getBoundingClientRect().top).toBeGreaterThanOrEqual(top + height);
    expect(before).not.toBe('');
  });
});

describe('what can be chosen', () => {
  test.each([
    ['network-map', 300],
    ['network-map', 640],
    ['network-timeline', 300],
    ['network-timeline', 1000],
    ['network-rotation', 300],
    ['network-rotation', 1000],
  ] as const)('<%s> at %i px: is at least 24 px on a side for a pointer, and has a name', async (tag, width) => {
    const widget = await drawn(tag, { milestones: '' }, width);
    for (const one of options(widget)) {
      const id = one.dataset['id'] ?? '';
      expect(one.getAttribute('aria-label')?.length, id).toBeGreaterThan(3);
      const hits = [...(widget.shadowRoot?.querySelectorAll<SVGGElement>(`[data-id="${CSS.escape(id)}"]`) ?? [])];
      const sides = hits.map((hit) => Math.min(hit.getBoundingClientRect().width, hit.getBoundingClientRect().height));
      expect(Math.max(...sides), id).toBeGreaterThanOrEqual(24);
    }
  });

  test('a drawing says what it is to who cannot see it', async () => {
    for (const tag of WIDGETS) {
      const widget = await drawn(tag);
      expect(part(widget, 'drawing')?.getAttribute('role')).toBe('listbox');
      expect(part(widget, 'drawing')?.getAttribute('aria-label')?.length).toBeGreaterThan(20);
    }
  });
});

describe('Show all', () => {
  test('shows the entries that the reserved height has no room for, and fewer again', async () => {
    const meetings = Array.from({ length: 24 }, (_, index) => ({
      id: `m${index}`,
      title: `Meeting ${index}`,
      date: `20${String(10 + (index % 14)).padStart(2, '0')}-0${1 + (index % 9)}-15`,
      kind: 'council' as const,
      sources: ['s1'],
    }));
    const widget = await waitUntilDrawn(
      mount('network-timeline', { width: 320, properties: { data: datasetOf({ meetings }) } }),
    );
    const few = ids(widget).length;
    expect(few).toBeLessThan(24);
    expect(part(widget, 'expander')?.textContent).toContain('Show all 24');
    await click(part(widget, 'expander') as Element);
    await settled(widget);
    expect(ids(widget)).toHaveLength(24);
    expect(part(widget, 'expander')?.getAttribute('aria-expanded')).toBe('true');
    await click(part(widget, 'expander') as Element);
    await settled(widget);
    expect(ids(widget)).toHaveLength(few);
  });
});

function middle(element: Element): { readonly x: number; readonly y: number } {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

function closure(next: ReadonlyMap<string, readonly string[]>, start: string): Set<string> {
  const reached = new Set([start]);
  for (const id of reached) for (const one of next.get(id) ?? []) reached.add(one);
  return reached;
}
