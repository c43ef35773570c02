import { bench, describe } from 'vitest';
import data from '../../src/data/turkic-states.json' with { type: 'json' };
import { readDataset } from '../../src/dataset/read.ts';
import { isSound } from '../../src/dataset/sound.ts';

// Reading 10,000 meetings against parsing their text: the ratio is what counts, not the times.

const [network] = data.networks;
const meetings = Array.from({ length: 10_000 }, (_, index) => {
  const meeting = network?.meetings[index % network.meetings.length];
  return { ...meeting, id: `meeting-${index}` };
});
const text = JSON.stringify({ ...data, networks: [{ ...network, chairmanships: [], meetings }] });

describe('10,000 meetings', () => {
  bench('JSON.parse alone', () => {
    JSON.parse(text);
  });
  bench('parsed and found sound, as a page does it', () => {
    if (!isSound(JSON.parse(text))) throw new Error('not sound');
  });
  bench('readDataset, which tells what is wrong', () => {
    if (readDataset(text).problems.length) throw new Error('problems');
  });
});
