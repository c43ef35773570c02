import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/define/network-rotation.ts';
import { asOfWords, chosen, focused, ids, option, options, part, wordsOf } from '../test/browser/on-page.ts';
import { metaOf, narrow, unanswered } from './as-markup.ts';
import { euCouncil } from './eu-council.ts';
import { drawingWidth, drawnWidget, ground, openDetail, retry, tableNames, widgetOf, wordsOfState } from './play.ts';
import { rightToLeft } from './right-to-left.ts';
import { brokenText, empty, partlyBroken } from './small-data.ts';

const meta: Meta = {
  title: 'Network rotation',
  component: 'network-rotation',
  ...metaOf('network-rotation'),
  argTypes: {
    form: { control: 'select', options: ['auto', 'rows', 'ribbon'] },
    group: { control: 'select', options: ['party', 'none'] },
    sort: { control: 'select', options: ['first-term', 'terms', 'name'] },
  },
};
export default meta;

/** Who held the chair, who holds it and who hosts next; what is not stated is drawn as not stated. */
export const Default: StoryObj = {
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await expect(wordsOf(widget, 'chair')).toMatch(/Chair now.*Azerbaijan.*since 19 Nov 2025/);
    await expect(options(widget)).toHaveLength(3);
  },
};

/** `theme="dark"` whatever the page's own scheme; `auto` follows the page. */
export const Dark: StoryObj = {
  args: { theme: 'dark' },
  play: async (shown) => {
    await expect(ground(await drawnWidget(shown))).toBe('rgb(18, 23, 27)');
  },
};

/** A phone: before, now and next as a ribbon. */
export const Narrow: StoryObj = {
  decorators: [narrow],
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await expect(drawingWidth(widget)).toBeLessThanOrEqual(320);
    await expect(part(widget, 'drawing')?.textContent).toContain('Next host');
  },
};

/** One term is selected: from when to when, holder and handover under the drawing, each with its sources. */
export const Selected: StoryObj = {
  args: { selected: 'council-2026' },
  play: async (shown) => {
    await expect(await openDetail(shown)).toMatch(/Council of Presidents in Türkiye.*2026/);
    await expect(chosen(widgetOf(shown))).toEqual(['council-2026']);
  },
};

/** The same content as a real table. */
export const Table: StoryObj = {
  args: { view: 'table' },
  play: async (shown) => {
    await expect(await tableNames(shown)).toEqual(expect.arrayContaining(['Kyrgyzstan', 'Azerbaijan']));
  },
};

/** `form="rows"`: a row for each state on a true scale of time. */
export const Rows: StoryObj = {
  args: { form: 'rows' },
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await expect(part(widget, 'axis')).not.toBeNull();
    await expect(part(widget, 'drawing')?.textContent).toContain('Kazakhstan');
  },
};

/** `form="ribbon"`: the one before, the one now and what is next. */
export const Ribbon: StoryObj = {
  args: { form: 'ribbon' },
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await expect(part(widget, 'axis')).toBeNull();
    await expect(part(widget, 'drawing')?.textContent).toContain('Previous');
  },
};

/** The chair on an earlier day. */
export const AsOf: StoryObj = {
  name: 'As of an earlier day',
  args: { 'as-of': '2025-11-18' },
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await expect(wordsOf(widget, 'chair')).toMatch(/Chair on 18 Nov 2025.*Kyrgyzstan/);
    await expect(asOfWords(widget)).toBe('As of 18 Nov 2025.');
  },
};

/** Turkish, with the dataset's own Turkish texts. */
export const Turkish: StoryObj = {
  args: { locale: 'tr' },
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await waitFor(() => expect(wordsOf(widget, 'chair')).toMatch(/Şimdiki dönem başkanı.*Azerbaycan/));
  },
};

/** Arabic: names at the right, time runs to the left. */
export const RightToLeft: StoryObj = {
  args: { src: undefined, data: rightToLeft, locale: 'ar' },
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await waitFor(() => expect(wordsOf(widget, 'chair')).toMatch(/الرئاسة الآن.*مصر/));
    const [egypt, tunisia] = ['مصر', 'تونس'].map((name) =>
      options(widget)
        .find((each) => each.getAttribute('aria-label')?.startsWith(name))
        ?.getBoundingClientRect(),
    );
    await expect(tunisia?.left).toBeGreaterThan(egypt?.right ?? Number.POSITIVE_INFINITY);
  },
};

