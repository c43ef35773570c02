import { expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/model.ts';
import { minimalDataset, minimalMeeting, minimalNetwork } from '../fixtures/minimal.ts';
import { detail, mount, part, settled, waitFor, waitUntilDrawn } from './harness.ts';

/** A meeting with so many sources. */
function sourced(count: number): Dataset {
  const sources = Array.from({ length: count }, (_, index) => ({ id: `s${index + 1}`, title: `Report ${index + 1}` }));
  const meetings = [minimalMeeting({ sources: sources.map(({ id }) => id) })];
  return minimalDataset({ sources, networks: [minimalNetwork({ meetings })] });
}

test('a few sources stand in the footer by name', async () => {
  const timeline = await waitUntilDrawn(mount('network-timeline', { properties: { data: sourced(3) } }));
  expect(part(timeline, 'sources')?.textContent).toContain('Sources: 1 Report 1; 2 Report 2; 3 Report 3.');
});

test.each(['ar', 'fa'])('they are parted by the sign of the script in %s', async (locale) => {
  const properties = { data: sourced(3) };
  const timeline = await waitUntilDrawn(mount('network-timeline', { attributes: { locale }, properties }));
  expect(part(timeline, 'sources')?.textContent).toMatch(/: 1 Report 1؛ 2 Report 2؛ 3 Report 3\.$/);
});

test('two of one publisher are told apart, and whoever hears a link hears its title', async () => {
  const publisher = 'Secretariat';
  const sources = [
    { id: 's1', title: 'Minutes', publisher, url: 'https://example.org/1', language: 'tr' },
    { id: 's2', title: 'Declaration', publisher, url: 'https://example.org/2' },
    { id: 's3', title: 'A visit', publisher: 'An agency', url: 'https://example.org/3' },
  ];
  const networks = [minimalNetwork({ meetings: [minimalMeeting({ sources: ['s1', 's2', 's3'] })] })];
  const data = minimalDataset({ sources, networks });
  const timeline = await waitUntilDrawn(mount('network-timeline', { properties: { data } }));
  const line = part(timeline, 'sources') as HTMLElement;
  const seen = [...line.querySelectorAll('a > span:not(.spoken)')];
  expect(seen.map((span) => span.textContent)).toEqual(['Minutes', 'Declaration', 'An agency']);
  expect(seen[0]?.getAttribute('lang')).toBe('tr');
  const links = [...line.querySelectorAll('a')].map((link) => link.textContent);
  expect(links).toEqual(['Minutes Secretariat', 'Declaration Secretariat', 'An agency A visit']);
});

test('the line ends with one full stop, also after a short month', async () => {
  const sources = [{ id: 's1', title: 'A page', date: '2026-10-30' }];
  const data = minimalDataset({ sources, networks: [minimalNetwork({ meetings: [minimalMeeting()] })] });
  const kazakh = await waitUntilDrawn(
    mount('network-timeline', { attributes: { locale: 'kk' }, properties: { data } }),
  );
  expect(part(kazakh, 'sources')?.textContent).toMatch(/қаз\.$/);
  expect(part(kazakh, 'sources')?.textContent).not.toContain('..');
});

test('many wait in a list, and opening it leaves the drawing as it is', async () => {
  const timeline = await waitUntilDrawn(mount('network-timeline', { properties: { data: sourced(40) } }));
  const list = part(timeline, 'sources') as HTMLDetailsElement;
  const { height } = timeline.getBoundingClientRect();
  const drawn = part(timeline, 'drawing')?.getAttribute('viewBox');
  expect(list.open).toBe(false);
  expect(list.querySelector('summary')?.textContent).toBe('40 sources');

  list.open = true;
  await settled(timeline);
  expect(list.innerText).toContain('40 Report 40');
  expect(timeline.getBoundingClientRect().height).toBeGreaterThan(height);
  expect(part(timeline, 'drawing')?.getAttribute('viewBox')).toBe(drawn);
});

test('the numbers in a detail can be read, and hit with a finger', async () => {
  const sources = [1, 2].map((number) => ({ id: `s${number}`, title: 'A page', url: `https://example.org/${number}` }));
  const networks = [minimalNetwork({ meetings: [minimalMeeting({ sources: ['s1', 's2'] })] })];
  const timeline = await waitUntilDrawn(
    mount('network-timeline', {
      attributes: { selected: 'meeting' },
      properties: { data: minimalDataset({ sources, networks }) },
    }),
  );
  await waitFor(() => detail(timeline));
  const [first, second] = [...(detail(timeline)?.querySelectorAll('.citations > a') ?? [])] as [Element, Element];
  for (const link of [first, second]) {
    expect(Number.parseFloat(getComputedStyle(link).fontSize)).toBeGreaterThanOrEqual(11);
    expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
    expect(link.getBoundingClientRect().width).toBeGreaterThanOrEqual(12);
  }
  const apart = second.getBoundingClientRect().left - first.getBoundingClientRect().right;
  expect(apart, 'neither takes the other’s place').toBeGreaterThanOrEqual(-3);
});
