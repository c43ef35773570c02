import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { madeDataset } from '../test/fixtures/made-dataset.ts';
import '../src/define/network-map.ts';
import { asOfWords, chosen, detail, ids, isDrawn, option, part, parts, wordsOf } from '../test/browser/on-page.ts';
import { madeWorldwide } from '../test/fixtures/made-worldwide.ts';
import { metaOf, narrow, unanswered, wide } from './as-markup.ts';
import { europeanUnion } from './european-union.ts';
import { manyRoles, tied, withoutPlace } from './made-roles.ts';
import { pacificIslandsForum } from './pacific-islands-forum.ts';
import { drawingWidth, drawnWidget, ground, openDetail, retry, tableNames, widgetOf, wordsOfState } from './play.ts';
import { rightToLeft } from './right-to-left.ts';
import { brokenText, empty, partlyBroken } from './small-data.ts';

const meta: Meta = { title: 'Network map', component: 'network-map', ...metaOf('network-map') };
export default meta;

/** Members and observers, the chair, the secretariat and the places of meetings, as of the dataset's own day. */
export const Default: StoryObj = {
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await expect(parts(widget, 'party')).toHaveLength(8);
    await expect(wordsOf(widget, 'heading')).toBe('5 members and 3 observers');
    await userEvent.click(option(widget, 'KZ'));
    await waitFor(() => expect(chosen(widget)).toEqual(['KZ']));
    await userEvent.click(option(widget, 'KZ'));
    await waitFor(() => expect(detail(widget)).toBeNull());
  },
};

/** `theme="dark"` whatever the page's own scheme; `auto` follows the page. */
export const Dark: StoryObj = {
  args: { theme: 'dark' },
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await expect(ground(widget)).toBe('rgb(18, 23, 27)');
  },
};

/** A phone: places are numbered, and the list under the map names them. */
export const Narrow: StoryObj = {
  decorators: [narrow],
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await expect(drawingWidth(widget)).toBeLessThanOrEqual(320);
    await expect(wordsOf(widget, 'list')).toContain('Ankara');
  },
};

/** One party is selected: all that is known of it stands under the map, each statement with its sources. */
export const Selected: StoryObj = {
  args: { selected: 'AZ' },
  play: async (shown) => {
    await expect(await openDetail(shown)).toMatch(/Azerbaijan.*Azerbaijan Red Crescent/);
    await expect(chosen(widgetOf(shown))).toEqual(['AZ']);
  },
};

/** The menu is open: the link, the code, the picture and the data to take away. `no-menu` leaves it out. */
export const Menu: StoryObj = {
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await userEvent.click(part(widget, 'menu-button') as HTMLElement);
    await waitFor(() => expect(wordsOf(widget, 'menu')).toContain('Copy embed code'));
    await expect(part(widget, 'menu-button')).toHaveAttribute('aria-expanded', 'true');
  },
};

/** The same content as a real table. */
export const Table: StoryObj = {
  args: { view: 'table' },
  play: async (shown) => {
    await expect(await tableNames(shown)).toEqual(
      expect.arrayContaining(['Kazakhstan', 'Hungary', expect.stringMatching(/^Northern Cyprus/)]),
    );
  },
};

/** The network as it was on an earlier day, before the observers joined. */
export const AsOf: StoryObj = {
  name: 'As of an earlier day',
  args: { 'as-of': '2024-12-01' },
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await expect(wordsOf(widget, 'heading')).toBe('5 members');
    await expect(asOfWords(widget)).toBe('As of 1 Dec 2024.');
  },
};

/** Turkish, with the dataset's own Turkish texts. */
export const Turkish: StoryObj = {
  args: { locale: 'tr' },
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await waitFor(() => expect(wordsOf(widget, 'heading')).toBe('5 üye ve 3 gözlemci'));
    await expect(option(widget, 'KZ').getAttribute('aria-label')).toContain('Kazakistan');
  },
};

/** Arabic: words from the right; a map has its own sides. */
export const RightToLeft: StoryObj = {
  args: { src: undefined, data: rightToLeft, locale: 'ar' },
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await waitFor(() => expect(wordsOf(widget, 'heading')).toContain('3 أعضاء ومراقبان'));
    await expect(option(widget, 'TN').getAttribute('aria-label')).toContain('تونس');
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
    await expect(part(widgetOf(shown), 'loading')?.getAttribute('aria-label')).toBe('Loading');
  },
};

/** A dataset without parties. */
export const Empty: StoryObj = {
  args: { src: '', data: empty },
  play: async (shown) => {
    await expect(await wordsOfState(shown, 'empty')).toBe('No parties in this dataset yet.');
  },
};

/** The request for the dataset failed: what was expected, what came, and a way to ask again. */
export const Failed: StoryObj = {
  name: 'Error: no dataset',
  args: { src: 'data/no-such-file.json' },
  play: async (shown) => {
    await expect(await wordsOfState(shown, 'error')).toMatch(/The data could not be loaded\..*got HTTP 404/);
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
    await expect(part(widgetOf(shown), 'retry')).toBeNull();
  },
};

/** Some entries are bad: the good ones are drawn, and a line says how many are missing. */
export const PartlyBroken: StoryObj = {
  args: { src: '', data: partlyBroken },
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await expect(ids(widget)).toEqual(expect.arrayContaining(['AZ', 'KG']));
    await expect(wordsOf(widget, 'omitted')).toBe('3 entries of the dataset could not be shown.');
  },
};

