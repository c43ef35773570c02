import { describe, expect, onTestFinished, test, vi } from 'vitest';
import shippedData from '../../src/data/turkic-states.json';
import type { Dataset } from '../../src/dataset/model.ts';
import { minimalDataset, minimalMembership, minimalNetwork } from '../fixtures/minimal.ts';
import {
  asOfWords,
  consoleLines,
  detailWords,
  embedded,
  frame,
  heardEvents,
  ids,
  isDrawn,
  json,
  mount,
  options,
  part,
  parts,
  requestsFor,
  SHIPPED,
  serve,
  serveLater,
  settled,
  silence,
  WIDGETS,
  waitFor,
  waitUntilDrawn,
} from './harness.ts';

const shipped = shippedData as unknown as Dataset;

/** A dataset with one member, told apart by the network's name. */
function named(name: string): Dataset {
  return minimalDataset({ networks: [minimalNetwork({ name, memberships: [minimalMembership()] })] });
}

describe('where data comes from', () => {
  test.each(WIDGETS)('<%s> draws the dataset at src', async (tag) => {
    const widget = await waitUntilDrawn(mount(tag, { attributes: { src: SHIPPED } }));
    expect(options(widget).length).toBeGreaterThan(1);
    expect(requestsFor(SHIPPED)).toBe(1);
  });

  test.each(WIDGETS)('<%s> draws an object given as data without a request for it', async (tag) => {
    const widget = await waitUntilDrawn(mount(tag, { properties: { data: shipped } }));
    expect(options(widget).length).toBeGreaterThan(1);
    expect(requestsFor(SHIPPED)).toBe(0);
  });

  test.each(WIDGETS)('<%s> draws the JSON of a child script', async (tag) => {
    const widget = await waitUntilDrawn(mount(tag, { children: embedded(shipped) }));
    expect(options(widget).length).toBeGreaterThan(1);
    expect(requestsFor(SHIPPED)).toBe(0);
  });

  test('twenty widgets of one src make one request, and one for the shapes', async () => {
    const tags = Array.from({ length: 20 }, (_, index) => WIDGETS[index % WIDGETS.length] ?? 'network-map');
    await Promise.all(tags.map((tag) => waitUntilDrawn(mount(tag, { attributes: { src: SHIPPED } }))));
    expect(requestsFor(SHIPPED)).toBe(1);
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes('.packed.json')).length).toBe(1);
  });

  test('a map asks for its shapes before it has judged the data', async () => {
    const map = mount('network-map', { attributes: { src: SHIPPED } });
    const asked = new Promise((resolve) =>
      map.addEventListener('network-ready', () => resolve(requestsFor('/geo/turkic-states.packed.json'))),
    );
    expect(await asked).toBe(1);
  });

  test('a widget that comes later takes what another has loaded from the same URL, however it is written', async () => {
    await waitUntilDrawn(mount('network-rotation', { attributes: { src: SHIPPED } }));
    const later = await waitUntilDrawn(
      mount('network-timeline', { attributes: { src: `.${'/..'.repeat(9)}${SHIPPED}` } }),
    );
    expect(options(later).length).toBeGreaterThan(1);
    expect(requestsFor(SHIPPED)).toBe(1);
  });

  test.each([
    ['data and src', 'data', { properties: { data: named('By data') }, attributes: { src: '/by-src.json' } }],
    [
      'data and a child script',
      'data',
      { properties: { data: named('By data') }, children: embedded(named('By script')) },
    ],
    ['src and a child script', 'src', { attributes: { src: '/by-src.json' }, children: embedded(named('By script')) }],
  ])('%s at once: one console line, and %s is used', async (both, used, given) => {
    serve('/by-src.json', json(named('By src')));
    const widgets = [mount('network-map', given), mount('network-map', given)] as const;
    for (const widget of widgets) await waitUntilDrawn(widget);
    expect(part(widgets[0], 'drawing')?.getAttribute('aria-label')).toContain(`By ${used}`);
    expect(consoleLines()).toEqual([`<network-map> two-sources: data comes from ${both} at once; ${used} is used`]);
  });

  test('a widget without data waits without a fault, and draws data that comes later', async () => {
    const widget = await settled(mount('network-timeline'));
    expect(isDrawn(widget)).toBe(false);
    expect(part(widget, 'loading')).not.toBeNull();
    widget.src = SHIPPED;
    await waitUntilDrawn(widget);
    expect(ids(widget)).toContain('first-council');
    expect(consoleLines()).toEqual([]);
  });

  test('a widget that stays without data says on the console where data comes from; one in a provider leaves that to it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    mount('network-timeline', { attributes: { sr: SHIPPED } });
    mount('network-rotation').remove();
    const provider = document.createElement('network-provider');
    provider.append(document.createElement('network-map'));
    document.body.append(provider);
    vi.advanceTimersByTime(3000);
    expect(consoleLines()).toEqual([]);
    vi.advanceTimersByTime(2000);
    const waits = 'no-data: waits for a dataset: src, data, a child script of JSON, or a provider around it';
    expect(consoleLines().toSorted()).toEqual([`<network-provider> ${waits}`, `<network-timeline> ${waits}`]);
  });

  test('a child script that is added later is drawn', async () => {
    const widget = await settled(mount('network-timeline'));
    widget.innerHTML = embedded(shipped);
    await waitUntilDrawn(widget);
    expect(ids(widget)).toContain('first-council');
  });

  test('a child script that is parsed in pieces is drawn once it is whole', async () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    const whole = JSON.stringify(shipped);
    const widget = mount('network-timeline');
    script.append(whole.slice(0, 5000));
    widget.append(script);
    await settled(widget);
    script.append(whole.slice(5000));
    await waitUntilDrawn(widget);
    expect(ids(widget)).toContain('first-council');
  });
});

