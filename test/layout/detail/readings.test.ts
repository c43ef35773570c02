import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/dataset/model.ts';
import type { Detail, DetailContext } from '../../../src/layout/detail/detail.ts';
import { findDetail } from '../../../src/layout/detail/find-detail.ts';
import { en } from '../../../src/locale/en.ts';
import { Formatter } from '../../../src/locale/format.ts';
import { resolveAsOf } from '../../../src/network/as-of.ts';
import { Citations } from '../../../src/network/citations.ts';
import { networkOn } from '../../../src/network/network-on-date.ts';
import {
  minimalChairmanship,
  minimalDataset,
  minimalMeeting,
  minimalMembership,
  minimalNetwork,
} from '../../fixtures/minimal.ts';

/** What other sources say of a field. */
const readings = (field: string, ...values: readonly unknown[]) =>
  values.map((value) => ({ field, value, sources: ['s2'] }));

function contextOf(network: Parameters<typeof minimalNetwork>[0]): DetailContext {
  const dataset: Dataset = minimalDataset({
    sources: ['s1', 's2'].map((id) => ({ id, title: id })),
    people: [
      {
        id: 'ada',
        name: 'Ada',
        names: [
          { name: 'Ada', sources: ['s1'] },
          { name: 'Âdâ', sources: ['s2'] },
        ],
      },
    ],
    networks: [minimalNetwork(network)],
  });
  const [first] = dataset.networks ?? [];
  if (!first) throw new Error('no network');
  const onDate = networkOn(dataset, first, resolveAsOf(undefined, dataset, new Date()));
  return { network: onDate, citations: new Citations([onDate]), format: new Formatter(en) };
}

/** A field of a detail as a reader sees it: `≠` before what another source says, its numbers behind. */
function wordsOf(detail: Detail | undefined, label: string): readonly string[] {
  const values = detail?.fields.find((field) => field.label === label)?.values ?? [];
  return values.map(
    ({ text, reading, citations }) =>
      `${reading ? '≠ ' : ''}${text} [${citations.map(({ number }) => number).join(' ')}]`,
  );
}

describe('what other sources say', () => {
  test('of a date is a date, of a place its name, of a chair who it was', () => {
    const meeting = minimalMeeting({
      place: 'baku',
      chair: { party: 'AZ' },
      readings: [
        ...readings('date', '2025-05'),
        ...readings('place', 'baku'),
        ...readings('chair', { party: 'KG', person: 'ada' }),
      ],
    });
    const detail = findDetail([contextOf({ meetings: [meeting] })], 'meeting', ['meeting']);
    expect(wordsOf(detail, 'Date')).toEqual(['19 May 2025 [1]', '≠ May 2025 [2]']);
    expect(wordsOf(detail, 'Place')).toEqual(['Baku, Azerbaijan [1]', '≠ Baku [2]']);
    expect(wordsOf(detail, 'Chaired by')).toEqual(['Azerbaijan []', '≠ Ada, Kyrgyzstan [2]']);
  });

  test('of when a state joined stands beside its role', () => {
    const membership = minimalMembership({
      period: '2019-10-14/..',
      readings: [...readings('period.start', '2019-09-14'), ...readings('period', '2019-10-15/..')],
    });
    const detail = findDetail([contextOf({ memberships: [membership] })], 'AZ', ['party']);
    expect(wordsOf(detail, 'Role')).toEqual([
      'Member, since 14 Oct 2019 [1]',
      '≠ 14 September 2019 [2]',
      '≠ since 15 Oct 2019, ongoing [2]',
    ]);
  });

  test('stands alone where no reading is preferred', () => {
    const term = minimalChairmanship({
      id: 'term',
      period: '/2025-05-19',
      readings: readings('period.start', '2024-10-10', '2024-11'),
    });
    const detail = findDetail([contextOf({ chairmanships: [term] })], 'term', ['term']);
    expect(wordsOf(detail, 'From')).toEqual(['≠ 10 October 2024 [2]', '≠ November 2024 [2]']);
    const silent = findDetail([contextOf({ chairmanships: [{ ...term, readings: [] }] })], 'term', ['term']);
    expect(wordsOf(silent, 'From')).toEqual(['start not stated [1]']);
  });

  test('of who took part includes how their names are written', () => {
    const meeting = minimalMeeting({ participants: [{ person: 'ada', sources: ['s1'] }] });
    const detail = findDetail([contextOf({ meetings: [meeting] })], 'meeting', ['meeting']);
    expect(wordsOf(detail, 'Also written')).toEqual(['Âdâ [2]']);
  });

  test('that all of many have alike stands once, beside what they are', () => {
    const meeting = minimalMeeting({ agenda: ['One', 'Two', 'Three'], outcomes: [{ title: 'A' }, { title: 'B' }] });
    const detail = findDetail([contextOf({ meetings: [meeting] })], 'meeting', ['meeting']);
    const agenda = detail?.fields.find(({ label }) => label === 'Agenda');
    expect(agenda?.citations.map(({ number }) => number)).toEqual([1]);
    expect(wordsOf(detail, 'Agenda')).toEqual(['One []', 'Two []', 'Three []']);
    expect(wordsOf(detail, 'Outcomes')).toEqual(['A [1]', 'B [1]']);
    expect(detail?.citations.map(({ number }) => number)).toEqual([1]);
  });

  test('of where the secretariat sits stands with the party that has it', () => {
    const context = contextOf({
      memberships: [minimalMembership()],
      secretariats: [{ place: 'baku', sources: ['s1'], readings: readings('place', 'Elsewhere') }],
    });
    expect(wordsOf(findDetail([context], 'AZ', ['party']), 'Secretariat')).toEqual(['Baku [1]', '≠ Elsewhere [2]']);
  });
});
