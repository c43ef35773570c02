import { describe, expect, test } from 'vitest';
import shipped from '../../src/data/turkic-states.json';
import type { Dataset } from '../../src/dataset/model.ts';
import { minimalDataset, minimalMembership, minimalNetwork } from '../fixtures/minimal.ts';
import {
  chosen,
  click,
  detail,
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
  SHIPPED,
  settled,
  tabStops,
  waitFor,
  waitUntilDrawn,
  wordsOf,
} from './harness.ts';

const STATES = 'organization-of-turkic-states';

function mapOf(attributes: Record<string, string> = {}, width = 640) {
  return waitUntilDrawn(mount('network-map', { width, attributes: { src: SHIPPED, network: STATES, ...attributes } }));
}

function mapWith(changes: Partial<Dataset>, width = 640) {
  const data = minimalDataset(changes);
  return waitUntilDrawn(mount('network-map', { width, properties: { data } }));
}

async function focus(widget: Element, id: string): Promise<void> {
  option(widget, id).focus();
  await frame();
}

/** What `network-select` has told so far. */
function told(): readonly string[] {
  return heardEvents('network-select').map(({ detail: { type, id } }) => `${type} ${id}`);
}

const besides = {
  parties: [
    { id: 'AZ' },
    { id: 'KG' },
    { id: 'x-bank', kind: 'organisation' as const, name: 'Islamic Bank' },
    { id: 'x-lost', name: 'Lost Land', feature: 'QQQ' },
    { id: 'x-point', name: 'Point', coordinates: [60, 40] as const },
  ],
  networks: [
    minimalNetwork({
      memberships: ['AZ', 'KG', 'x-bank', 'x-lost', 'x-point'].map((party) =>
        minimalMembership({ party, role: party.startsWith('x-') ? 'observer' : 'member' }),
      ),
      chairmanships: [{ party: 'x-bank', period: '2025-01-01/..', sources: ['s1'] }],
    }),
  ],
};

describe('parties without a place on the map', () => {
  test('stand under it with role and date, an organisation and a state of an unknown shape alike', async () => {
    const widget = await mapWith(besides);
    expect(part(widget, 'error')).toBeNull();
    expect(parts(widget, 'party-beside').map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      'Islamic Bank Observer since 10 October 2024 Chair',
      'Lost Land Observer since 10 October 2024',
    ]);
    expect(option(widget, 'x-bank').getAttribute('aria-label')).toBe(
      'Islamic Bank, Observer since 10 October 2024, Chair',
    );
    expect(option(widget, 'x-point').querySelector('.shape')?.getAttribute('d')).toBe('');
  });

  test('are of the same list of options for a screen reader', async () => {
    const widget = await mapWith(besides);
    const owned = part(widget, 'drawing')?.getAttribute('aria-owns')?.split(' ') ?? [];
    expect(owned.map((id) => widget.shadowRoot?.getElementById(id)?.dataset['id'])).toEqual(['x-bank', 'x-lost']);
  });

  test.each([300, 640, 1000])('are reached at %i px by arrow keys and by the letters of their names', async (width) => {
    const widget = await mapWith(besides, width);
    await focus(widget, 'AZ');
    for (let steps = 0; steps < 5 && focused(widget) !== 'x-bank'; steps += 1) await press('{ArrowDown}');
    expect(focused(widget)).toBe('x-bank');
    await press('{ArrowDown}');
    expect(focused(widget)).toBe('x-lost');
    await press('{ArrowUp}{ArrowUp}');
    expect(['AZ', 'KG', 'x-point']).toContain(focused(widget));
    await press('lo');
    expect(focused(widget)).toBe('x-lost');
    expect(
      tabStops(widget).length + parts(widget, 'party-beside').filter(({ tabIndex }) => tabIndex === 0).length,
    ).toBe(1);
  });

  test('are selected by a click or by Enter, and closed in the same way', async () => {
    const widget = await mapWith(besides);
    await click(option(widget, 'x-bank'));
    await waitFor(() => detail(widget));
    expect(detailWords(widget)).toMatch(/Islamic Bank.*Observer/);
    expect(chosen(widget)).toEqual(['x-bank']);
    await press('{Enter}');
    await waitFor(() => !detail(widget));
    await press('{Enter}');
    await waitFor(() => detail(widget));
    expect(told()).toEqual(['party x-bank', ' ', 'party x-bank']);
  });
});

