import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/read.ts';
import { datasetOf, minimalChairmanship, minimalMeeting, minimalMembership } from '../fixtures/minimal.ts';

const reading = (field: string, value: unknown) => ({ field, value, sources: ['s1'] });

/** A meeting, or a membership, that leaves a field out and has these readings of it. */
function kept(list: 'meetings' | 'memberships' | 'chairmanships', field: string, ...values: readonly unknown[]) {
  const make = { meetings: minimalMeeting, memberships: minimalMembership, chairmanships: minimalChairmanship }[list];
  const { [field]: _, ...entry } = { ...make({}), readings: values.map((value) => reading(field, value)) } as Record<
    string,
    unknown
  >;
  const { dataset, problems } = readDataset(datasetOf({ [list]: [entry] } as never));
  const found = dataset?.networks?.[0]?.[list]?.[0] as Record<string, unknown> | undefined;
  return { value: found?.[field], count: found ? (found['readings'] as unknown[]).length : 0, problems };
}

describe('a date that is left out for readings of it', () => {
  it.each([
    [['2019-05-03', '2019-05-05'], '[2019-05-03..2019-05-05]'],
    [['2020', '2019-05'], '[2019-05..2020]'],
    [['[2019-05-01..2019-05-09]', '2019-05-12', '2019-05-03'], '[2019-05-01..2019-05-12]'],
    [['[..2019-05-09]', '2019-05-12'], '[..2019-05-12]'],
    [['2019-05-03/2019-05-04', '2019-05-04'], '[2019-05-03..2019-05-04]'],
    [['2019', '2019'], '2019'],
  ])('lies within all of %j', (values, expected) => {
    expect(kept('meetings', 'date', ...values)).toEqual({ value: expected, count: values.length, problems: [] });
  });

  it.each([[['2019-05-03']], [['2019~', '2020']], [['2019-05-03', 'spring']], [['2019-05-03', 4]]])(
    'is missing where %j cannot be settled',
    (values) => {
      const { value, problems } = kept('meetings', 'date', ...values);
      expect(value).toBeUndefined();
      expect(problems.map(({ code, path }) => [code, path])).toContainEqual([
        'required',
        '/networks/0/meetings/0/date',
      ]);
    },
  );
});

describe('a period that is left out for readings of it', () => {
  it.each([
    [['2019-05-03/..', '2019-06/..'], '[2019-05-03..2019-06]/..'],
    [['2019/2020', '2019/2021'], '2019/[2020..2021]'],
    [['2019/..', '2019/2021'], '2019/'],
    [['/2020', '2019/2020'], '/2020'],
  ])('is settled end by end in %j', (values, expected) => {
    expect(kept('memberships', 'period', ...values)).toMatchObject({ value: expected, problems: [] });
    expect(kept('chairmanships', 'period', ...values)).toMatchObject({ value: expected, problems: [] });
  });

  it('is missing where nothing is left of it', () => {
    expect(kept('memberships', 'period', '2019/', '/2020').value).toBeUndefined();
  });
});

it('leaves the dataset that it was given as it was', () => {
  const { date: _, ...meeting } = minimalMeeting({
    readings: ['2019', '2020'].map((value) => reading('date', value)),
  } as never);
  const given = datasetOf({ meetings: [meeting as never] });
  const before = structuredClone(given);
  readDataset(given);
  expect(given).toEqual(before);
});
