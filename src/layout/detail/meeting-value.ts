import type { MeetingOnDate } from '../../network/schedule.ts';
import { type DetailContext, type DetailValue, said } from './detail.ts';

/** A meeting in the detail of a party or a place: its title and when it is; one that was not yet on the day, or is only planned, says so. */
export function meetingValue({ format, citations }: DetailContext, entry: MeetingOnDate): DetailValue {
  const { meeting, span, status, tense } = entry;
  const { messages, language } = format;
  const state = status === 'held' ? (tense === 'later' ? messages.laterThanAsOf : '') : messages.status[status];
  const words = [format.within(meeting.title), format.span(span), state];
  return said(words.filter(Boolean).join(language.list.separator), citations.of(meeting.sources));
}
