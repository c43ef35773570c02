import { describe, expect, test } from 'vitest';
import {
  asOfWords,
  chosen,
  consoleLines,
  detailWords,
  heardEvents,
  ids,
  isDrawn,
  mount,
  option,
  part,
  parts,
  SHIPPED,
  settled,
  tableRows,
  WIDGETS,
  type Widget,
  type WidgetTag,
  waitFor,
  waitUntilDrawn,
  wordsOf,
} from './harness.ts';

/** A drawing as markup, without the prefix that tells widgets of a page apart and the marks of texts in another language. */
function picture(widget: Widget): string {
  return (part(widget, 'drawing')?.outerHTML ?? '')
    .replaceAll(/network-\d+-/g, '')
    .replaceAll(/<!--.*?-->| lang="\w+"/g, '');
}

function drawn<Tag extends WidgetTag>(
  tag: Tag,
  attributes: Record<string, string> = {},
): Promise<HTMLElementTagNameMap[Tag]> {
  return waitUntilDrawn(mount(tag, { attributes: { src: SHIPPED, ...attributes } }));
}

test('an attribute that is taken away leaves the default and no line on the console', async () => {
  const named = {
    theme: 'dark',
    view: 'table',
    'heading-level': '4',
    timeout: '9000',
    order: 'newest',
    kind: 'summit',
  };
  const widget = await settled(mount('network-timeline', { attributes: { src: SHIPPED, ...named } }));
  for (const name of Object.keys(named)) widget.removeAttribute(name);
  await waitUntilDrawn(widget);
  expect([widget.theme, widget.view, widget.headingLevel]).toEqual(['auto', 'chart', 3]);
  expect(consoleLines()).toEqual([]);
});

/** Attributes that hold any text, with a value that is not the default. */
const TEXTS = {
  network: 'turkic-red-crescent',
  'as-of': '2025-06-01',
  locale: 'tr',
  selected: 'TR',
  'dataset-integrity': '',
};
const OWN_TEXTS: Readonly<Record<WidgetTag, Readonly<Record<string, string>>>> = {
  'network-map': { geography: 'turkic-states', 'geography-integrity': '', boundaries: 'un-ga-68-262' },
  'network-timeline': { from: '2024', to: '2026', kind: 'council', party: 'TR' },
  'network-rotation': {},
};

describe.each(WIDGETS)('a text of <%s>', (tag) => {
  const named: Readonly<Record<string, string>> = { ...TEXTS, ...OWN_TEXTS[tag] };
  const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

  test.each<[string, (widget: Widget, name: string) => void]>([
    ['taken away', (widget, name) => widget.removeAttribute(name)],
    ['set to null', (widget, name) => Object.assign(widget, { [camel(name)]: null })],
    ['set to undefined', (widget, name) => Object.assign(widget, { [camel(name)]: undefined })],
  ])('%s is the default, without a line on the console', async (_how, remove) => {
    const plain = await drawn(tag);
    const widget = await drawn(tag, named);
    for (const name of Object.keys(named)) remove(widget, name);
    await settled(widget);
    await waitUntilDrawn(widget);
    expect(picture(widget)).toBe(picture(plain));
    expect(consoleLines()).toEqual([]);
  });
});

