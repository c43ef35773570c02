import { describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../src/dataset/model.ts';
import { manyMeetings } from '../fixtures/many-meetings.ts';
import {
  click,
  detailWords,
  focused,
  frame,
  heardEvents,
  ids,
  mount,
  option,
  options,
  part,
  parts,
  press,
  settled,
  tableRows,
  waitFor,
  waitUntilDrawn,
  wordsOf,
} from './harness.ts';

// A timeline of thousands of meetings: few elements, and each meeting within reach.

async function timeline(data: Dataset, width = 900, attributes: Record<string, string> = {}) {
  return waitUntilDrawn(mount('network-timeline', { properties: { data }, attributes, width }));
}

type Timeline = Awaited<ReturnType<typeof timeline>>;

function elements(widget: Timeline): number {
  return widget.shadowRoot?.querySelectorAll('*').length ?? 0;
}

/** The days that the drawing shows, as the strip tells them. */
function shown(widget: Timeline): string | null | undefined {
  return part(widget, 'overview')?.getAttribute('aria-valuetext');
}

async function zoomIn(widget: Timeline, times: number): Promise<void> {
  for (let step = 0; step < times; step++) {
    part(widget, 'zoom-in')?.click();
    await widget.updateComplete;
  }
  await settled(widget);
}

async function ask(widget: Timeline, words: string): Promise<void> {
  const search = part(widget, 'search') as HTMLInputElement;
  search.value = words;
  search.dispatchEvent(new Event('input', { bubbles: true }));
  await settled(widget);
}

const thousands = manyMeetings(10_000);

describe('ten thousand meetings', () => {
  it.each([900, 300])('take no more than 1,500 elements at %i px, drawn, listed and as a table', async (width) => {
    const widget = await timeline(thousands, width);
    expect(elements(widget)).toBeLessThanOrEqual(1500);
    part(widget, 'expander')?.click();
    await settled(widget);
    expect(elements(widget)).toBeLessThanOrEqual(1500);
    widget.view = 'table';
    await waitFor(() => part(widget, 'table'));
    expect(elements(widget)).toBeLessThanOrEqual(1500);
  });

  it('are counted in columns that open to less of time', async () => {
    const widget = await timeline(thousands);
    const [group] = parts(widget, 'group');
    expect(group?.getAttribute('aria-label')).toMatch(/^\d+ entries, .*: show them$/);
    const before = shown(widget);
    await click(group as Element);
    await settled(widget);
    expect(shown(widget)).not.toBe(before);
    expect(heardEvents('network-select')).toEqual([]);
  });

  it('are reached one by one with the keyboard alone', async () => {
    const widget = await timeline(thousands);
    (options(widget)[0] as SVGGElement).focus();
    for (let turn = 0; turn < 12 && focused(widget)?.includes(':'); turn++) {
      await press('{Enter}');
      await settled(widget);
    }
    const id = focused(widget);
    expect(id).toMatch(/^m\d+$/);
    await press('{Enter}');
    expect(heardEvents('network-select')[0]?.detail.id).toBe(id);
    await waitFor(() => detailWords(widget).includes('Meeting number'));
  });

  it('go on beyond what is drawn with the arrow keys', async () => {
    const widget = await timeline(thousands);
    await zoomIn(widget, 8);
    const before = shown(widget);
    options(widget).at(-1)?.focus();
    await press('{ArrowRight}');
    await settled(widget);
    expect(shown(widget)).not.toBe(before);
    expect(ids(widget)).toContain(focused(widget));
  });

  it('are a list that is turned page by page on a phone, each knowing its place', async () => {
    const widget = await timeline(thousands, 300);
    const [first] = options(widget);
    expect(first?.getAttribute('aria-setsize')).toBe('10000');
    const place = Number(first?.getAttribute('aria-posinset'));
    const before = ids(widget);
    part(widget, 'earlier')?.click();
    await settled(widget);
    expect(ids(widget).filter((id) => before.includes(id))).toEqual([]);
    expect(Number(options(widget).at(-1)?.getAttribute('aria-posinset'))).toBe(place - 1);
    options(widget).at(-1)?.focus();
    await press('{ArrowDown}');
    await settled(widget);
    expect(focused(widget)).toBe(before[0]);
    await press('{Home}');
    await settled(widget);
    expect(options(widget)[0]?.getAttribute('aria-posinset')).toBe('1');
    await press('{End}');
    await settled(widget);
    expect(options(widget).at(-1)?.getAttribute('aria-posinset')).toBe('10000');
  });

  it('are rows of a table with pages, which say how many there are', async () => {
    const widget = mount('network-timeline', {
      properties: { data: thousands },
      attributes: { view: 'table' },
      width: 900,
    });
    await waitFor(() => part(widget, 'table-pages'));
    const table = widget.shadowRoot?.querySelector('table');
    expect(table?.getAttribute('aria-rowcount')).toBe('10001');
    part(widget, 'last-page')?.click();
    await settled(widget);
    expect(tableRows(widget).at(-1)?.[0]).toBe('Meeting number 9999');
    expect([...(table?.rows ?? [])].at(-1)?.getAttribute('aria-rowindex')).toBe('10001');
    expect(wordsOf(widget, 'table-pages')).toContain('9,976–10,000 of 10,000');
    const heads = [...(widget.shadowRoot?.querySelectorAll<HTMLElement>('[part="sort"]') ?? [])];
    const byDate = heads.find(({ textContent }) => textContent === 'Date');
    byDate?.click();
    await settled(widget);
    byDate?.click();
    await settled(widget);
    expect(tableRows(widget)[1]?.[0]).toMatch(/^Meeting number 99\d\d$/);
    expect(table?.rows).toHaveLength(26);
    expect(wordsOf(widget, 'table-pages')).toContain('1–25 of 10,000');
  });

  it('are one more at once where a page adds one: the drawing stays, and its key, words and count tell of it', async () => {
    const widget = await timeline(thousands);
    const drawing = part(widget, 'drawing');
    const [network] = thousands.networks ?? [];
    const added = { id: 'added', title: 'One more', date: '2027-11-12', kind: 'summit', sources: ['s1'] } as const;
    const ready = heardEvents('network-ready').length;
    widget.data = {
      ...thousands,
      networks: [{ ...network, meetings: [...(network?.meetings ?? []), added] }],
    } as Dataset;
    await widget.updateComplete;
    expect(part(widget, 'drawing')).toBe(drawing);
    expect(drawing?.getAttribute('aria-label')).toContain('10,001');
    await settled(widget);
    expect(heardEvents('network-ready')).toHaveLength(ready + 1);
    await ask(widget, 'one more');
    expect(ids(widget)).toEqual(['added']);
  });

  it('are all there on paper', async () => {
    const widget = await timeline(manyMeetings(300));
    // What makes a table loads once there is a drawing.
    await waitFor(() => {
      window.dispatchEvent(new Event('beforeprint'));
      return part(widget, 'table');
    });
    expect(tableRows(widget)).toHaveLength(301);
    window.dispatchEvent(new Event('afterprint'));
    expect(part(widget, 'table')).toBeNull();
  });
});

describe('what a reader asks for', () => {
  it('is found by words in any order, by kind and by party, and counted politely', async () => {
    const widget = await timeline(thousands);
    await ask(widget, '1977 türkiye');
    const matches = part(widget, 'matches');
    expect(matches?.getAttribute('role')).toBe('status');
    expect(matches?.textContent).toMatch(/^\d+ of 10,000$/);
    const kind = part(widget, 'filter-kind') as HTMLSelectElement;
    const before = Number(matches?.textContent?.split(' ')[0]);
    kind.value = 'summit';
    kind.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(widget);
    expect(Number(part(widget, 'matches')?.textContent?.split(' ')[0])).toBeLessThan(before);
  });

  it('may match nothing: that is said, and can be taken back', async () => {
    const widget = await timeline(thousands);
    await ask(widget, 'no such meeting');
    expect(wordsOf(widget, 'empty')).toContain('Nothing matches');
    part(widget, 'empty')?.querySelector('button')?.click();
    await waitUntilDrawn(widget);
    expect((part(widget, 'search') as HTMLInputElement).value).toBe('');
  });

  it.each([
    ['tr', 'igdir', 'Iğdır'],
    ['az', 'seki', 'Şəki'],
    ['uz', 'самарқанд', 'Samarqand'],
    ['kk', 'turkistan', 'Түркістан'],
  ])('in %s forgives marks and scripts: %s finds %s', async (lang, typed, title) => {
    const data = manyMeetings(40, [
      { id: 'wanted', title, date: '2024-05-06', kind: 'summit', place: 'city-HU', sources: ['s1'] },
    ]);
    const widget = mount('network-timeline', { properties: { data }, attributes: { locale: lang }, width: 900 });
    await waitUntilDrawn(widget);
    await ask(widget, typed);
    expect(ids(widget)).toEqual(['wanted']);
  });

  it('finds a person by any spelling of the name', async () => {
    const data = {
      ...manyMeetings(40, [
        {
          id: 'wanted',
          title: 'A meeting',
          date: '2024-05-06',
          kind: 'summit',
          participants: [{ person: 'someone' }],
          sources: ['s1'],
        },
      ]),
      people: [{ id: 'someone', name: 'Somebody Known', names: [{ name: 'Эмил Сомеоне', sources: ['s1'] }] }],
    } as Dataset;
    const widget = await timeline(data);
    await ask(widget, 'сомеоне');
    expect(ids(widget)).toEqual(['wanted']);
  });

  it('is not offered where there are a dozen, nor with no-controls', async () => {
    expect(part(await timeline(manyMeetings(12)), 'filters')).toBeNull();
    expect(part(await timeline(thousands, 900, { 'no-controls': '' }), 'filters')).toBeNull();
  });
});

describe('moving through time', () => {
  it('zooms with Ctrl and the wheel alone, and leaves the wheel to the page', async () => {
    const widget = await timeline(thousands);
    const drawing = part(widget, 'drawing') as Element;
    const turn = (ctrlKey: boolean) => {
      const event = new WheelEvent('wheel', {
        deltaY: -200,
        ctrlKey,
        bubbles: true,
        cancelable: true,
        composed: true,
        clientX: 400,
      });
      drawing.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const before = shown(widget);
    expect(turn(false)).toBe(false);
    await frame();
    expect(shown(widget)).toBe(before);
    expect(turn(true)).toBe(true);
    await settled(widget);
    expect(shown(widget)).not.toBe(before);
  });

  it('zooms with + and -, and moves along with the keys of the strip', async () => {
    const widget = await timeline(thousands);
    const whole = shown(widget);
    part(widget, 'overview')?.focus();
    await press('+');
    await settled(widget);
    const zoomed = shown(widget);
    expect(zoomed).not.toBe(whole);
    await press('{ArrowRight}');
    await settled(widget);
    expect(shown(widget)).not.toBe(zoomed);
    await press('-');
    await press('-');
    await settled(widget);
    expect(shown(widget)).toBe(whole);
  });

  it('moves by a drag, which selects nothing', async () => {
    const widget = await timeline(thousands);
    await zoomIn(widget, 8);
    const before = shown(widget);
    const drawing = part(widget, 'drawing') as Element;
    const { left, top } = drawing.getBoundingClientRect();
    const at = (type: string, x: number) =>
      drawing.dispatchEvent(
        new PointerEvent(type, {
          pointerId: 1,
          isPrimary: true,
          button: 0,
          clientX: left + x,
          clientY: top + 100,
          bubbles: true,
          composed: true,
        }),
      );
    const capture = vi.spyOn(SVGElement.prototype, 'setPointerCapture').mockImplementation(() => {});
    at('pointerdown', 500);
    at('pointermove', 300);
    at('pointerup', 300);
    options(widget)[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await settled(widget);
    capture.mockRestore();
    expect(shown(widget)).not.toBe(before);
    expect(heardEvents('network-select')).toEqual([]);
  });
});

describe('from one entry', () => {
  it('the keyboard goes on to the next and back', async () => {
    const widget = await timeline(manyMeetings(40), 900, { selected: 'm10' });
    await waitFor(() => part(widget, 'entry-tools'));
    part(widget, 'next-entry')?.focus();
    await press('{ArrowRight}');
    await waitFor(() => widget.selected !== 'm10');
    expect(heardEvents('network-select')[0]?.detail.type).toBe('meeting');
    await press('{ArrowLeft}');
    expect(widget.selected).toBe('m10');
  });

  it('a planned one can be added to a calendar, made on the spot', async () => {
    const data = manyMeetings(3, [
      { id: 'ahead', title: 'Ahead', date: '2199-05-06', kind: 'summit', status: 'planned', sources: ['s1'] },
    ]);
    const widget = await timeline(data, 900, { selected: 'ahead' });
    await waitFor(() => part(widget, 'add-to-calendar'));
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob);
      return 'blob:made';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    part(widget, 'add-to-calendar')?.click();
    await waitFor(() => made.length);
    const text = await made[0]?.text();
    expect(text).toContain('DTSTART;VALUE=DATE:21990506');
    expect(text?.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    widget.selected = 'm0';
    await settled(widget);
    expect(part(widget, 'add-to-calendar')).toBeNull();
  });

  it('the page’s address opens it where the page wants that', async () => {
    history.replaceState(null, '', '#m2');
    const plain = await timeline(manyMeetings(5));
    const linkable = await timeline(manyMeetings(5), 900, { linkable: '' });
    await waitFor(() => linkable.selected === 'm2');
    await waitFor(() => part(linkable, 'entry-link'));
    expect(part(linkable, 'entry-link')?.getAttribute('href')).toBe('#m2');
    expect(plain.selected).toBe('');
    location.hash = '#m3';
    await waitFor(() => linkable.selected === 'm3');
    history.replaceState(null, '', location.pathname + location.search);
  });
});

it('thousands on one day are listed when their column opens', async () => {
  const oneDay = Array.from({ length: 3000 }, (_, index) => ({
    id: `d${index}`,
    title: `On one day ${index}`,
    date: '2024-05-09',
    kind: 'working' as const,
    sources: ['s1'],
  }));
  const widget = await timeline(manyMeetings(20, oneDay));
  for (let turn = 0; turn < 12 && !option(widget, ids(widget)[0] ?? '').hasAttribute('aria-setsize'); turn++) {
    const fullest = parts(widget, 'group').find((group) =>
      /^[123],\d{3} /.test(group.getAttribute('aria-label') ?? ''),
    );
    if (!fullest) break;
    await click(fullest);
    await settled(widget);
  }
  expect(options(widget)[0]?.getAttribute('aria-setsize')).toBe('3000');
  expect(elements(widget)).toBeLessThanOrEqual(1500);
});

it('the detail of an entry of a long list opens where the reader is, and leaves the page’s scroll alone', async () => {
  const widget = await timeline(manyMeetings(60), 300);
  const isSeen = () => {
    const { top, bottom } = part(widget, 'detail')?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return top >= 0 && top < innerHeight && bottom <= innerHeight + 1;
  };
  part(widget, 'expander')?.click();
  await settled(widget);
  const [, first] = options(widget);
  first?.scrollIntoView({ block: 'start' });
  const before = scrollY;
  if (first) await click(first);
  await waitFor(() => part(widget, 'detail'));
  expect(widget.getBoundingClientRect().bottom).toBeGreaterThan(2 * innerHeight);
  expect(isSeen()).toBe(true);
  expect(scrollY).toBe(before);
});

it('on a phone leaves places to the detail until more is asked for', async () => {
  const widget = await timeline(manyMeetings(60), 300);
  const brief = options(widget).length;
  expect(brief).toBeGreaterThanOrEqual(4);
  expect(parts(widget, 'entry-detail')).toHaveLength(0);
  part(widget, 'expander')?.click();
  await settled(widget);
  expect(parts(widget, 'entry-detail').length).toBeGreaterThan(brief);
});
