/** Nothing that a dataset says of a meeting, a term or a membership is missing from its detail. */
import { describe, expect, test } from 'vitest';
import type { Network } from '../../../src/dataset/model.ts';
import type { Detail, DetailContext } from '../../../src/layout/detail/detail.ts';
import { findDetail } from '../../../src/layout/detail/find-detail.ts';
import { partyTable } from '../../../src/layout/table/party-table.ts';
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

const sources = ['s1'];
const reading = (field: string, value: unknown) => ({ field, value, sources: ['s2'] });

function contextOf(network: Partial<Network>): DetailContext {
  const dataset = minimalDataset({
    sources: ['s1', 's2'].map((id) => ({ id, title: id })),
    people: ['Ada', 'Ben', 'Cem'].map((name) => ({ id: name.toLowerCase(), name })),
    networks: [minimalNetwork({ bodies: [{ id: 'heads', name: 'Council of Heads', sources }], ...network })],
  });
  const [first = minimalNetwork()] = dataset.networks ?? [];
  const onDate = networkOn(dataset, first, resolveAsOf(undefined, dataset, new Date()));
  return { network: onDate, citations: new Citations([onDate]), format: new Formatter(en) };
}

/** The rows of a detail: `?` behind what is inferred, `≠` before what another source says, `–` before what belongs to the line above. */
function rowsOf(detail: Detail | undefined): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    (detail?.fields ?? []).map(({ label, values }) => [
      label,
      values.map(({ text, lead, reading: other, isInferred, isNote, isContinued }) =>
        [
          isNote || isContinued ? '– ' : '',
          lead ? `${lead.text}: ` : '',
          other ? '≠ ' : '',
          text,
          isInferred ? '?' : '',
        ].join(''),
      ),
    ]),
  );
}

const meetingRows = (changes: Parameters<typeof minimalMeeting>[0], network: Partial<Network> = {}) =>
  rowsOf(findDetail([contextOf({ ...network, meetings: [minimalMeeting(changes)] })], 'meeting', ['meeting']));

const termRows = (changes: Parameters<typeof minimalChairmanship>[0]) =>
  rowsOf(
    findDetail(
      [contextOf({ chairmanships: [minimalChairmanship({ id: 'term', ...changes })], meetings: [minimalMeeting()] })],
      'term',
      ['term'],
    ),
  );

describe('a meeting', () => {
  test('says how people met, which body and which of its sessions it was', () => {
    expect(meetingRows({ format: 'video', body: 'heads', session: 'informal', number: 3 })).toMatchObject({
      Format: ['Video conference'],
      Body: ['Council of Heads'],
      Session: ['informal, No. 3'],
    });
  });

  test('has who took part by party, each with the offices held on the day', () => {
    const rows = meetingRows(
      {
        participants: [
          { party: 'KG', person: 'ada', role: 'Minister', sources },
          { party: 'AZ', sources },
          { party: 'KG', organisation: 'The Society', person: 'ben', sources },
          { organisation: 'The Office', person: 'cem', role: 'Secretary General of it', sources },
        ],
      },
      {
        offices: [
          { title: 'President', person: 'ada', period: '2025-01-01/2025-05-19', sources },
          { title: 'Former president', person: 'ada', period: '/2025-05-20', sources },
          { title: 'Deputy', person: 'ben', period: '2025-05-20/..', sources },
          {
            title: 'Secretary General',
            person: 'cem',
            period: '2020/..',
            sources,
            readings: [reading('title', 'Chairman')],
          },
        ],
      },
    );
    expect(rows['Participants']).toEqual([
      'Kyrgyzstan: Ada, Minister',
      '– President',
      '– Ben, The Society',
      'Azerbaijan',
      'The Office: Cem, Secretary General of it',
      '– ≠ Chairman',
    ]);
  });

  test('has what other sources say of any field', () => {
    const rows = meetingRows({
      place: 'baku',
      format: 'in-person',
      readings: [
        reading('status', 'postponed'),
        reading('format', 'hybrid'),
        reading('kind', 'summit'),
        reading('participants', [{ party: 'KG' }, { party: 'AZ' }]),
        reading('venue', { en: 'The hall' }),
        reading('outcomes', [{ title: 'A declaration' }]),
        reading('number', 4),
        reading('body', 'heads'),
        reading('summary', { en: { odd: true } }),
      ],
    });
    expect(rows).toMatchObject({
      Status: ['≠ postponed'],
      Format: ['in person', '≠ hybrid'],
      Participants: ['≠ Kyrgyzstan and Azerbaijan'],
      Venue: ['≠ The hall'],
      Outcomes: ['≠ A declaration'],
      Session: ['≠ 4'],
      Body: ['≠ Council of Heads'],
      'Sources differ': ['Kind: Summits', 'summary: {"en":{"odd":true}}'],
    });
  });

  test('marks each field that is inferred, and no other', () => {
    const rows = meetingRows({ place: 'baku', venue: 'Hall', chair: { party: 'KG' }, inferred: ['place', 'chair'] });
    expect(rows).toMatchObject({
      Date: ['19 May 2025'],
      Place: ['Baku, Azerbaijan?'],
      Venue: ['Hall'],
      'Chaired by': ['Kyrgyzstan?'],
    });
  });
});

describe('a term', () => {
  test('has what other sources say of its party, its status and its handover', () => {
    expect(
      termRows({
        handover: 'meeting',
        readings: [reading('party', 'AZ'), reading('status', 'planned'), reading('handover', 'meeting')],
      }),
    ).toMatchObject({
      Party: ['Kyrgyzstan', '≠ Azerbaijan'],
      Status: ['≠ planned'],
      Handover: ['A meeting', '≠ A meeting'],
    });
  });

  test('marks an inferred party, handover and both ends of an inferred period', () => {
    expect(
      termRows({ period: '2025-01-01/2025-05-19', handover: 'meeting', inferred: ['party', 'handover', 'period'] }),
    ).toMatchObject({
      Party: ['Kyrgyzstan?'],
      From: ['1 January 2025?'],
      Until: ['19 May 2025?'],
      Handover: ['A meeting?'],
    });
  });

  test('says whose it is where several networks are compared', () => {
    const context = contextOf({ chairmanships: [minimalChairmanship({ id: 'term' })] });
    expect(rowsOf(findDetail([context, context], 'term', ['term']))).toMatchObject({ Network: ['The network'] });
    expect(rowsOf(findDetail([context], 'term', ['term']))).not.toHaveProperty('Network');
  });
});

test('an inferred role is marked in the detail of the party and in the table', () => {
  const context = contextOf({ memberships: [minimalMembership({ inferred: ['role'] })] });
  expect(rowsOf(findDetail([context], 'AZ', ['party']))['Role']).toEqual(['Member (inferred), since 10 Oct 2024']);
  expect(partyTable(context).rows[0]?.cells[1]).toMatchObject([{ text: 'Member', isInferred: true }]);
});