describe('data that is replaced', () => {
  test('another src takes the place of the first', async () => {
    serve('/a.json', json(named('A')));
    serve('/b.json', json(named('B')));
    const widget = await waitUntilDrawn(mount('network-map', { attributes: { src: '/a.json' } }));
    widget.setAttribute('src', '/b.json');
    await waitFor(() => part(widget, 'drawing')?.getAttribute('aria-label')?.includes('Map of the B.'));
    expect(heardEvents('network-ready', widget)).toHaveLength(2);
  });

  test('a slow answer to an src that has been replaced is not shown', async () => {
    const answerSlowly = serveLater('/slow.json');
    serve('/fast.json', json(named('Fast')));
    const widget = await settled(mount('network-map', { attributes: { src: '/slow.json' } }));
    widget.src = '/fast.json';
    await waitUntilDrawn(widget);
    answerSlowly(Response.json(named('Slow')));
    await settled(widget);
    expect(part(widget, 'drawing')?.getAttribute('aria-label')).toContain('Fast');
    expect(heardEvents('network-ready', widget)).toHaveLength(1);
  });

  test('src taken away: the widget waits again, with the page’s own content', async () => {
    const widget = await waitUntilDrawn(
      mount('network-timeline', { attributes: { src: SHIPPED }, children: '<p>Own</p>' }),
    );
    widget.removeAttribute('src');
    await settled(widget);
    expect(isDrawn(widget)).toBe(false);
    expect(widget.querySelector('p')?.getBoundingClientRect().height).toBeGreaterThan(0);
  });

  test('a changed copy given as data is drawn', async () => {
    const widget = await waitUntilDrawn(mount('network-map', { properties: { data: named('First') } }));
    widget.data = named('Second');
    await settled(widget);
    expect(part(widget, 'drawing')?.getAttribute('aria-label')).toContain('Second');
  });
});

