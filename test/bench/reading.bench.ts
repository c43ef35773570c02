import { bench, describe } from 'vitest';
import data from '../../src/data/turkic-states.json' with { type: 'json' };
import { readDataset } from '../../src/dataset/read.ts';
import { isSound } from '../../src/dataset/sound.ts';

// Reading 10,000 meetings against parsing their text: the ratio is what counts, not the times.

const COUNT = 10_000;
const DAY = 86_400_000;

const [network] = data.networks;

/** Meetings as full as the shipped ones. */
const full = JSON.stringify({
  ...data,
  networks: [
    {
      ...network,
      chairmanships: [],
      meetings: times((index) => ({ ...network?.meetings[index % network.meetings.length], id: `meeting-${index}` })),
    },
  ],
});

/** Meetings of six short fields, on which the reader has the most to do for each byte. */
const bare = JSON.stringify({
  ...data,
  networks: [
    {
      id: 'bare',
      name: 'Bare',
      meetings: times((index) => ({
        id: `meeting-${index}`,
        title: `Meeting ${index}`,
        date: new Date(index * DAY).toISOString().slice(0, 10),
        kind: 'summit',
        place: data.places[0]?.id,
        sources: [data.sources[0]?.id],
      })),
    },
  ],
});

function times<T>(make: (index: number) => T): readonly T[] {
  return Array.from({ length: COUNT }, (_, index) => make(index));
}

for (const [name, text] of Object.entries({ full, bare })) {
  describe(`10,000 ${name} meetings`, () => {
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
}
