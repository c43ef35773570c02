import { describe, expect, test } from 'vitest';
import {
  consoleLines,
  ids,
  mount,
  option,
  part,
  press,
  SHIPPED,
  settled,
  tableRows,
  WIDGETS,
  type Widget,
  type WidgetTag,
  waitFor,
  waitUntilDrawn,
} from './harness.ts';

async function table(tag: WidgetTag, attributes: Record<string, string> = {}): Promise<Widget> {
  const widget: Widget = mount(tag, { attributes: { src: SHIPPED, view: 'table', ...attributes } });
  await waitFor(() => tableRows(widget).length > 1);
  return settled(widget);
}

describe('the table view', () => {
  test.each(WIDGETS)('<%s> is a real table: a caption, a head and the scope of each header', async (tag) => {
    const widget = await table(tag);
    const root = part(widget, 'table');
    expect(root?.querySelector('table > caption')?.textContent).toContain(
      'Turkic States Red Crescent and Red Cross Network',
    );
    const heads = [...(root?.querySelectorAll('thead th') ?? [])];
    expect(heads.length).toBeGreaterThan(3);
    expect(heads.map((head) => head.getAttribute('scope'))).toEqual(heads.map(() => 'col'));
    for (const row of root?.querySelectorAll('tbody tr') ?? []) {
      expect(row.firstElementChild?.matches('th[scope="row"]')).toBe(true);
      expect(row.children).toHaveLength(heads.length);
    }
  });

  test.each(WIDGETS)('<%s> names everything that the drawing does', async (tag) => {
    const chart = await waitUntilDrawn(mount(tag, { attributes: { src: SHIPPED, milestones: '' } }));
    const words = tableRows(await table(tag, { milestones: '' }))
      .flat()
      .join(' | ');
    for (const id of ids(chart)) {
      const [name = ''] = option(chart, id).getAttribute('aria-label')?.split(/, |: /) ?? [];
      expect(words).toContain(name);
    }
  });

  test('the map’s has each party with role, since when, society and sources', async () => {
    const rows = tableRows(await table('network-map'));
    expect(rows).toHaveLength(9);
    const hungary = rows.find(([name]) => name === 'Hungary');
    expect(hungary?.slice(1, 4)).toEqual([
      'Observer',
      expect.stringContaining('May 2025'),
      expect.stringContaining('Hungarian Red Cross'),
    ]);
    expect(hungary?.at(-1)).toMatch(/\d/);
  });

  test('the timeline’s has each meeting with its date as known, its place and its status', async () => {
    const rows = tableRows(await table('network-timeline'));
    expect(rows.find(([name]) => name?.includes('First Council'))).toEqual(
      expect.arrayContaining([expect.stringContaining('19 Nov 2025'), 'Baku']),
    );
    expect(rows.find(([name]) => name?.includes('in Türkiye'))).toEqual(expect.arrayContaining(['2026', 'planned']));
  });

  test('the rotation’s has each term with what is inferred said in words, and who hosts next', async () => {
    const rows = tableRows(await table('network-rotation'));
    expect(rows.find(([name]) => name === 'Kyrgyzstan')).toEqual(
      expect.arrayContaining(['10 Oct 2024 inferred', expect.stringContaining('19 Nov 2025')]),
    );
    expect(rows.find(([name]) => name === 'Azerbaijan')?.join(' ')).toMatch(/First Council/);
    expect(rows.flat().join(' ')).toContain('Council of Presidents in Türkiye');
  });

  test.each(WIDGETS)('<%s> is in the reader’s language', async (tag) => {
    const words = tableRows(await table(tag, { locale: 'tr' }))
      .flat()
      .join(' ');
    expect(words).toMatch(/Kaynak/);
    expect(words).toMatch(/Kas 2025|May 2025/);
    expect(words).not.toMatch(/Source|Sources/);
  });

  test.each(WIDGETS)('<%s> at 300 px has a block for each row, and before each cell its column', async (tag) => {
    const widget = await table(tag);
    (widget.parentElement as HTMLElement).style.width = '300px';
    await settled(widget);
    const room = part(widget, 'table') as HTMLElement;
    expect(room.scrollWidth).toBeLessThanOrEqual(room.clientWidth);
    const [head, ...rows] = [...(room.querySelector('table')?.rows ?? [])];
    const [, ...columns] = [...(head?.cells ?? [])].map(({ textContent }) => textContent.trim());
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) {
      const cells = [...row.cells].slice(1);
      expect(cells).toHaveLength(columns.length);
      for (const [index, cell] of cells.entries()) {
        const isSaid = cell.textContent.trim() !== '';
        expect(getComputedStyle(cell, '::before').content).toContain(`"${columns[index]}"`);
        expect(cell.getBoundingClientRect().width > 100, cell.textContent).toBe(isSaid);
      }
    }
  });

  test.each(WIDGETS)('<%s> at 480 px scrolls within itself and leaves the page as wide as it was', async (tag) => {
    const widget = await table(tag);
    (widget.parentElement as HTMLElement).style.width = '480px';
    await settled(widget);
    const room = part(widget, 'table');
    expect(room?.scrollWidth).toBeGreaterThan(room?.clientWidth ?? 0);
    expect(widget.scrollWidth).toBeLessThanOrEqual(480);
    expect(room?.tabIndex, 'a keyboard can scroll it').toBe(0);
  });

  test.each(WIDGETS)('<%s> read as text alone keeps its cells, their lines and their sources apart', async (tag) => {
    const widget = await table(tag);
    const pieces = '.cell-line > span:not(.citations), .cell-line > em, .citation';
    for (const row of widget.shadowRoot?.querySelectorAll('table tr') ?? []) {
      const apart = [...row.children].flatMap((cell) => {
        const found = [...cell.querySelectorAll(pieces)].map(({ textContent }) => textContent.trim());
        return found.length ? found : [cell.textContent.trim()];
      });
      const words = row.textContent.replaceAll(/\s+/g, ' ').trim();
      expect(words).toBe(apart.filter(Boolean).join(' '));
    }
  });

  test('has the same sources in the footer as the drawing', async () => {
    const chart = await waitUntilDrawn(mount('network-map', { attributes: { src: SHIPPED } }));
    const sources = (widget: Widget) =>
      [...(part(widget, 'footer')?.querySelectorAll('.source a') ?? [])].map((link) => link.getAttribute('href'));
    expect(sources(chart).length).toBeGreaterThan(1);
    expect(sources(await table('network-map'))).toEqual(sources(chart));
  });
});

