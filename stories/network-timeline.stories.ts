import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import '../src/define/network-timeline.ts';
import type { Dataset } from '../src/dataset/model.ts';
import { asOfWords, chosen, ids, option, part, parts, wordsOf } from '../test/browser/on-page.ts';
import { manyMeetings } from '../test/fixtures/many-meetings.ts';
import { metaOf, narrow, unanswered } from './as-markup.ts';
import { drawingWidth, drawnWidget, ground, openDetail, retry, tableNames, widgetOf, wordsOfState } from './play.ts';
import { rightToLeft } from './right-to-left.ts';
import { brokenText, empty, partlyBroken } from './small-data.ts';

const meta: Meta = {
  title: 'Network timeline',
  component: 'network-timeline',
  ...metaOf('network-timeline'),
  argTypes: { orientation: { control: 'select', options: ['auto', 'horizontal', 'vertical'] } },
};
export default meta;

/** Past and planned meetings, each drawn as exactly as its date is known. */
export const Default: StoryObj = {
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await expect(ids(widget)).toEqual(expect.arrayContaining(['founding-ceremony', 'first-council', 'council-2026']));
    await expect(option(widget, 'council-2026').getAttribute('aria-label')).toMatch(/2026.*planned/);
  },
};

/** `theme="dark"` whatever the page's own scheme; `auto` follows the page. */
export const Dark: StoryObj = {
  args: { theme: 'dark' },
  play: async (shown) => {
    await expect(ground(await drawnWidget(shown))).toBe('rgb(18, 23, 27)');
  },
};

/** A phone: a list on a rail, not to scale. */
export const Narrow: StoryObj = {
  decorators: [narrow],
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await expect(drawingWidth(widget)).toBeLessThanOrEqual(320);
    const [first, second] = ['founding-ceremony', 'first-council'].map((id) =>
      option(widget, id).getBoundingClientRect(),
    );
    await expect(first?.bottom).toBeLessThanOrEqual(second?.top ?? 0);
  },
};

/** One meeting is selected: place, host, participants and outcomes under the drawing, each with its sources. */
export const Selected: StoryObj = {
  args: { selected: 'first-council' },
  play: async (shown) => {
    await expect(await openDetail(shown)).toMatch(/First Council of Presidents.*Baku/);
    await expect(chosen(widgetOf(shown))).toEqual(['first-council']);
  },
};

/** The same content as a real table. */
export const Table: StoryObj = {
  args: { view: 'table', milestones: true },
  play: async (shown) => {
    await expect((await tableNames(shown)).join(' | ')).toMatch(
      /Founding ceremony.*First Council.*Council of Presidents in Türkiye/,
    );
  },
};

/** What changed in the network at no meeting stands as an entry of its own. */
export const Milestones: StoryObj = {
  args: { milestones: true },
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await expect(ids(widget).length).toBeGreaterThan(3);
    await expect(part(widget, 'drawing')?.textContent).toMatch(/Observers? admitted/);
  },
};

/** The latest first. */
export const Newest: StoryObj = {
  args: { order: 'newest', orientation: 'vertical' },
  play: async (shown) => {
    await expect(ids(await drawnWidget(shown))[0]).toBe('council-2026');
  },
};

/** `orientation="horizontal"`: lanes on a true scale of time, where there is room for their words. */
export const Horizontal: StoryObj = {
  args: { orientation: 'horizontal', milestones: true },
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    const lefts = ['founding-ceremony', 'first-council'].map((id) => option(widget, id).getBoundingClientRect().left);
    await expect(lefts[0]).toBeLessThan(lefts[1] ?? 0);
    await expect(part(widget, 'tick')).not.toBeNull();
  },
};

/** What came after an earlier day is shown as later, never as held. */
export const AsOf: StoryObj = {
  name: 'As of an earlier day',
  args: { 'as-of': '2025-01-15' },
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await expect(option(widget, 'first-council').getAttribute('aria-label')).toContain('later');
    await expect(asOfWords(widget)).toBe('As of 15 Jan 2025.');
  },
};

