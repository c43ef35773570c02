import { expect, test } from 'vitest';
import { minimalChairmanship, minimalDataset, minimalNetwork } from '../fixtures/minimal.ts';
import { mount, part, waitUntilDrawn, wordsOf } from './harness.ts';

// In English most names of states load when a dataset or a map has to do with one.

const chairedBy = (...parties: readonly string[]) =>
  minimalDataset({
    parties: parties.map((id) => ({ id })),
    places: [],
    networks: [
      minimalNetwork({ chairmanships: parties.map((party) => minimalChairmanship({ party, period: '2024/..' })) }),
    ],
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

test.each([
  ['en', 'Türkiye and Kyrgyzstan hold the chair'],
  ['ar', 'الرئاسة لدى تركيا وقيرغيزستان'],
  ['az', 'Sədrlik edənlər: Türkiyə və Qırğızıstan'],
  ['fa', 'ریاست با ترکیه و قرقیزستان'],
  ['hu', 'Soros elnökök: Törökország és Kirgizisztán'],
  ['kk', 'Төрағалар: Түркия және Қырғызстан'],
  ['ky', 'Төрагалар: Түркия жана Кыргызстан'],
  ['ru', 'Председательствуют Турция и Киргизия'],
  ['tk', 'Başlyklar: Türkiýe we Gyrgyzystan'],
  ['tr', 'Dönem başkanları: Türkiye ve Kırgızistan'],
  ['uz', 'Raislar: Turkiya va Qirgʻiziston'],
  ['uz-Cyrl', 'Раислар: Туркия, Қирғизистон'],
])('a heading in "%s" speaks of two chairs at once as two', async (locale, words) => {
  const data = chairedBy('TR', 'KG');
  const widget = await waitUntilDrawn(mount('network-rotation', { properties: { data }, attributes: { locale } }));
  expect(wordsOf(widget, 'heading')).toBe(words);
});

test('a name without a space is broken before it widens the page', async () => {
  const data = minimalDataset({
    parties: [{ id: 'AZ', name: 'Long'.repeat(100) }],
    networks: [minimalNetwork({ chairmanships: [minimalChairmanship({ party: 'AZ', period: '2024/..' })] })],
  });
  const widget = await waitUntilDrawn(mount('network-rotation', { properties: { data }, width: 300 }));
  expect(part(widget, 'chair')?.scrollWidth).toBeLessThanOrEqual(300);
});