describe('the switch between chart and table', () => {
  test.each(WIDGETS)('<%s> shows the other, keeps the keyboard, and is named for what it leads to', async (tag) => {
    const widget = await waitUntilDrawn(mount(tag, { attributes: { src: SHIPPED } }));
    const button = part(widget, 'switch') as HTMLElement;
    expect(button.textContent).toBe('Show as table');
    button.focus();
    await press('{Enter}');
    await waitFor(() => tableRows(widget).length > 1);
    expect(widget.view).toBe('table');
    expect(part(widget, 'switch')?.textContent).toBe('Show as chart');
    expect(widget.shadowRoot?.activeElement).toBe(part(widget, 'switch'));
    await press('{Enter}');
    await waitUntilDrawn(widget);
    expect(widget.view).toBe('chart');
    expect(consoleLines()).toEqual([]);
  });

  test('leads to the top of what it shows where that is out of sight, and scrolls for a reader alone', async () => {
    const widget = await waitUntilDrawn(mount('network-map', { attributes: { src: SHIPPED }, width: 300 }));
    document.body.style.paddingBlock = '2000px';
    const button = part(widget, 'switch') as HTMLElement;
    button.focus();
    const top = () => Math.round(widget.getBoundingClientRect().top);
    const toSwitch = () => part(widget, 'switch')?.scrollIntoView();
    for (const view of ['table', 'chart']) {
      toSwitch();
      expect(top()).toBeLessThan(0);
      await press('{Enter}');
      await waitFor(() => (view === 'table') === tableRows(widget).length > 1);
      await settled(widget);
      expect(widget.view).toBe(view);
      expect(top()).toBe(0);
      expect(widget.shadowRoot?.activeElement).toBe(part(widget, 'switch'));
    }
    toSwitch();
    button.blur();
    widget.view = 'table';
    await waitFor(() => tableRows(widget).length > 1);
    expect(top()).toBeLessThan(0);
    document.body.style.paddingBlock = '';
  });
});

describe('a press on the head of a column', () => {
  const names = (widget: Widget) => tableRows(widget).map(([name = '']) => name.split('\n')[0]?.trim());
  const head = (widget: Widget, words: string) =>
    [...(widget.shadowRoot?.querySelectorAll<HTMLElement>('[part="sort"]') ?? [])].find(
      ({ textContent }) => textContent === words,
    ) as HTMLElement;

  async function sortBy(widget: Widget, words: string): Promise<void> {
    head(widget, words).click();
    await settled(widget);
  }

  test('sorts words by the alphabet of the reader, and from its end when pressed again', async () => {
    const widget = await table('network-map', { network: 'organization-of-turkic-states', locale: 'tr' });
    await waitFor(() => head(widget, 'Taraf'));
    const [caption, ...given] = names(widget);
    await sortBy(widget, 'Taraf');
    const [, ...sorted] = names(widget);
    expect(sorted).not.toEqual(given);
    expect(sorted).toEqual(given.toSorted((a = '', b = '') => a.localeCompare(b, 'tr')));
    expect(head(widget, 'Taraf').parentElement?.ariaSort).toBe('ascending');
    await sortBy(widget, 'Taraf');
    expect(names(widget)).toEqual([caption, ...sorted.toReversed()]);
    expect(head(widget, 'Taraf').parentElement?.ariaSort).toBe('descending');
  });

  test('sorts days by time, not by their words, and keeps the keyboard', async () => {
    const widget = await table('network-rotation', { network: 'organization-of-turkic-states' });
    const starts = () =>
      [...(widget.shadowRoot?.querySelector('table')?.rows ?? [])].map(
        ({ cells }) => cells[1]?.textContent?.match(/\b(?:19|20)\d\d\b/)?.[0],
      );
    head(widget, 'From').focus();
    await sortBy(widget, 'From');
    await sortBy(widget, 'From');
    const years = starts().filter(Boolean);
    expect(years.length).toBeGreaterThan(4);
    expect(years).toEqual(years.toSorted().toReversed());
    expect(widget.shadowRoot?.activeElement).toBe(head(widget, 'From'));
    // Who has no term has no day either, and stays last.
    const [last] = [...(widget.shadowRoot?.querySelector('table')?.rows ?? [])].slice(-1);
    expect(last?.cells[1]?.textContent?.trim()).toBe('');
  });
});
