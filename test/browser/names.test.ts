import { expect, test } from 'vitest';
import { minimalChairmanship, minimalDataset, minimalNetwork } from '../fixtures/minimal.ts';
import { mount, waitUntilDrawn, wordsOf } from './harness.ts';

// In English most names of states load when a dataset or a map has to do with one.

const chairedBy = (party: string) =>
  minimalDataset({
    parties: [{ id: party }],
    places: [],
    networks: [minimalNetwork({ chairmanships: [minimalChairmanship({ party, period: '2024/..' })] })],
  });

test.each([
  ['en', 'GL', 'Greenland holds the chair'],
  ['en', 'BR', 'Brazil holds the chair'],
  ['en', 'KZ', 'Kazakhstan holds the chair'],
  ['en', 'ZZ', 'ZZ holds the chair'],
  ['tr', 'GL', 'Dönem başkanı: Grönland'],
])('a widget in "%s" calls %s by its name, and never by anything else before', async (locale, party, words) => {
  const widget = mount('network-rotation', { properties: { data: chairedBy(party) }, attributes: { locale } });
  const seen = new Set<string>();
  new MutationObserver(() => seen.add(wordsOf(widget, 'heading'))).observe(widget.shadowRoot as ShadowRoot, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  await waitUntilDrawn(widget);
  expect([...seen].filter(Boolean)).toEqual([words]);
});
