import { expect, it } from 'vitest';
import { dayOf } from '../../../src/dataset/calendar.ts';
import type { Dataset, Meeting, MeetingStatus } from '../../../src/dataset/model.ts';
import { layoutCrowd } from '../../../src/layout/timeline/crowd.ts';
import { entryDays } from '../../../src/layout/timeline/crowd-view.ts';
import { filterChoices, involvedIn } from '../../../src/layout/timeline/filter.ts';
import type { Lane } from '../../../src/layout/timeline/lane.ts';
import { laneDays } from '../../../src/layout/timeline/lane-days.ts';
import { laneKinds, laneStates } from '../../../src/layout/timeline/lane-states.ts';
import { acceptEdit } from '../../../src/network/edited.ts';
import { timelineEntries } from '../../../src/network/entry.ts';
import { networkOn } from '../../../src/network/network-on-date.ts';
import { manyMeetings } from '../../fixtures/many-meetings.ts';
import { canvasOf } from './timeline-of.ts';

// What is taken over from before an edit must be what reading all of it anew gives, edit after edit.

const CHAINS = 10;
const EDITS = 4;

const DATES = (year: number, two: string): readonly string[] => [
  `${year}-${two}-05`,
  `${year}-${two}-05`,
  `${year}-${two}-05~`,
  `${year}-${two}`,
  `${year}`,
  `${year}-${two}-03/${year}-${two}-06`,
  `[${year}..${year + 2}]`,
  `[..${year}-${two}-05]`,
  `${year}-${two}/`,
  `/${year}-${two}`,
];
const STATUSES: readonly (MeetingStatus | undefined)[] = [undefined, 'held', 'planned', 'postponed', 'cancelled'];

/** Numbers under a bound, the same for the same seed. */
function numbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

function madeMeeting(id: string, next: (bound: number) => number): Meeting {
  const dates = DATES(1890 + next(170), String(1 + next(12)).padStart(2, '0'));
  return {
    id,
    title: id,
    date: dates[next(dates.length)] as string,
    kind: next(9) ? 'council' : 'milestone',
    place: 'city-AZ',
    hosts: [{ party: next(5) ? 'KZ' : 'XK' }],
    status: STATUSES[next(STATUSES.length)],
    sources: ['s1'],
  } as Meeting;
}

/** A few meetings more, at times in the place of some, anywhere in the list. */
function edited(dataset: Dataset, edit: string, next: (bound: number) => number): Dataset {
  const [network] = dataset.networks ?? [];
  const meetings = [...(network?.meetings ?? [])];
  const at = next(meetings.length + 1);
  const added = Array.from({ length: 1 + next(4) }, (_, index) => madeMeeting(`${edit}-${index}`, next));
  const replaced = next(4) ? undefined : meetings[at];
  meetings.splice(at, replaced ? 1 : 0, ...added, ...(replaced ? [{ ...replaced, date: '1999' }] : []));
  return { ...dataset, networks: [{ ...network, meetings }] } as Dataset;
}

function lanesOf(dataset: Dataset, year: number): readonly Lane[] {
  const asOf = { day: dayOf(year), updated: dayOf(2026), readerDay: dayOf(2027) };
  return (dataset.networks ?? []).map((each) => {
    const network = networkOn(dataset, each, asOf);
    return { network, entries: timelineEntries(network, { milestones: false }) };
  });
}

/** All that a drawing is made of. */
function drawn(dataset: Dataset, year: number): unknown {
  const lanes = lanesOf(dataset, year);
  const canvas = canvasOf(900, 330);
  const part = { first: dayOf(1950), last: dayOf(1980) };
  return {
    whole: layoutCrowd(lanes, canvas),
    part: layoutCrowd(lanes, canvas, { part }),
    days: entryDays(lanes),
    choices: filterChoices(canvas.format, ...lanes.map(involvedIn)),
    rows: lanes.map(({ entries }) => [laneDays(entries.hosts), laneStates(entries), new Set(laneKinds(entries))]),
  };
}

it('after any edits the drawing is what reading all of it anew gives', () => {
  const wrong: string[] = [];
  for (let seed = 1; seed <= CHAINS; seed++) {
    const next = numbers(seed);
    const made = manyMeetings(20 + next(300));
    let dataset: Dataset = { ...made, parties: [...(made.parties ?? []), { id: 'XK' }] };
    drawn(dataset, 2000);
    for (let edit = 0; edit < EDITS; edit++) {
      const after = edited(dataset, `${seed}-${edit}`, next);
      const year = 1900 + next(150);
      const isTaken = acceptEdit(dataset, after);
      try {
        expect(drawn(after, year)).toEqual(drawn(structuredClone(after), year));
      } catch {
        wrong.push(`${seed}/${edit}`);
      }
      if (!isTaken) wrong.push(`${seed}/${edit} is read as a whole`);
      dataset = after;
    }
  }
  expect(wrong).toEqual([]);
});