describe('places and ties', () => {
  test('are selected like parties and tell of themselves', async () => {
    const widget = await mapOf();
    await click(option(widget, 'istanbul'));
    await waitFor(() => detail(widget));
    expect(detailWords(widget)).toMatch(/Istanbul Türkiye.*Secretariat.*Meetings.*summit/);
    await focus(widget, 'izmir-baku');
    await press('{Enter}');
    await waitFor(() => detailWords(widget).includes('sister cities'));
    expect(chosen(widget)).toEqual(['izmir-baku']);
    await press('{Enter}');
    await waitFor(() => !detail(widget));
    expect(told()).toEqual(['place istanbul', 'tie izmir-baku', ' ']);
  });

  test('can be named by the page: `selected` takes the id of a place or a tie', async () => {
    const widget = await mapOf({ selected: 'baku' });
    await waitFor(() => detail(widget));
    expect(chosen(widget)).toEqual(['baku']);
    widget.selected = 'izmir-baku';
    await waitFor(() => detailWords(widget).includes('İzmir–Baku'));
  });

  test('open their detail under the picture, before the list, which may be long', async () => {
    const widget = await mapOf({ selected: 'baku' }, 300);
    await waitFor(() => detail(widget) !== null);
    const order = widget.shadowRoot?.querySelectorAll('[part=plot], [part=detail], [part=not-on-map]') ?? [];
    expect([...order].map((each) => each.part.value)).toEqual(['plot', 'detail', 'not-on-map']);
  });

  test('have their own walk: from a city arrow keys go to cities, from a state to states; End goes to the last city', async () => {
    const widget = await mapOf();
    await focus(widget, 'AZ');
    await press('{ArrowLeft}');
    expect(focused(widget)).toBe('TR');
    await press('{End}');
    const last = focused(widget) ?? '';
    expect(option(widget, last).getAttribute('part')).toBe('marker');
    const seen = new Set([last]);
    for (const id of seen) {
      for (const key of ['{ArrowLeft}', '{ArrowRight}', '{ArrowUp}', '{ArrowDown}']) {
        await focus(widget, id);
        await press(key);
        seen.add(focused(widget) ?? '');
      }
    }
    expect([...seen].sort()).toEqual(
      expect.arrayContaining(
        ids(widget)
          .filter((id) => /^[a-wyz]/.test(id))
          .sort(),
      ),
    );
    await press('{Home}');
    expect(focused(widget)).toBe('AZ');
  }, 30_000);
});

describe('a pointer', () => {
  test('finds of the small things that which has its centre nearest, within 12 px', async () => {
    const widget = await mapOf({}, 300);
    const drawing = part(widget, 'drawing')?.getBoundingClientRect() as DOMRect;
    const marks = options(widget).filter((one) => one.matches('.marker'));
    const centres = marks.map((mark) => {
      const { x, y, width, height } = (mark.querySelector('.mark') as Element).getBoundingClientRect();
      return { id: mark.dataset['id'], x: x + width / 2, y: y + height / 2 };
    });
    for (const { id, x, y } of centres) {
      const found = widget.shadowRoot?.elementFromPoint(x, y)?.closest<SVGElement>('[data-id]')?.dataset['id'];
      expect(found, `${id} at ${x - drawing.x} ${y - drawing.y}`).toBe(id);
    }
    // Half way and a little nearer to the one than to the other.
    for (const a of centres) {
      for (const b of centres) {
        const gap = Math.hypot(a.x - b.x, a.y - b.y);
        if (a === b || gap > 22) continue;
        const at = (share: number) => ({ x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y) });
        const { x, y } = at(0.4);
        const nearest = [...centres].sort((c, d) => Math.hypot(c.x - x, c.y - y) - Math.hypot(d.x - x, d.y - y))[0]?.id;
        const found = widget.shadowRoot?.elementFromPoint(x, y)?.closest<SVGElement>('[data-id]')?.dataset['id'];
        if (found && centres.some(({ id }) => id === found)) expect(found).toBe(nearest);
      }
    }
  });
});

