import { expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/model.ts';
import { minimalDataset, minimalMeeting, minimalNetwork } from '../fixtures/minimal.ts';
import { mount, part, settled, waitUntilDrawn } from './harness.ts';

/** A meeting with so many sources. */
function sourced(count: number): Dataset {
  const sources = Array.from({ length: count }, (_, index) => ({ id: `s${index + 1}`, title: `Report ${index + 1}` }));
  const meetings = [minimalMeeting({ sources: sources.map(({ id }) => id) })];
  return minimalDataset({ sources, networks: [minimalNetwork({ meetings })] });
}

test('a few sources stand in the footer by name', async () => {
  const timeline = await waitUntilDrawn(mount('network-timeline', { properties: { data: sourced(3) } }));
  expect(part(timeline, 'sources')?.textContent).toContain('Sources: 1 Report 1 2 Report 2 3 Report 3.');
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