describe('a value that is not known', () => {
  const unknown: readonly (readonly [WidgetTag, string, string, string])[] = [
    ['network-map', 'view', 'globe', 'chart, table'],
    ['network-map', 'theme', 'sepia', 'auto, light, dark'],
    ['network-map', 'network', 'nato', 'turkic-red-crescent'],
    ['network-map', 'as-of', '2025-13-01', 'today, YYYY-MM-DD'],
    ['network-map', 'as-of', 'yesterday', 'today, YYYY-MM-DD'],
    ['network-map', 'as-of', '2025-05', 'today, YYYY-MM-DD'],
    ['network-map', 'locale', 'tlh', 'en, ar, az, fa, hu, kk, ky, ru, tk, tr, uz, uz-Cyrl'],
    ['network-map', 'locale', 'not a tag', 'en, ar'],
    ['network-map', 'locale', 'sr-Latn', 'en, ar'],
    ['network-map', 'heading-level', '7', '2 to 6'],
    ['network-map', 'geography', 'europ', 'auto, western-europe, central-europe'],
    ['network-map', 'heading-level', '3.5', '2 to 6'],
    ['network-map', 'timeout', '0', '1 or more'],
    ['network-map', 'boundaries', 'nato', 'neutral, un-ga-68-262'],
    ['network-map', 'heading-level', 'two', '2 to 6'],
    ['network-timeline', 'order', 'random', 'oldest, newest'],
    ['network-timeline', 'orientation', 'diagonal', 'auto, horizontal, vertical'],
    ['network-timeline', 'kind', 'party', 'summit, council, ministerial, ceremony, working, bilateral, milestone'],
    ['network-timeline', 'view', '', 'chart, table'],
    ['network-timeline', 'from', 'May 2025', 'YYYY, YYYY-MM, YYYY-MM-DD'],
    ['network-timeline', 'to', '2025-02-30', 'YYYY, YYYY-MM, YYYY-MM-DD'],
    ['network-timeline', 'party', 'ZZ', 'AZ, KZ, KG, TR, UZ, HU, TM, XNC'],
    ['network-rotation', 'form', 'clock', 'auto, rows, ribbon'],
    ['network-rotation', 'theme', 'DARK', 'auto, light, dark'],
  ];

  test.each(unknown)(
    '<%s %s="%s"> draws as without it, and one console line names what is allowed: %s',
    async (tag, name, value, allowed) => {
      const plain = await drawn(tag);
      const widgets = [await drawn(tag, { [name]: value }), await drawn(tag, { [name]: value })];
      for (const widget of widgets) expect(picture(widget)).toBe(picture(plain));
      const lines = consoleLines();
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(new RegExp(`^<${tag}> ${name}: .*"${value === 'two' ? 'NaN' : value}"`));
      expect(lines[0]?.toLowerCase()).toContain(`allowed: ${allowed}`.toLowerCase());
    },
  );

  test('among known ones is left out alone', async () => {
    const widget = await drawn('network-timeline', { kind: 'council gala' });
    expect(ids(widget)).toEqual(['first-council', 'council-2026']);
    expect(consoleLines()).toHaveLength(1);
  });

  test('set later falls back as well', async () => {
    const widget = await drawn('network-map', { view: 'table' }).catch(() => undefined);
    expect(widget, 'a table has no drawing').toBeUndefined();
    const chart = await drawn('network-map');
    chart.setAttribute('view', 'globe');
    await settled(chart);
    expect(isDrawn(chart)).toBe(true);
    expect(consoleLines()).toHaveLength(1);
  }, 20_000);

  test('a language with a region takes the language’s words, without a console line', async () => {
    const widget = await drawn('network-map', { locale: 'tr-CY' });
    expect(asOfWords(widget)).toContain('itibarıyla');
    expect(consoleLines()).toEqual([]);
  });

  test('known values of every attribute write nothing on the console', async () => {
    const common = {
      'as-of': '2025-06-01',
      locale: 'tr',
      theme: 'dark',
      'heading-level': '2',
      network: 'turkic-red-crescent',
      selected: 'TR',
    };
    await drawn('network-map', { ...common, geography: 'turkic-states', boundaries: 'un-ga-68-262' });
    await drawn('network-timeline', {
      ...common,
      order: 'newest',
      orientation: 'vertical',
      kind: 'council ceremony',
      milestones: '',
      from: '2024',
      to: '2026',
    });
    await drawn('network-rotation', { ...common, form: 'ribbon' });
    expect(consoleLines()).toEqual([]);
  });
});

describe('locale', () => {
  test.each(WIDGETS)('<%s> speaks another language from one moment to the next', async (tag) => {
    const widget = await drawn(tag);
    widget.locale = 'tr';
    await waitFor(() => asOfWords(widget).includes('10 Mar 2026 itibarıyla'));
    await waitUntilDrawn(widget);
    const turkish = picture(widget);
    widget.removeAttribute('locale');
    widget.locale = '';
    await waitFor(() => asOfWords(widget) === 'As of 10 Mar 2026.');
    await waitUntilDrawn(widget);
    expect(picture(widget)).not.toBe(turkish);
    expect(heardEvents('network-ready', widget)).toHaveLength(1);
  });

  test('is the nearest lang around the widget, the document’s included', async () => {
    document.documentElement.lang = 'tr';
    const widget = await drawn('network-rotation');
    expect(asOfWords(widget)).toContain('itibarıyla');
    const english = await waitUntilDrawn(mount('network-rotation', { lang: 'en-GB', attributes: { src: SHIPPED } }));
    expect(asOfWords(english)).toBe('As of 10 Mar 2026.');
  });

  test.each(WIDGETS)('<%s> tells assistive technology which language its words are in', async (tag) => {
    const widget = await drawn(tag, { locale: 'tr' });
    expect(part(widget, 'drawing')?.closest('[lang]')?.getAttribute('lang')).toBe('tr');
    widget.locale = 'en';
    await waitFor(() => part(widget, 'drawing')?.closest('[lang]')?.getAttribute('lang') === 'en');
  });
});