/** The same in Persian, with Persian numerals. */
export const Persian: StoryObj = {
  args: { src: undefined, data: rightToLeft, locale: 'fa' },
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await waitFor(() => expect(wordsOf(widget, 'footer')).toContain('۳۰ ژوئن ۲۰۲۵'));
  },
};

/** While the answer is on its way: a still block of the final height. */
export const Loading: StoryObj = {
  args: { src: 'data/slow.json' },
  beforeEach: () => unanswered('data/slow.json'),
  play: async (shown) => {
    await wordsOfState(shown, 'loading');
    await expect(widgetOf(shown).matches(':state(loading)')).toBe(true);
  },
};

/** A dataset without chairmanships. */
export const Empty: StoryObj = {
  args: { src: '', data: empty },
  play: async (shown) => {
    await expect(await wordsOfState(shown, 'empty')).toBe('No chairmanships in this dataset yet.');
  },
};

/** The request for the dataset failed: what was expected, what came, and a way to ask again. */
export const Failed: StoryObj = {
  name: 'Error: no dataset',
  args: { src: 'data/no-such-file.json' },
  play: async (shown) => {
    await expect(await wordsOfState(shown, 'error')).toMatch(/The rotation could not be drawn\..*got HTTP 404/);
    await retry(widgetOf(shown));
    await expect(await wordsOfState(shown, 'error')).toContain('HTTP 404');
  },
};

/** The dataset is no JSON: the place where it stops being one. */
export const BrokenJson: StoryObj = {
  name: 'Error: broken JSON',
  args: { src: '', data: brokenText },
  play: async (shown) => {
    await expect(await wordsOfState(shown, 'error')).toMatch(/The dataset could not be read\..*line 1/);
  },
};

/** Some entries are bad: the good ones are drawn, and a line says how many are missing. */
export const PartlyBroken: StoryObj = {
  args: { src: '', data: partlyBroken },
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await expect(option(widget, ids(widget)[0] ?? '').getAttribute('aria-label')).toMatch(/Kyrgyzstan|Azerbaijan/);
    await expect(wordsOf(widget, 'omitted')).toBe('3 entries of the dataset could not be shown.');
  },
};

/** A dozen terms over five parties; who hosts the next summit is known, who chairs next is not. */
export const AnotherNetwork: StoryObj = {
  args: { network: 'organization-of-turkic-states' },
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await expect(ids(widget).length).toBeGreaterThan(12);
    await expect(part(widget, 'drawing')?.textContent).toContain('Uzbekistan');
  },
};

/** The chairs of three networks on one axis. */
export const SeveralNetworks: StoryObj = {
  args: { network: 'turkic-red-crescent organization-of-turkic-states ngo-platform' },
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    part(widget, 'expander')?.click();
    await waitFor(() => expect(wordsOf(widget, 'drawing')).toMatch(/Red Crescent.*Organization of Turkic States.*NGO/));
  },
};

/** 146 terms of 28 states, planned ones included: those nearest to the day first, all on request, and then a strip to zoom with. */
export const LongHistory: StoryObj = {
  name: 'A long history',
  args: { src: '', data: euCouncil },
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await expect(wordsOf(widget, 'chair')).toMatch(/Chair now.*Cyprus.*since 1 Jan 2026/);
    await expect(wordsOf(widget, 'drawing')).toContain('Cyprus');
    part(widget, 'expander')?.click();
    await waitFor(() => expect(part(widget, 'time-navigation')).not.toBeNull());
    await expect(widget.shadowRoot?.querySelectorAll('*').length).toBeLessThan(1500);
    option(widget, ids(widget)[0] ?? '').focus();
    await userEvent.keyboard('{End}');
    const reached = () => option(widget, focused(widget) ?? '');
    await waitFor(() => expect(reached().getAttribute('aria-posinset')).toBe('146'));
    await expect(reached().getAttribute('aria-label')).toMatch(/Malta, July – December 2030, planned/);
  },
};

/** `group="none"`: each term has a row, in order of time. */
export const ByTime: StoryObj = {
  name: 'In order of time',
  args: { network: 'organization-of-turkic-states', group: 'none' },
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    part(widget, 'expander')?.click();
    await waitFor(() => expect(widget.shadowRoot?.querySelectorAll('.row')).toHaveLength(13));
  },
};
