import { beforeEach, describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/model.ts';
import { completeDataset } from '../fixtures/complete.ts';
import { datasetOf, minimalDataset, minimalMeeting, minimalMembership } from '../fixtures/minimal.ts';
import {
  detail,
  detailWords,
  embedded,
  json,
  mount,
  part,
  plain,
  serve,
  settled,
  WIDGETS,
  type Widget,
  waitFor,
  waitUntilDrawn,
} from './harness.ts';

declare global {
  interface Window {
    /** What the markup of the tests would do if it ran. */
    hasRun?: boolean;
  }
}

beforeEach(() => {
  delete window.hasRun;
});

const MARKUP = '<img src="x" onerror="window.hasRun=true"><script>window.hasRun=true</script><b>"\'&amp;${1}{{1}}</b>';

/** A dataset in which every text of a reader is markup that would run. */
function dangerous(): Dataset {
  const text = new Set([
    'title',
    'name',
    'short',
    'note',
    'publisher',
    'organisation',
    'abbreviation',
    'label',
    'host',
    'venue',
    'summary',
    'agenda',
    'role',
  ]);
  const change = (value: unknown, key: string, parent: object): unknown => {
    if (Array.isArray(value)) return value.map((item: unknown) => change(item, key, parent));
    if (typeof value === 'string') return isText(key, parent) ? `${value} ${MARKUP}` : value;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [
        name,
        isText(key, parent) ? change(item, key, parent) : change(item, name, value),
      ]),
    );
  };
  // The role of a membership is an id, that of an actor a text.
  const isText = (key: string, parent: object) => text.has(key) && !(key === 'role' && 'period' in parent);
  return change(completeDataset(), '', {}) as Dataset;
}

/** Everything in a widget that could run or fetch something. */
function suspects(widget: Widget): Element[] {
  return [
    ...(widget.shadowRoot?.querySelectorAll(
      'img, script, iframe, object, embed, image, use, foreignObject, style, link, [style], [onerror], [onload], [onclick]',
    ) ?? []),
  ];
}

describe('markup in a dataset', () => {
  const selected = { 'network-map': 'AZ', 'network-timeline': 'council-1', 'network-rotation': 'az-1' };

  test.each(WIDGETS)('<%s> shows it as text: in the drawing, the detail and the table', async (tag) => {
    const widget: Widget = mount(tag, { width: 900, properties: { data: dangerous(), selected: selected[tag] } });
    await waitUntilDrawn(widget);
    await waitFor(() => detail(widget));
    expect(plain(widget.shadowRoot?.textContent)).toContain('<img src="x" onerror=');
    expect(detailWords(widget)).toContain('<script>window.hasRun=true</script>');
    expect(suspects(widget)).toEqual([]);
    widget.view = 'table';
    await waitFor(() => part(widget, 'table'));
    expect(plain(part(widget, 'table')?.textContent)).toContain(tag === 'network-timeline' ? '<script>' : 'onerror');
    expect(suspects(widget)).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(window.hasRun).toBeUndefined();
  });

  test('stays text in an error that quotes it', async () => {
    const data = { ...minimalDataset(), format: MARKUP };
    const widget = mount('network-map', { properties: { data: data as unknown as Dataset } });
    await waitFor(() => part(widget, 'error'));
    expect(part(widget, 'error')?.textContent).toContain('<img');
    expect(suspects(widget)).toEqual([]);
    expect(window.hasRun).toBeUndefined();
  });

  test('in attributes of the widget stays text', async () => {
    const widget = mount('network-map', {
      attributes: { src: MARKUP, locale: MARKUP, network: MARKUP, selected: MARKUP, theme: MARKUP },
    });
    await waitFor(() => part(widget, 'error'));
    expect(suspects(widget)).toEqual([]);
    expect(window.hasRun).toBeUndefined();
  });

  test('embedded in a page cannot end its script', async () => {
    const data = datasetOf({
      name: '</script><img src=x onerror="window.hasRun=true">',
      memberships: [minimalMembership()],
    });
    const widget = mount('network-map', { children: embedded(data) });
    await waitUntilDrawn(widget);
    expect(widget.querySelector('img')).toBeNull();
    expect(part(widget, 'drawing')?.getAttribute('aria-label')).toContain('</script>');
  });

  test('control characters and lone surrogates are no obstacle', async () => {
    const data = datasetOf({ meetings: [minimalMeeting({ title: 'A\u0000B\u0008C\uFFFE\uD800D\u2028E' })] });
    const widget = await waitUntilDrawn(mount('network-timeline', { properties: { data } }));
    expect(part(widget, 'drawing')?.textContent).toContain('A');
  });
});

describe('links', () => {
  const URLS = [
    'javascript:window.hasRun=true',
    'JaVaScRiPt:window.hasRun=true',
    ' javascript:window.hasRun=true',
    'java\nscript:window.hasRun=true',
    '\u0001javascript:window.hasRun=true',
    'data:text/html,<script>window.hasRun=true</script>',
    'vbscript:x',
    'blob:https://example.org/1',
    'file:///etc/hosts',
    'ftp://example.org/',
    'about:blank',
  ];

  function links(widget: Widget): HTMLAnchorElement[] {
    return [...(widget.shadowRoot?.querySelectorAll<HTMLAnchorElement>('a') ?? [])];
  }

  const sourced = (url: string): Dataset => ({
    ...datasetOf({
      memberships: [minimalMembership(), minimalMembership({ party: 'KG', sources: ['s2'] })],
      meetings: [minimalMeeting({ outcomes: [{ title: 'An outcome', url }] }), minimalMeeting({ id: 'other' })],
    }),
    corrections: url,
    sources: [
      { id: 's1', title: 'A sound source', url: 'https://example.org/a' },
      { id: 's2', title: 'Another', url },
    ],
  });

  test.each(URLS)('%j becomes none, in no widget', async (url) => {
    for (const tag of WIDGETS) {
      const widget: Widget = mount(tag, {
        properties: { data: sourced(url), selected: tag === 'network-map' ? 'KG' : 'meeting' },
      });
      await waitFor(() => widget.matches(':state(ready)') || widget.matches(':state(error)'));
      await settled(widget);
      for (const link of links(widget)) expect(new URL(link.href).protocol).toMatch(/^https?:$/);
      for (const link of links(widget)) link.click();
    }
    expect(window.hasRun).toBeUndefined();
  });

  test('one that may be followed is, and gives no hold on the page', async () => {
    const data = { ...sourced('https://example.org/b'), corrections: 'mailto:errors@example.org' };
    const widget = await waitUntilDrawn(mount('network-map', { properties: { data, selected: 'KG' } }));
    await waitFor(() => detail(widget));
    const followed = links(widget).map((link) => link.href);
    expect(new Set(followed)).toEqual(
      new Set(['https://example.org/a', 'https://example.org/b', 'mailto:errors@example.org']),
    );
    for (const link of links(widget)) if (link.target) expect(link.rel).toContain('noopener');
  });

  test('a relative one is seen from the dataset, not from the page', async () => {
    serve('/somewhere/else/data.json', json(sourced('../report.html#p2')));
    const widget = await waitUntilDrawn(mount('network-map', { attributes: { src: '/somewhere/else/data.json' } }));
    expect(links(widget).map((link) => link.href)).toContain(`${location.origin}/somewhere/report.html#p2`);
  });

  test('in embedded data a relative one is seen from the page', async () => {
    const widget = await waitUntilDrawn(mount('network-map', { children: embedded(sourced('report.html')) }));
    expect(links(widget).map((link) => link.href)).toContain(new URL('report.html', document.baseURI).href);
  });
});