describe('as-of', () => {
  const roles = (widget: Widget): string =>
    ids(widget)
      .map((id) => option(widget, id).getAttribute('aria-label'))
      .join('; ');

  test('a map before the founding shows no member, and says why', async () => {
    const widget = await drawn('network-map', { 'as-of': '2024-01-01' });
    expect(wordsOf(widget, 'header')).toContain('Not yet founded');
    expect(wordsOf(widget, 'header')).not.toMatch(/five members|5 members/i);
    expect(asOfWords(widget)).toBe('As of 1 Jan 2024.');
  });

  test('a map between the founding and the admission of the observers shows five members and no observer', async () => {
    const widget = await drawn('network-map', { 'as-of': '2024-12-01' });
    expect(wordsOf(widget, 'heading')).toMatch(/5 members/);
    expect(wordsOf(widget, 'heading')).not.toMatch(/observer/);
  });

  test('a map after it shows three observers', async () => {
    const widget = await drawn('network-map', { 'as-of': '2025-06-01' });
    expect(wordsOf(widget, 'heading')).toMatch(/5 members.*3 observers/);
    expect(roles(widget)).toMatch(/Hungary, Observer/i);
  });

  test('within the month of an admission whose day is not known, nobody is said to be an observer already', async () => {
    const widget = await drawn('network-map', { 'as-of': '2025-05-15' });
    expect(wordsOf(widget, 'heading')).not.toMatch(/3 observers/);
  });

  test('the chair on a day is who held it then', async () => {
    const widget = await drawn('network-rotation', { 'as-of': '2025-11-18' });
    expect(wordsOf(widget, 'chair')).toContain('Kyrgyzstan');
    widget.asOf = '2025-11-19';
    await settled(widget);
    expect(wordsOf(widget, 'chair')).toContain('Azerbaijan');
    expect(asOfWords(widget)).toBe('As of 19 Nov 2025.');
  });

  test('a day after the dataset’s own claims no more than the dataset knows', async () => {
    const widget = await drawn('network-map', { 'as-of': '2026-05-01' });
    expect(asOfWords(widget)).toBe('As known on 10 Mar 2026.');
  });

  test('today is the reader’s day', async () => {
    const widget = await drawn('network-map', { 'as-of': 'today' });
    expect(asOfWords(widget)).toBe('As known on 10 Mar 2026.');
    expect(consoleLines()).toEqual([]);
  });

  test('a timeline on an earlier day shows what came after as later, not as held', async () => {
    const widget = await drawn('network-timeline', { 'as-of': '2025-01-01' });
    expect(option(widget, 'first-council').getAttribute('aria-label')).toMatch(/later/);
    expect(option(widget, 'founding-ceremony').getAttribute('aria-label')).not.toMatch(/later/);
  });
});

describe('selected', () => {
  const things: readonly (readonly [WidgetTag, string, string])[] = [
    ['network-map', 'HU', 'Hungarian Red Cross'],
    ['network-timeline', 'first-council', 'Baku Declaration'],
    ['network-rotation', 'council-2026', 'Council of Presidents in Türkiye'],
  ];

  test.each(things)(
    '<%s selected="%s"> opens its detail, also when set later and taken away',
    async (tag, id, words) => {
      const widget = await drawn(tag);
      widget.setAttribute('selected', id);
      await waitFor(() => detailWords(widget).includes(words));
      expect(chosen(widget)).toEqual([id]);
      widget.removeAttribute('selected');
      await settled(widget);
      expect(detailWords(widget)).toBe('');
      expect(chosen(widget)).toEqual([]);
    },
  );

  test('an id that the widget does not have shows nothing and breaks nothing', async () => {
    const widget = await drawn('network-map', { selected: 'ZZ' });
    expect(detailWords(widget)).toBe('');
    expect(chosen(widget)).toEqual([]);
  });

  test('stays through another language, with its words', async () => {
    const widget = await drawn('network-map', { selected: 'HU' });
    await waitFor(() => detailWords(widget));
    widget.locale = 'tr';
    await waitFor(() => detailWords(widget).includes('Macaristan Kızılhaçı'));
  });
});

