import { tenseOf } from '../../network/entry.ts';
import type { MeetingOnDate } from '../../network/schedule.ts';
import { dateWords, statusWord } from '../timeline/as-known.ts';
import { type DetailContext, type DetailValue, said } from './detail.ts';

/** A meeting in the detail of a party or a place: its title and when it is; one that was not yet on the day, or is only planned, says so. */
export function meetingValue({ network, format, citations }: DetailContext, entry: MeetingOnDate): DetailValue {
  const { meeting } = entry;
  const known = { ...entry, tense: tenseOf(entry.date, entry.status, network.asOf) };
  const words = [format.within(meeting.title), dateWords(known, format), statusWord(known, format)];
  return said(words.filter(Boolean).join(format.language.list.separator), citations.of(meeting.sources));
}
