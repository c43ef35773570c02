import axe from 'axe-core';
import { expect, it } from 'vitest';
import shipped from '../../src/data/turkic-states.json' with { type: 'json' };
import type { Dataset } from '../../src/dataset/model.ts';
import { languageTags } from '../../src/locale/languages.ts';
import { rightToLeft } from '../../stories/right-to-left.ts';
import { mount, part, settled, WIDGETS, type Widget, type WidgetTag, waitFor, waitUntilDrawn } from './harness.ts';

// Every story is put to axe as it stands; here the widgets are in the dark, and in every language, with a thing open and as a table.

const SELECTED = { 'network-map': 'TN', 'network-timeline': 'third', 'network-rotation': 'fourth' };

/** What axe has to say, in few words. */
async function violations(widget: Widget): Promise<readonly string[]> {
  const box = widget.parentElement as HTMLElement;
  const { violations: found } = await axe.run(box, { resultTypes: ['violations'] });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join('; ')}`);
}

async function shown(tag: WidgetTag, attributes: Readonly<Record<string, string>>, data: Dataset): Promise<Widget> {
  const widget = mount(tag, { properties: { data } as object, attributes });
  if (attributes['view'] === 'table') await waitFor(() => part(widget, 'table'));
  else await waitUntilDrawn(widget);
  if (attributes['selected']) await waitFor(() => part(widget, 'detail'));
  return settled(widget);
}

const data = shipped as unknown as Dataset;

it.each(WIDGETS)('finds nothing in <%s> in the dark', async (tag) => {
  document.body.style.cssText = 'color-scheme: dark; background: #12171b';
  const selected = { 'network-map': 'AZ', 'network-timeline': 'first-council', 'network-rotation': 'council-2026' }[
    tag
  ];
  for (const state of [{}, { selected }, { view: 'table' }] as readonly Record<string, string>[]) {
    const widget = await shown(tag, { ...state, theme: 'dark' }, data);
    expect(await violations(widget), JSON.stringify(state)).toEqual([]);
    widget.remove();
  }
  document.body.style.cssText = '';
});

it.each(languageTags)('finds nothing in any widget in %s, with a thing open and as a table', async (locale) => {
  for (const tag of WIDGETS) {
    for (const state of [{ selected: SELECTED[tag] }, { view: 'table' }] as readonly Record<string, string>[]) {
      const widget = await shown(tag, { ...state, locale }, rightToLeft);
      expect(await violations(widget), `${tag} ${JSON.stringify(state)}`).toEqual([]);
      widget.remove();
    }
  }
});
