import { describe, expect, test } from 'vitest';
import { madeDataset } from '../fixtures/made-dataset.ts';
import { consoleLines, firstProblems, heardEvents, isDrawn, mount, part, settled, waitUntilDrawn } from './harness.ts';

/** Ukraine and Moldova; nothing in it says how boundaries are drawn. */
const data = madeDataset({ UA: 'member', MD: 'member' });

const land = (widget: Element) => widget.shadowRoot?.querySelector('[data-id="UA"] .shape')?.getAttribute('d') ?? '';
const disputed = (widget: Element) => widget.shadowRoot?.querySelector('.disputed')?.getAttribute('d') ?? '';

describe('boundaries', () => {
  test('are neutral, with a caption, until the page names a view; it can change at any time', async () => {
    const widget = await waitUntilDrawn(mount('network-map', { properties: { data } }));
    const neutral = { land: land(widget), disputed: disputed(widget) };
    expect(neutral.disputed).not.toBe('');
    expect(part(widget, 'footer')?.textContent).toContain('Dashed lines mark disputed boundaries');
    widget.setAttribute('boundaries', 'un-ga-68-262');
    await settled(widget);
    await waitUntilDrawn(widget);
    expect(land(widget).length).toBeGreaterThan(neutral.land.length);
    expect(disputed(widget)).not.toBe(neutral.disputed);
    widget.removeAttribute('boundaries');
    await settled(widget);
    expect({ land: land(widget), disputed: disputed(widget) }).toEqual(neutral);
    expect(consoleLines()).toEqual([]);
  });

  test('follow a view of the page’s own', async () => {
    const views = { ours: { extends: 'neutral', merge: { MDA: ['XCR'] } } };
    const plain = await waitUntilDrawn(mount('network-map', { properties: { data } }));
    const widget = mount('network-map', { properties: { data, views }, attributes: { boundaries: 'ours' } });
    await waitUntilDrawn(widget);
    expect(land(widget)).toBe(land(plain));
    expect(heardEvents('network-error', widget)).toEqual([]);
  });

  test('with unknown parts are drawn without these, which one console line and network-error tell', async () => {
    const views = { ours: { extends: 'neutral', merge: { UKR: ['CRIMEA'] } } };
    const widget = mount('network-map', { properties: { data, views }, attributes: { boundaries: 'ours' } });
    expect(await firstProblems(widget)).toMatchObject([
      { code: 'reference', severity: 'warning', path: '/ours/merge/UKR', actual: '"CRIMEA"' },
    ]);
    await waitUntilDrawn(widget);
    expect(isDrawn(widget)).toBe(true);
    expect(consoleLines()).toEqual([
      expect.stringMatching(/^<network-map> views: views\/ours\/merge\/UKR: expected codes/),
    ]);
    widget.selected = 'UA';
    await settled(widget);
    expect(heardEvents('network-error', widget)).toHaveLength(1);
  });
});
