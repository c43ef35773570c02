import { describe, expect, it } from 'vitest';
import type { Dataset, Meeting, Network } from '../../src/dataset/model.ts';
import { indexOf } from '../../src/network/dataset-index.ts';
import { acceptEdit, additionOf } from '../../src/network/edited.ts';
import { scheduleOf } from '../../src/network/schedule.ts';
import { manyMeetings } from '../fixtures/many-meetings.ts';

const before = manyMeetings(300);
const [network] = before.networks ?? [];
if (!network) throw new Error('the fixture has no network');
const all = network.meetings ?? [];
scheduleOf(network, indexOf(before));

function meeting(id: string, fields: Partial<Meeting> = {}): Meeting {
  return { id, title: id, date: '1990-05-06', kind: 'summit', place: 'city-AZ', sources: ['s1'], ...fields };
}

function withMeetings(meetings: readonly unknown[], more: object = {}): Dataset {
  return { ...before, networks: [{ ...network, meetings }], ...more } as Dataset;
}

function order(dataset: Dataset): readonly string[] {
  const [first] = dataset.networks ?? [];
  return first ? scheduleOf(first, indexOf(dataset)).map(({ id }) => id) : [];
}

/** The same, read as a whole. */
function wholeOrder(dataset: Dataset): readonly string[] {
  return order(structuredClone(dataset));
}

describe('a dataset given again', () => {
  const [first, second, ...rest] = all;
  const tie = meeting('tie', { date: all[100]?.date ?? '' });

  it.each<[string, readonly Meeting[]]>([
    ['with one meeting more at its end', [...all, meeting('new')]],
    ['with one at its beginning', [meeting('new'), ...all]],
    ['with one of the same day before another', [...all.slice(0, 50), tie, ...all.slice(50)]],
    ['with one of the same day after another', [...all.slice(0, 200), tie, ...all.slice(200)]],
    ['with several', [...all, meeting('a', { date: '2030' }), meeting('b', { date: '1900-01/' })]],
    ['with another in the place of one', [first as Meeting, meeting(second?.id ?? '', { date: '2001' }), ...rest]],
    ['with one whose date says nothing of when', [...all, meeting('new', { date: '/..' })]],
  ])('%s is taken over, in the order that reading all of it gives', (_, meetings) => {
    const after = withMeetings(meetings);
    expect(acceptEdit(before, after)).toBe(true);
    expect(order(after)).toEqual(wholeOrder(after));
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'dataset'],
    ['no network', { ...before, networks: [] }],
    ['no list of networks', { ...before, networks: 1 }],
    ['the same meetings', withMeetings(all)],
    ['copies of them', withMeetings(all.map((each) => ({ ...each })))],
    ['a meeting less', withMeetings(rest)],
    ['another title', withMeetings([...all, meeting('new')], { title: 'Another' })],
    ['a field more', withMeetings([...all, meeting('new')], { ties: [] })],
    ['an id twice', withMeetings([...all, meeting(first?.id ?? '')])],
    ['two new ones of one id', withMeetings([...all, meeting('new'), meeting('new')])],
    ['a date that is none', withMeetings([...all, meeting('new', { date: '1990-02-30' })])],
    ['a place that there is not', withMeetings([...all, meeting('new', { place: 'nowhere' })])],
    ['a source that there is not', withMeetings([...all, meeting('new', { sources: ['none'] })])],
    ['something else than a meeting', withMeetings([...all, 7])],
    ['nothing for a meeting', withMeetings([...all, undefined])],
    ['no list of meetings', { ...before, networks: [{ ...network, meetings: {} }] }],
    ['an inherited field', Object.assign(Object.create({ parties: 7 }), withMeetings([...all, meeting('new')]))],
  ])('with %s is read as a whole', (_, after) => {
    expect(acceptEdit(before, after)).toBe(false);
  });

  it('of one more than another, keeps nothing of what that one came of', () => {
    const [earlier, later] = [meeting('one'), meeting('two')];
    const [one, two] = [withMeetings([...all, earlier]), withMeetings([...all, earlier, later])];
    const additionTo = (dataset: Dataset) => additionOf(scheduleOf(dataset.networks?.[0] as Network, indexOf(dataset)));
    expect(acceptEdit(before, one)).toBe(true);
    expect(additionTo(one)?.added).toHaveLength(1);
    expect(acceptEdit(one, two)).toBe(true);
    expect(additionTo(two)?.added).toHaveLength(1);
    expect(additionTo(one)).toBeUndefined();
  });

  it('is read as a whole where the list of before has been changed since it was read', () => {
    const meetings = [...all];
    const changed = withMeetings(meetings);
    order(changed);
    meetings.push(meeting('bad', { date: 'never' }));
    expect(acceptEdit(changed, { ...changed, networks: [{ ...network, meetings: [...meetings, tie] }] })).toBe(false);
  });
});
