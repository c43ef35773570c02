import { expect, it } from 'vitest';
import { dayOf } from '../../src/dataset/calendar.ts';
import type { Dataset, Network } from '../../src/dataset/model.ts';
import { networkOn } from '../../src/network/network-on-date.ts';
import { vacanciesOf } from '../../src/network/vacancy.ts';
import { datasetOf, minimalChairmanship } from '../fixtures/minimal.ts';

/** The vacancies between terms of these periods. */
function between(...periods: readonly string[]) {
  const dataset: Dataset = datasetOf({ chairmanships: periods.map((period) => minimalChairmanship({ period })) });
  const day = dayOf(2030);
  const { terms } = networkOn(dataset, dataset.networks?.[0] as Network, { day, updated: day, readerDay: day });
  return vacanciesOf(terms);
}

it('is the days between two terms, the first and the last of them too', () => {
  const expected = [{ from: dayOf(2020, 1, 2), to: dayOf(2021, 12, 31) }];
  expect(between('2018-01-01/2020-01-01', '2022-01-01/..')).toEqual(expected);
});

it('may be a single day', () => {
  const day = dayOf(2019, 12, 31);
  expect(between('2018-01-01/2019-12-30', '2020-01-01/..')).toEqual([{ from: day, to: day }]);
});

it('is none where a term begins on the day after the last, or while another lasts', () => {
  expect(between('2018-01-01/2019-12-31', '2020-01-01/..')).toEqual([]);
  expect(between('2018-01-01/2024-01-01', '2019-01-01/2020-01-01', '2023-01-01/..')).toEqual([]);
});