describe('view and theme', () => {
  test.each(WIDGETS)('<%s> goes to the table and back', async (tag) => {
    const widget = await drawn(tag);
    const before = picture(widget);
    widget.view = 'table';
    await waitFor(() => tableRows(widget).length > 1);
    expect(isDrawn(widget)).toBe(false);
    widget.view = 'chart';
    await waitUntilDrawn(widget);
    expect(picture(widget)).toBe(before);
  });

  test('theme="dark" is dark on a light page, and auto follows the page’s colour scheme', async () => {
    const widget = await drawn('network-map');
    const light = background(widget);
    widget.theme = 'dark';
    await settled(widget);
    const dark = background(widget);
    expect(dark).not.toBe(light);
    widget.theme = 'auto';
    (widget.parentElement as HTMLElement).style.colorScheme = 'dark';
    await settled(widget);
    expect(background(widget)).toBe(dark);
    widget.theme = 'light';
    await settled(widget);
    expect(background(widget)).toBe(light);
  });

  test('a colour of the page’s own is taken', async () => {
    const widget = await drawn('network-map');
    (widget.parentElement as HTMLElement).style.setProperty('--network-surface', 'rgb(1, 2, 3)');
    expect(background(widget)).toBe('rgb(1, 2, 3)');
  });
});

describe('parts that can be left out', () => {
  test('no-controls leaves out the switch, no-caption the notes under the drawing', async () => {
    const widget = await drawn('network-map');
    expect(part(widget, 'switch')).not.toBeNull();
    expect(parts(widget, 'caption').length).toBeGreaterThan(0);
    widget.setAttribute('no-controls', '');
    widget.setAttribute('no-caption', '');
    await settled(widget);
    expect(part(widget, 'switch')).toBeNull();
    expect(parts(widget, 'caption')).toEqual([]);
  });

  test('heading-level is the level that assistive technology hears', async () => {
    const widget = await drawn('network-timeline', { 'heading-level': '2' });
    expect(part(widget, 'heading')?.getAttribute('aria-level')).toBe('2');
  });
});

describe('the timeline’s and the rotation’s own', () => {
  test('kind, party, from and to choose what is shown', async () => {
    expect(ids(await drawn('network-timeline', { kind: 'ceremony' }))).toEqual(['founding-ceremony']);
    expect(ids(await drawn('network-timeline', { party: 'TR' }))).toContain('council-2026');
    expect(ids(await drawn('network-timeline', { party: 'HU' }))).not.toContain('council-2026');
    expect(ids(await drawn('network-timeline', { from: '2025-09' }))).toEqual(['first-council', 'council-2026']);
    expect(ids(await drawn('network-timeline', { to: '2024' }))).toEqual(['founding-ceremony']);
  });

  test('kind set on a drawn timeline takes nothing down while the code for it loads', async () => {
    const widget = await drawn('network-timeline');
    widget.kind = 'ceremony';
    await widget.updateComplete;
    expect(isDrawn(widget)).toBe(true);
    await settled(widget);
    expect(ids(widget)).toEqual(['founding-ceremony']);
  });

  test('milestones adds the admission of the observers', async () => {
    const widget = await drawn('network-timeline');
    const before = ids(widget);
    widget.milestones = true;
    await settled(widget);
    expect(ids(widget).length).toBeGreaterThan(before.length);
    expect(part(widget, 'drawing')?.textContent).toMatch(/Observers? admitted/);
  });

  test('order="newest" begins the list with the latest', async () => {
    const widget = await drawn('network-timeline', { orientation: 'vertical' });
    const tops = () => ids(widget).map((id) => option(widget, id).getBoundingClientRect().top);
    const rising = (values: readonly number[]) =>
      values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0));
    expect(ids(widget)[0]).toBe('volunteering-camp-2025');
    expect(rising(tops())).toBe(true);
    widget.order = 'newest';
    await settled(widget);
    expect(ids(widget)[0]).toBe('council-2026');
    expect(rising(tops())).toBe(true);
  });

  test('orientation and form draw another picture', async () => {
    const timeline = await drawn('network-timeline');
    const horizontal = picture(timeline);
    timeline.orientation = 'vertical';
    await waitUntilDrawn(timeline);
    expect(picture(timeline)).not.toBe(horizontal);
    const rotation = await drawn('network-rotation', { form: 'rows' });
    const rows = picture(rotation);
    rotation.form = 'ribbon';
    await waitUntilDrawn(rotation);
    expect(picture(rotation)).not.toBe(rows);
    expect(consoleLines()).toEqual([]);
  });
});

function background(widget: Widget): string {
  return getComputedStyle(part(widget, 'widget') as Element).backgroundColor;
}