/** Turkish, with the dataset's own Turkish texts. */
export const Turkish: StoryObj = {
  args: { locale: 'tr', milestones: true },
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await waitFor(() => expect(part(widget, 'drawing')?.textContent).toContain('Bişkek’te kuruluş töreni'));
  },
};

/** Arabic: time runs from right to left. */
export const RightToLeft: StoryObj = {
  args: { src: undefined, data: rightToLeft, locale: 'ar' },
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    const drawing = part(widget, 'drawing');
    await waitFor(() => expect(drawing?.textContent).toContain('القمة الثالثة'));
    const left = (id: string) => option(widget, id).getBoundingClientRect().left;
    await expect(left('founding')).toBeGreaterThan(left('third'));
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

/** A dataset without meetings. */
export const Empty: StoryObj = {
  args: { src: '', data: empty },
  play: async (shown) => {
    await expect(await wordsOfState(shown, 'empty')).toBe('No meetings in this dataset yet.');
  },
};

/** The request for the dataset failed: what was expected, what came, and a way to ask again. */
export const Failed: StoryObj = {
  name: 'Error: no dataset',
  args: { src: 'data/no-such-file.json' },
  play: async (shown) => {
    await expect(await wordsOfState(shown, 'error')).toMatch(/The timeline could not be drawn\..*got HTTP 404/);
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

/** Some entries are bad: the good ones are drawn, and a line says how many are missing of what a timeline shows, which no membership is. */
export const PartlyBroken: StoryObj = {
  args: { src: '', data: partlyBroken },
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await expect(ids(widget)).toContain('meeting');
    await expect(ids(widget)).not.toContain('bad-date');
    await expect(wordsOf(widget, 'omitted')).toBe('2 entries of the dataset could not be shown.');
  },
};

/** Thirty meetings: marks on a true scale with labels for those that matter most, and the means to find any of them. */
export const AnotherNetwork: StoryObj = {
  args: { network: 'organization-of-turkic-states' },
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await expect(ids(widget).length).toBeGreaterThan(25);
    await expect(part(widget, 'filters')).not.toBeNull();
    await expect(part(widget, 'overview')).not.toBeNull();
  },
};

/** Ten thousand meetings over a century: counted where they crowd, open on a click, found by a word. */
export const TenThousandMeetings: StoryObj = {
  args: { src: '' },
  render: () => withData(manyMeetings(10_000)),
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await expect(parts(widget, 'group').length).toBeGreaterThan(10);
    await expect(widget.shadowRoot?.querySelectorAll('*').length).toBeLessThanOrEqual(1500);
  },
};

/** Three thousand meetings on one day beside others: the day is one column, which opens as a list. */
export const ThousandsOnOneDay: StoryObj = {
  args: { src: '' },
  render: () => withData(manyMeetings(20, onOneDay)),
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await expect(parts(widget, 'group')[0]?.getAttribute('aria-label')).toMatch(/3,00\d entries/);
  },
};

/** A search that finds nothing says so and offers to take it back. */
export const NothingMatches: StoryObj = {
  args: { network: 'organization-of-turkic-states' },
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    const search = part(widget, 'search') as HTMLInputElement;
    search.value = 'no such meeting';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await waitFor(() => expect(wordsOf(widget, 'empty')).toMatch(/Nothing matches/));
  },
};

const onOneDay = Array.from({ length: 3000 }, (_, index) => ({
  id: `day-${index}`,
  title: `Meeting ${index} of one day`,
  date: '2024-05-09',
  kind: 'working' as const,
  sources: ['s1'],
}));

/** Too much for a page's markup: the page's own script gives it. */
function withData(data: Dataset): HTMLElement {
  return Object.assign(document.createElement('network-timeline'), { data });
}
