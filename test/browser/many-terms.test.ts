import { describe, expect, it } from 'vitest';
import { manyTerms } from '../fixtures/many-terms.ts';
import { mount, part, settled, tableRows, waitFor, waitUntilDrawn, wordsOf } from './harness.ts';

// A chair that has been passed on thousands of times: few elements, and each term within reach.

const thousands = manyTerms(2000);

type Rotation = Awaited<ReturnType<typeof waitUntilDrawn>>;

function elements(widget: Rotation): number {
  return widget.shadowRoot?.querySelectorAll('*').length ?? 0;
}

async function table(count: number, width = 900): Promise<Rotation> {
  const widget = mount('network-rotation', {
    properties: { data: count === 2000 ? thousands : manyTerms(count) },
    attributes: { view: 'table' },
    width,
  });
  await waitFor(() => part(widget, 'table'));
  return settled(widget);
}

describe('two thousand terms', () => {
  it.each([900, 300])('take no more than 1,500 elements at %i px, drawn, expanded and as a table', async (width) => {
    const widget = await waitUntilDrawn(mount('network-rotation', { properties: { data: thousands }, width }));
    expect(elements(widget)).toBeLessThanOrEqual(1500);
    part(widget, 'expander')?.click();
    await settled(widget);
    expect(elements(widget)).toBeLessThanOrEqual(1500);
    widget.view = 'table';
    await waitFor(() => part(widget, 'table'));
    expect(elements(widget)).toBeLessThanOrEqual(1500);
  });

  it('are rows of a table with pages, which say how many there are', async () => {
    const widget = await table(2000);
    const rows = widget.shadowRoot?.querySelector('table');
    expect(rows?.getAttribute('aria-rowcount')).toBe('2001');
    expect(rows?.rows).toHaveLength(26);
    part(widget, 'last-page')?.click();
    await settled(widget);
    expect([...(rows?.rows ?? [])].at(-1)?.getAttribute('aria-rowindex')).toBe('2001');
    expect(rows?.rows[25]?.textContent).toContain('9 Dec 2025');
    expect(wordsOf(widget, 'table-pages')).toContain('1,976–2,000 of 2,000');
    part(widget, 'previous-page')?.click();
    await settled(widget);
    expect(wordsOf(widget, 'table-pages')).toContain('1,951–1,975 of 2,000');
  });

  it('are all there on paper', async () => {
    const widget = await table(2000);
    window.dispatchEvent(new Event('beforeprint'));
    expect(tableRows(widget).length).toBeGreaterThan(2000);
    window.dispatchEvent(new Event('afterprint'));
    expect(tableRows(widget).length).toBeLessThan(100);
  });
});

it('forty terms need no pages', async () => {
  const widget = await table(40);
  expect(part(widget, 'table-pages')).toBeNull();
  expect(widget.shadowRoot?.querySelector('table')?.rows).toHaveLength(41);
});
