import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/model.ts';
import { datasetOf, minimalChairmanship, minimalMeeting, minimalMembership } from '../fixtures/minimal.ts';
import { mount, part, SHIPPED, WIDGETS, type Widget, type WidgetTag, waitUntilDrawn } from './harness.ts';
import { lines, outside, overlaps } from './measured-text.ts';

// What a reader sees is measured where it is drawn, in a wide font and a narrow one; the layouts' own tests measure in Node.

const FONTS = ['DejaVu Sans', 'DejaVu Sans Condensed', 'monospace'];
const LOCALES = ['en', 'tr'];
const WIDTHS = [300, 480, 640, 1000];

async function faults(widget: Widget): Promise<{ readonly count: number; readonly faults: readonly string[] }> {
  await waitUntilDrawn(widget);
  const drawing = part(widget, 'drawing') as unknown as SVGSVGElement;
  const all = lines(drawing);
  const { width, height } = drawing.viewBox.baseVal;
  return { count: all.length, faults: [...overlaps(all), ...outside(all, { width, height })] };
}

const sizes = WIDGETS.flatMap((tag) => WIDTHS.map((width) => [tag, width] as const));

describe('the words of a drawing neither overlap nor leave its frame', () => {
  test.each(sizes)('<%s> at %i px, in each language and font', async (tag, width) => {
    const looks = LOCALES.flatMap((locale) => FONTS.map((font) => ({ locale, font })));
    const widgets = looks.map(({ locale, font }): [string, Widget] => [
      `${locale}, ${font}`,
      mount(tag, { width, font, attributes: { src: SHIPPED, locale, milestones: '' } }),
    ]);
    for (const [look, widget] of widgets) {
      const found = await faults(widget);
      expect(found.count, look).toBeGreaterThan(3);
      expect(found.faults, look).toEqual([]);
    }
  });

  const variants: readonly (readonly [WidgetTag, number, Record<string, string>])[] = [
    ['network-map', 640, { 'as-of': '2024-12-01' }],
    ['network-map', 1000, { selected: 'XNC' }],
    ['network-timeline', 1000, { orientation: 'vertical' }],
    ['network-timeline', 640, { order: 'newest', orientation: 'vertical' }],
    ['network-timeline', 1000, { 'as-of': '2025-06-01' }],
    ['network-rotation', 1000, { form: 'ribbon' }],
    ['network-rotation', 640, { form: 'rows', 'as-of': '2025-06-01' }],
    ['network-rotation', 300, { form: 'rows' }],
  ];

  test.each(variants)('<%s> at %i px with %o', async (tag, width, attributes) => {
    const widget: Widget = mount(tag, { width, attributes: { src: SHIPPED, ...attributes } });
    expect((await faults(widget)).faults).toEqual([]);
  });

  test.each([20, 24, 32])('with text of %i px, as readers set it', async (size) => {
    for (const tag of WIDGETS) {
      const widget: Widget = mount(tag, { width: 640, attributes: { src: SHIPPED } });
      (widget.parentElement as HTMLElement).style.fontSize = `${size}px`;
      expect((await faults(widget)).faults, tag).toEqual([]);
    }
  });

  test.each(WIDTHS)('with names as long as names get, and longer, at %i px', async (width) => {
    for (const tag of WIDGETS) {
      for (const names of [LONG, LONGEST]) {
        const widget: Widget = mount(tag, { width, properties: { data: namesOf(names) } });
        expect((await faults(widget)).faults, tag).toEqual([]);
      }
    }
  });
});

describe('the measure itself', () => {
  test('finds words that overlap and words that leave the frame', () => {
    const box = document.createElement('div');
    box.innerHTML = `<svg viewBox="0 0 100 50" width="100" height="50">
      <text x="0" y="20" font-size="16"><tspan x="0">Over</tspan></text><text x="10" y="22" font-size="16"><tspan x="10">lapping</tspan></text>
      <text x="90" y="44" font-size="16"><tspan x="90">Outside</tspan></text></svg>`;
    document.body.append(box);
    const all = lines(box.firstElementChild as SVGSVGElement);
    expect(overlaps(all)).toEqual(['"Over" and "lapping"']);
    expect(outside(all, { width: 100, height: 50 })).toHaveLength(1);
  });
});

const LONG = ['Bosnia and Herzegovina', 'Central African Republic'] as const;
const LONGEST = [
  'Republic of the Northern and Southern Highlands and the Islands',
  'Donaudampfschifffahrtsgesellschaftskapitänsland',
] as const;

function namesOf([first, second]: readonly [string, string]): Dataset {
  const [long] = LONGEST;
  const data = datasetOf({
    name: `The Permanent Network of the National Societies of the ${long}`,
    memberships: [minimalMembership(), minimalMembership({ party: 'KG', role: 'observer', period: '2025-05/..' })],
    chairmanships: [
      minimalChairmanship({ period: '2023-01-01/2025-05-19' }),
      minimalChairmanship({ party: 'AZ', period: '2025-05-19/..' }),
    ],
    meetings: [
      minimalMeeting({ title: `Extraordinary meeting of the council of presidents of the ${long}`, place: 'baku' }),
      minimalMeeting({
        id: 'm2',
        date: '2025-05-20',
        title: `Commemorative ceremony in honour of the ${long}`,
        kind: 'ceremony',
      }),
      minimalMeeting({
        id: 'm3',
        date: '2026',
        status: 'planned',
        title: `Second extraordinary meeting in the ${long}`,
        hosts: [{ party: 'AZ', sources: ['s1'] }],
      }),
    ],
  });
  return {
    ...data,
    parties: [
      { id: 'AZ', name: first },
      { id: 'KG', name: second },
    ],
    places: [
      {
        id: 'baku',
        name: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
        party: 'AZ',
        coordinates: [49.87, 40.41],
      },
    ],
  };
}