describe('a widget’s way through the page', () => {
  test.each(WIDGETS)('<%s> moved to a narrower box with another language draws itself for both', async (tag) => {
    const widget = await waitUntilDrawn(mount(tag, { width: 900, lang: 'en', attributes: { src: SHIPPED } }));
    const box = document.createElement('div');
    box.lang = 'tr';
    box.style.width = '320px';
    document.body.append(box);
    box.append(widget);
    await waitFor(() => asOfWords(widget).includes('itibarıyla'));
    await waitUntilDrawn(widget);
    expect(part(widget, 'drawing')?.getBoundingClientRect().width).toBeLessThanOrEqual(320);
    expect(requestsFor(SHIPPED)).toBe(1);
    expect(heardEvents('network-ready', widget)).toHaveLength(1);
  });

  test('a widget moved to a box of the same width in another language speaks it', async () => {
    const widget = await waitUntilDrawn(mount('network-timeline', { lang: 'en', attributes: { src: SHIPPED } }));
    const turkish = mount('network-timeline', { lang: 'tr' });
    turkish.replaceWith(widget);
    await waitFor(() => asOfWords(widget).includes('itibarıyla'));
  });

  test.each(WIDGETS)('<%s> taken out and put back is drawn as before and follows its box again', async (tag) => {
    const widget = await waitUntilDrawn(mount(tag, { width: 640, attributes: { src: SHIPPED } }));
    const before = ids(widget);
    const box = widget.parentElement as HTMLElement;
    widget.remove();
    await frame();
    box.append(widget);
    box.style.width = '900px';
    await waitFor(() => (part(widget, 'drawing')?.getBoundingClientRect().width ?? 0) > 800);
    await settled(widget);
    expect(new Set(ids(widget))).toEqual(new Set(before));
  });

  test('a widget taken out while its data loads shows it when it is put back', async () => {
    const answer = serveLater('/slow.json');
    const widget = await settled(mount('network-timeline', { attributes: { src: '/slow.json' } }));
    const box = widget.parentElement as HTMLElement;
    widget.remove();
    answer(Response.json(shipped));
    await frame();
    box.append(widget);
    await waitUntilDrawn(widget);
    expect(ids(widget)).toContain('first-council');
  });

  test('attributes and properties set before the upgrade count', async () => {
    const template = document.createElement('template');
    template.innerHTML = `<network-timeline locale="tr" order="newest"></network-timeline>`;
    const waiting = template.content.firstElementChild as HTMLElement;
    expect(waiting.shadowRoot, 'not upgraded yet').toBeNull();
    Object.assign(waiting, { data: shipped, selected: 'first-council' });
    document.body.append(waiting);
    const widget = document.querySelector('network-timeline');
    if (!widget) throw new Error('not there');
    await waitUntilDrawn(widget);
    expect(widget.order).toBe('newest');
    expect(asOfWords(widget)).toContain('itibarıyla');
    await waitFor(() => detailWords(widget).includes('Başkanlar Konseyi’nin ilk toplantısı'));
  });

  test('a parser writes the widget’s tag before its children, and they count', async () => {
    const widget = document.createElement('network-rotation');
    document.body.append(widget);
    await frame();
    widget.insertAdjacentHTML('beforeend', `<h2 slot="heading">The page’s own</h2>${embedded(shipped)}`);
    await waitUntilDrawn(widget);
    expect(part(widget, 'heading')?.checkVisibility()).not.toBe(true);
  });
});

describe('many widgets on one page', () => {
  test('each speaks its own language and has its own theme, data and date', async () => {
    const english = await waitUntilDrawn(mount('network-map', { attributes: { src: SHIPPED, theme: 'light' } }));
    const turkish = await waitUntilDrawn(
      mount('network-map', {
        attributes: { locale: 'tr', theme: 'dark', 'as-of': '2024-10-12' },
        properties: { data: shipped },
      }),
    );
    expect(asOfWords(english)).toBe('As of 10 Mar 2026.');
    expect(asOfWords(turkish)).toContain('12 Eki 2024');
    expect(surface(english)).not.toBe(surface(turkish));
    expect(parts(english, 'party')).toHaveLength(8);
  });

  test('no two widgets share an id of their drawing', async () => {
    const widgets = await Promise.all(
      [...WIDGETS, ...WIDGETS].map((tag) => waitUntilDrawn(mount(tag, { attributes: { src: SHIPPED } }))),
    );
    const all = widgets.flatMap(({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll('[id]') ?? [])].map(({ id }) => id),
    );
    expect(all.length).toBeGreaterThan(4);
    expect(new Set(all).size).toBe(all.length);
  });

  test('one that fails leaves its neighbours as they are', async () => {
    serve('/broken.json', json({ format: 7 }));
    serve('/never.json', silence);
    mount('network-map', { attributes: { src: '/broken.json' } });
    mount('network-map', { attributes: { src: '/never.json' } });
    const good = await waitUntilDrawn(mount('network-map', { attributes: { src: SHIPPED } }));
    expect(parts(good, 'party')).toHaveLength(8);
  });
});

function surface(widget: Element): string {
  return getComputedStyle(part(widget, 'widget') as Element).backgroundColor;
}
