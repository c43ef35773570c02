import { expect, test } from 'vitest';
import data from '../../../src/data/turkic-states.json' with { type: 'json' };
import type { Dataset } from '../../../src/dataset/model.ts';
import { layoutRotation } from '../../../src/layout/rotation/rotation.ts';
import { tableTextWidth } from '../../../src/layout/text-width.ts';
import { en } from '../../../src/locale/en.ts';
import { Formatter } from '../../../src/locale/format.ts';
import { resolveAsOf } from '../../../src/network/as-of.ts';
import { networkOn } from '../../../src/network/network-on-date.ts';

const dataset = data as unknown as Dataset;
const canvas = { width: 900, height: 400, em: 16, textWidth: tableTextWidth, format: new Formatter(en) };

test.each(dataset.networks ?? [])('the axis of $id stays in its place while a reader moves the date', (network) => {
  const bounds = ['2012-03-04', '2019-10-16', '2024-12-01', '2026-02-02', undefined].map((day) => {
    const asOf = resolveAsOf(day, dataset, new Date(2026, 2, 11));
    const options = { expanded: true, group: 'party', sort: 'first-term' } as const;
    const layout = layoutRotation([networkOn(dataset, network, asOf)], canvas, 'rows', options);
    return layout.form === 'rows' ? layout.bounds : undefined;
  });
  for (const each of bounds) expect(each).toEqual(bounds.at(-1));
});

test('the names keep their column on the day on which a party with a longer one joins', () => {
  const made: Dataset = {
    format: 1,
    id: 'd',
    title: 'D',
    updated: '2026-01-01',
    parties: [{ id: 'AZ' }, { id: 'x-long', name: 'A party with a long name' }],
    networks: [
      {
        id: 'n',
        name: 'Network',
        memberships: [
          { party: 'AZ', role: 'member', period: '2020-01-01/..', sources: ['s1'] },
          { party: 'x-long', role: 'member', period: '2024-01-01/..', sources: ['s1'] },
        ],
        chairmanships: [{ party: 'AZ', period: '2020-01-01/..', sources: ['s1'] }],
      },
    ],
  };
  const [before, after] = ['2023-12-31', '2024-01-01'].map((day) => {
    const asOf = resolveAsOf(day, made, new Date(2026, 2, 11));
    const options = { expanded: true, group: 'party', sort: 'first-term' } as const;
    const layout = layoutRotation([networkOn(made, made.networks?.[0] as never, asOf)], canvas, 'rows', options);
    return layout.form === 'rows' ? layout.scale : undefined;
  });
  expect(before).toEqual(after);
});