describe('another day', () => {
  test('is shown in place: the same elements, the same shapes, other fills, and the words say which day it is', async () => {
    const widget = await mapOf();
    const before = option(widget, 'UZ');
    const shape = before.querySelector('.shape')?.getAttribute('d');
    const land = part(widget, 'land');
    widget.asOf = '2018-12-01';
    await settled(widget);
    expect(ids(widget)).not.toContain('UZ');
    expect(wordsOf(widget, 'description')).toContain('As of 1 Dec 2018');
    widget.asOf = '2020-01-01';
    await settled(widget);
    expect(part(widget, 'land')).toBe(land);
    expect(option(widget, 'UZ').querySelector('.shape')?.getAttribute('d')).toBe(shape);
    expect(option(widget, 'TR')).toBeInstanceOf(SVGGElement);
  });

  test('keeps the size of the drawing, however many words the key then has', async () => {
    const widget = await mapOf();
    const sizes = new Set<number>();
    for (const day of ['2026-01-01', '2009-10-10', '2015-01-01', '2019-12-01', '2024-01-01']) {
      widget.asOf = day;
      await settled(widget);
      sizes.add(part(widget, 'drawing')?.getBoundingClientRect().height ?? 0);
    }
    expect([...sizes]).toHaveLength(1);
  });

  test('shows who is what at once while days pass, and all that a map of the day says once one stays', async () => {
    const named = (map: Element) =>
      parts(map, 'party-label')
        .map((label) => label.getAttribute('data-id'))
        .sort();
    const widget = await mapOf();
    widget.asOf = '2014-06-01';
    await widget.updateComplete;
    expect(ids(widget)).not.toContain('UZ');
    expect(named(widget)).not.toContain('UZ');
    widget.asOf = '2021-12-01';
    await widget.updateComplete;
    expect(ids(widget)).toContain('UZ');
    const fresh = await mapOf({ 'as-of': '2021-12-01' });
    await waitFor(() => named(widget).join() === named(fresh).join());
  });

  test.each([300, 640])('at %i px is drawn, once it stays, as in a map that was loaded with it', async (width) => {
    // Attributes that were away for a day stand last.
    const inOrder = (tag: string) =>
      tag
        .split(/[\s>]+(?=[\w-]+=|$)/)
        .sort()
        .join(' ');
    const drawn = (map: Element) =>
      (part(map, 'drawing')?.outerHTML ?? '')
        .replaceAll(/<!--.*?-->/g, '')
        .replaceAll(/network-\d+/g, 'scope')
        .replaceAll(/<[^>]*>/g, inOrder);
    const height = (map: Element) => part(map, 'drawing')?.getAttribute('height');
    const widget = await mapOf({}, width);
    let compared = 0;
    for (const day of ['2026-01-01', '2014-06-01', '2019-12-01', '2012-06-01', '2019-12-02', '2026-03-10']) {
      widget.asOf = day;
      await settled(widget);
      const fresh = await mapOf({ 'as-of': day }, width);
      // A map that goes from day to day keeps its height.
      if (height(widget) === height(fresh)) {
        await waitFor(() => drawn(widget) === drawn(fresh));
        compared += 1;
      }
      fresh.remove();
    }
    expect(compared).toBeGreaterThan(1);
  });

  test('before the founding shows land, no party, and says that there is none yet', async () => {
    const widget = await mapOf({ 'as-of': '2001-01-01' });
    expect(ids(widget)).toEqual([]);
    expect(wordsOf(widget, 'heading')).toBe('Not yet founded on 1 Jan 2001');
    expect(part(widget, 'land')?.getAttribute('d')).not.toBe('');
  });

  test('colours change within 120 ms, and only colours', async () => {
    const widget = await mapOf();
    const { transitionDuration, transitionProperty } = getComputedStyle(option(widget, 'KZ'));
    expect(transitionDuration).toMatch(/^0\.12s/);
    expect(transitionProperty).toMatch(/^fill(, stroke(-width)?)*$/);
  });

  test('tells every party of any day by name, role and since when', async () => {
    const widget = await mapOf();
    const network = shipped.networks.find(({ id }) => id === STATES);
    for (const day of ['2010-01-01', '2019-01-01', '2026-03-10']) {
      widget.asOf = day;
      await settled(widget);
      for (const { party, period } of network?.memberships ?? []) {
        const held = (period.split('/')[0] ?? '') <= day;
        expect(ids(widget).includes(party), `${party} on ${day}`).toBe(held);
        if (held)
          expect(option(widget, party).getAttribute('aria-label')).toMatch(/, (Member|Observer) since \d+ \w+ \d{4}/);
      }
    }
  });
});