/** The shapes of the map did not come: the parties still stand there as text. */
export const NoShapes: StoryObj = {
  args: { geography: 'geo/no-such-file.topo.json' },
  play: async (shown) => {
    await expect(await wordsOfState(shown, 'error')).toMatch(/shapes of the map.*Kazakhstan.*Hungary/);
    await expect(isDrawn(widgetOf(shown))).toBe(false);
  },
};

/** Another network of the same dataset, by its id: many meeting places, and an observer without a territory. */
export const AnotherNetwork: StoryObj = {
  args: { network: 'organization-of-turkic-states' },
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await expect(part(widget, 'heading')?.textContent).toBe('5 members and 4 observers');
    await expect(ids(widget)).toContain('UZ');
  },
};

/** Boundaries after a resolution of the United Nations: Crimea is a part of Ukraine. The default takes no side. */
export const Boundaries: StoryObj = {
  args: { src: '', data: madeDataset({ UA: 'member', MD: 'member', GE: 'observer' }), boundaries: 'un-ga-68-262' },
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await expect(ids(widget)).toEqual(expect.arrayContaining(['UA', 'MD', 'GE']));
  },
};

/** The European Union with its candidates, after a member has left it. */
export const EuropeanUnion: StoryObj = {
  args: { src: '', data: europeanUnion },
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    // The member that left is drawn as such.
    await expect(parts(widget, 'party')).toHaveLength(27 + 9 + 1);
    await expect(option(widget, 'GB').getAttribute('aria-label')).toContain('31 January 2020');
  },
};

/** The same on a phone: what finds no room for its name has a number. */
export const EuropeanUnionNarrow: StoryObj = {
  ...EuropeanUnion,
  name: 'European Union, narrow',
  decorators: [narrow],
};

/** On a wide page. */
export const EuropeanUnionWide: StoryObj = { ...EuropeanUnion, name: 'European Union, wide', decorators: [wide] };

/** The European Union on a day before the departure. */
export const EuropeanUnionBefore: StoryObj = {
  name: 'European Union, as of 2016',
  args: { src: '', data: europeanUnion, 'as-of': '2016-06-23' },
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await expect(ids(widget)).toContain('GB');
    await expect(ids(widget)).not.toContain('UA');
  },
};

/** States on both sides of the 180th meridian, most of them discs. */
export const PacificIslandsForum: StoryObj = {
  args: { src: '', data: pacificIslandsForum },
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await expect(parts(widget, 'party')).toHaveLength(19);
    await expect(ids(widget)).toEqual(expect.arrayContaining(['WS', 'TO', 'FJ', 'NZ', 'PW', 'PF']));
  },
};

/** The same on a phone. */
export const PacificIslandsForumNarrow: StoryObj = {
  ...PacificIslandsForum,
  name: 'Pacific Islands Forum, narrow',
  decorators: [narrow],
};

/** On a wide page. */
export const PacificIslandsForumWide: StoryObj = {
  ...PacificIslandsForum,
  name: 'Pacific Islands Forum, wide',
  decorators: [wide],
};

/** A made network of two hundred, on the map of the world. */
export const Worldwide: StoryObj = {
  args: { src: '', data: madeWorldwide },
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await expect(ids(widget).length).toBeGreaterThan(195);
  },
};

/** The same on a phone. */
export const WorldwideNarrow: StoryObj = { ...Worldwide, name: 'Worldwide, narrow', decorators: [narrow] };

/** On a wide page. */
export const WorldwideWide: StoryObj = { ...Worldwide, name: 'Worldwide, wide', decorators: [wide] };

/** Organisations, and states that the shapes do not know, stand in rows under the map and are selected like the others. */
export const BesideTheMap: StoryObj = {
  name: 'Parties beside the map',
  args: { src: '', data: withoutPlace },
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await expect(wordsOf(widget, 'not-on-map')).toMatch(
      /Not on this map.*A Development Bank Observer since 10 October 2024 Chair.*An Unmapped Territory Observer since May 2025/,
    );
    await userEvent.click(option(widget, 'x-bank'));
    await waitFor(() => expect(chosen(widget)).toEqual(['x-bank']));
    await waitFor(() => expect(detail(widget)?.textContent).toContain('A Development Bank'));
  },
};

/** Ties between cities are arcs that can be selected; the key names a few and counts many. */
export const Ties: StoryObj = {
  args: { src: '', data: tied },
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await expect(wordsOf(widget, 'key')).toMatch(
      /İzmir–Baku and Budapest–Astana: sister cities.*İzmir–Budapest: direct flight/,
    );
    option(widget, 'izmir-baku').focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(chosen(widget)).toEqual(['izmir-baku']));
    await waitFor(() => expect(detail(widget)?.textContent).toContain('İzmir–Baku'));
  },
};

/** Any number of roles, told apart by pattern and outline; who left is outlined, and the label says until when. */
export const ManyRoles: StoryObj = {
  name: 'Five roles, and a state that left',
  args: { src: '', data: manyRoles },
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await expect(wordsOf(widget, 'key')).toMatch(
      /Member \(2\) Associate \(1\) Observer \(1\) Partner \(1\) Suspended \(1\) Left the network \(1\)/,
    );
    await expect(option(widget, 'HU').getAttribute('aria-label')).toContain('until 31 January 2020');
  },
};

/** Before the founding there is land and nothing else, and the heading says so. */
export const BeforeFounding: StoryObj = {
  name: 'Before the founding',
  args: { src: '', data: manyRoles, 'as-of': '1999-01-01' },
  play: async (shown) => {
    const widget = await drawnWidget(shown);
    await expect(wordsOf(widget, 'heading')).toBe('Not yet founded on 1 Jan 1999');
    await expect(ids(widget)).toEqual([]);
  },
};
