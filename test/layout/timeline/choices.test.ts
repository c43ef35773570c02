import { expect, it } from 'vitest';
import { dayOf } from '../../../src/dataset/calendar.ts';
import type { Dataset, Meeting } from '../../../src/dataset/model.ts';
import { type FilterChoices, filterChoices, involvedIn } from '../../../src/layout/timeline/filter.ts';
import type { Lane } from '../../../src/layout/timeline/lane.ts';
import { en } from '../../../src/locale/en.ts';
import { Formatter } from '../../../src/locale/format.ts';
import { acceptEdit } from '../../../src/network/edited.ts';
import { timelineEntries } from '../../../src/network/entry.ts';
import { networkOn } from '../../../src/network/network-on-date.ts';
import { manyMeetings } from '../../fixtures/many-meetings.ts';

const day = dayOf(2026, 3, 10);
const format = new Formatter(en);

function choicesOf(dataset: Dataset): FilterChoices {
  return filterChoices(format, ...lanesOf(dataset).map(involvedIn));
}

function lanesOf(dataset: Dataset): readonly Lane[] {
  return (dataset.networks ?? []).map((each) => {
    const network = networkOn(dataset, each, { day, updated: day, readerDay: day });
    return { network, entries: timelineEntries(network, { milestones: false }) };
  });
}

it('what there is to choose from after an edit is what reading all of it gives', () => {
  const made = manyMeetings(40);
  const before: Dataset = { ...made, parties: [...(made.parties ?? []), { id: 'XK' }] };
  const [network] = before.networks ?? [];
  const known = choicesOf(before);
  const added: Meeting = {
    id: 'new',
    title: 'New',
    date: '2001',
    kind: 'milestone',
    hosts: [{ party: 'XK' }],
    sources: ['s1'],
  };
  const after = { ...before, networks: [{ ...network, meetings: [...(network?.meetings ?? []), added] }] } as Dataset;
  expect(acceptEdit(before, after)).toBe(true);
  const choices = choicesOf(after);
  expect(choices).toEqual(choicesOf(structuredClone(after)));
  expect([choices.kinds.length, choices.parties.length]).toEqual([known.kinds.length + 1, known.parties.length + 1]);
});
