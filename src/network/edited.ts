/** A dataset that is given again with a few meetings more, or others in their place: what is known of the rest still holds. */

import { compareDates } from '../dataset/edtf.ts';
import type { Dataset, Meeting, Network } from '../dataset/model.ts';
import { isSound } from '../dataset/sound.ts';
import { indexOf } from './dataset-index.ts';
import { readSchedule, type ScheduledMeeting, schedules } from './read-schedule.ts';

/** A list of meetings in order of time that came of another by adding some. */
export interface Addition {
  readonly to: readonly ScheduledMeeting[];
  /** Those added, in the order in which they stand now, and where. */
  readonly added: readonly ScheduledMeeting[];
  readonly places: readonly number[];
}

const additions = new WeakMap<object, Addition>();

/** What a list came of; undefined for one that has been read as a whole, or from which something was taken. */
export function additionOf(meetings: object): Addition | undefined {
  return additions.get(meetings);
}

/** More changes than this are another dataset. */
const MOST_CHANGES = 100;

/** Some meetings of a network in the place of others. */
interface Edit {
  readonly after: Network;
  readonly removed: readonly Meeting[];
  readonly added: readonly Meeting[];
  readonly known: readonly ScheduledMeeting[];
}

/**
 * True where `after` is sound and differs from `before` in a few meetings alone. Entries are told apart as objects, so that one
 * that has been given may not be changed.
 *
 * @param before a dataset that is known to be sound
 */
export function acceptEdit(before: Dataset, after: unknown): boolean {
  const edits = editsBetween(before, after);
  if (!edits) return false;
  // What the new meetings refer to, and nothing that refers to meetings: these are still there.
  const networks = edits.map(({ after: network, added }) => ({
    ...network,
    chairmanships: undefined,
    meetings: added,
  }));
  if (!isSound({ ...(after as Dataset), ties: undefined, networks })) return false;
  const index = indexOf(after as Dataset);
  for (const edit of edits) {
    const { after: network, removed, known } = edit;
    const added = readSchedule(edit.added, index);
    const meetings = merged(edit, added);
    // Or each list would keep the one that it came of, and with that all before.
    additions.delete(known);
    if (!removed.length && added.length) {
      const places = added.map((one) => meetings.indexOf(one)).sort((a, b) => a - b);
      additions.set(meetings, { to: known, added: places.map((place) => meetings[place] as ScheduledMeeting), places });
    }
    schedules.set(network, { index, count: network.meetings?.length ?? 0, meetings });
  }
  return true;
}

function editsBetween(before: Dataset, after: unknown): readonly Edit[] | undefined {
  if (!isAlike(before, after, 'networks')) return undefined;
  const [{ networks: olds = [] }, { networks: news = [] }] = [before, after];
  if (olds.length !== news.length) return undefined;
  const edits = news.map((network, at) => editOf(olds[at] as Network, network));
  return edits.every((edit) => edit !== undefined) && edits.some(({ added }) => added.length) ? edits : undefined;
}

function editOf(before: Network, after: Network): Edit | undefined {
  const schedule = schedules.get(before);
  // A list that has become another length since has not been read as it is now.
  if (!schedule || schedule.count !== (before.meetings?.length ?? 0)) return undefined;
  const known = schedule.meetings;
  if (before === after) return { after, removed: [], added: [], known };
  if (!isAlike(before, after, 'meetings')) return undefined;
  const [olds, news] = [before.meetings ?? [], after.meetings ?? []];
  let from = 0;
  while (from < olds.length && olds[from] === news[from]) from += 1;
  let [oldEnd, newEnd] = [olds.length, news.length];
  while (oldEnd > from && newEnd > from && olds[oldEnd - 1] === news[newEnd - 1])
    [oldEnd, newEnd] = [oldEnd - 1, newEnd - 1];
  const [removed, added] = [olds.slice(from, oldEnd), news.slice(from, newEnd)];
  if (!added.length || removed.length + added.length > MOST_CHANGES) return undefined;
  const ids = added.map((meeting) => meeting?.id);
  if (news.some((meeting, at) => (at < from || at >= newEnd) && ids.includes(meeting.id))) return undefined;
  return removed.every(({ id }) => ids.includes(id)) ? { after, removed, added, known } : undefined;
}

/** True for two objects of the same fields that are the very same, but for one. */
function isAlike<Kind extends object>(before: Kind, after: unknown, except: keyof Kind): after is Kind {
  if (typeof after !== 'object' || after === null) return false;
  const fields = Object.keys(before) as (keyof Kind)[];
  return (
    Object.getPrototypeOf(after) === Object.getPrototypeOf(before) &&
    Object.keys(after).length === fields.length &&
    fields.every((field) =>
      field === except ? Array.isArray((after as Kind)[field]) : (after as Kind)[field] === before[field],
    )
  );
}

/** The new ones among those that were there, on a tie in the order of the dataset. */
function merged({ after, removed, known }: Edit, added: readonly ScheduledMeeting[]): readonly ScheduledMeeting[] {
  if (!added.length) return known;
  const all = removed.length ? known.filter(({ meeting }) => !removed.includes(meeting)) : [...known];
  const place = ({ meeting }: ScheduledMeeting) => after.meetings?.indexOf(meeting) ?? -1;
  for (const one of added) {
    let at = firstAfter(all, one);
    while (at > 0 && isTie(all[at - 1], one) && place(all[at - 1] as ScheduledMeeting) > place(one)) at -= 1;
    all.splice(at, 0, one);
  }
  return all;
}

/** The index of the first that comes after another in order of time. */
function firstAfter(meetings: readonly ScheduledMeeting[], { date }: ScheduledMeeting): number {
  let [low, high] = [0, meetings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareDates((meetings[middle] as ScheduledMeeting).date, date) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isTie(a: ScheduledMeeting | undefined, b: ScheduledMeeting): boolean {
  return a !== undefined && compareDates(a.date, b.date) === 0;
}
