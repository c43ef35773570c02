import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/dataset/calendar.ts';
import { parseDate } from '../../../src/dataset/edtf.ts';
import type { Dataset } from '../../../src/dataset/model.ts';
import { chairStatement } from '../../../src/layout/rotation/chair-statement.ts';
import { rotationHeadline } from '../../../src/layout/rotation/headline.ts';
import { rotationSummary } from '../../../src/layout/rotation/summary.ts';
import { en } from '../../../src/locale/en.ts';
import { Formatter } from '../../../src/locale/format.ts';
import { type NetworkOnDate, networkOn } from '../../../src/network/network-on-date.ts';

const NAMES: Readonly<Record<string, string>> = { TN: 'Tunisia', EG: 'Egypt', DZ: 'Algeria' };
const UPDATED = dayOf(2024);

/** A network with these terms, `TN 2019/..`, seen on a day. */
function on(day: string, ...terms: readonly string[]): NetworkOnDate {
  const chairmanships = terms.map((term) => {
    const [party = '', period = '', status] = term.split(' ');
    return { party, period, ...(status === 'planned' && { status: 'planned' as const }), sources: ['s1'] };
  });
  const network = { id: 'n', name: 'Network', chairmanships };
  const parties = Object.entries(NAMES).map(([id, name]) => ({ id, name }));
  const dataset: Dataset = { format: 1, id: 'd', title: 'D', updated: '2024-01-01', parties, networks: [network] };
  const { earliest } = parseDate(day) ?? { earliest: UPDATED };
  return networkOn(dataset, network, { day: earliest, updated: UPDATED, readerDay: UPDATED });
}

function said(network: NetworkOnDate): string {
  const { label, names, since } = chairStatement(network, new Formatter(en));
  return [label, ...names.map(({ text }) => text), since].join(' | ');
}

const heading = (network: NetworkOnDate) => rotationHeadline([network], new Formatter(en)).heading.text;

describe('a chair that is sure', () => {
  it.each([
    ['of exact dates', ['TN 2018-01-01/2024-06-01'], '2023-06-01'],
    ['that began about a time long past', ['TN 2009-04~/..'], '2023-06-01'],
    ['on the last day that may be its first', ['EG 2018-01-01/2019', 'TN 2019/..'], '2019-12-31'],
    ['before the time in which it ends', ['TN 2018-01-01/2019', 'EG 2019/..'], '2018-12-31'],
    ['of unknown start and still open, on the day that the dataset knows of', ['TN /..'], '2024-01-01'],
    ['although one before it does not say when it ended', ['EG 2015-03-01/', 'TN 2018-03-01/..'], '2020-05-05'],
    ['beside a plan', ['TN 2018-01-01/..', 'EG 2022/2023 planned'], '2022-05-05'],
  ])('%s is said plainly', (_why, terms, day) => {
    expect(heading(on(day, ...terms))).toBe('Tunisia holds the chair');
    expect(said(on(day, ...terms))).not.toContain('?');
  });
});

describe('a chair that is not sure', () => {
  it('has a question mark and no heading on a day on which it may have passed on', () => {
    const network = on('2019-06-15', 'TN 2017-02-01/2019', 'EG 2019/..');
    expect(heading(network)).toBe('Chairmanship');
    expect(said(network)).toBe('Chair on 15 Jun 2019 | Tunisia? | since 1 Feb 2017, until 2019');
    expect(rotationSummary([network], new Formatter(en))).toContain('Tunisia?');
  });

  it('is so after a start whose end nobody states, which no open end is', () => {
    expect(said(on('2023-06-01', 'TN 2019-01-01/'))).toBe(
      'Chair on 1 Jun 2023 | Tunisia? | since 1 Jan 2019, end not stated',
    );
    expect(said(on('2023-06-01', 'TN 2019-01-01/..'))).toBe('Chair on 1 Jun 2023 | Tunisia | since 1 Jan 2019');
  });
});

it('is known of nobody where no term may run', () => {
  expect(said(on('2016-01-01', 'TN 2017/2019'))).toBe('Chair on 1 Jan 2016 | No chair is known for this day.');
});
