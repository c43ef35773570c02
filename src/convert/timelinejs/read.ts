/** The JSON of TimelineJS 3 as a dataset of format 1. */
import type { Imported } from '../conversion.ts';
import { addMeeting } from '../import/add-meeting.ts';
import { Draft } from '../import/draft.ts';
import type { ImportOptions } from '../import/options.ts';
import { accept, meetingRules } from '../import/rules.ts';
import { readDates } from './date.ts';
import { fieldsOf, itemsOf, type JsonObject, wordsOf } from './json.ts';
import { plainText } from './plain-text.ts';

/** What a slide may have that format 1 has no place for. */
const NOT_CARRIED = ['media', 'background', 'display_date'] as const;

/** True for JSON that has the shape of TimelineJS rather than of a dataset. */
export function isTimelineJs(value: unknown): boolean {
  const { events, format } = fieldsOf(value);
  return Array.isArray(events) && format === undefined;
}

/** The title that a TimelineJS file gives itself, without markup; empty where it gives none. */
export function timelineJsTitle(value: unknown): string {
  return plainText(wordsOf(textOf(fieldsOf(fieldsOf(value)['title']))['headline']));
}

/**
 * A dataset with a meeting for each event of a parsed TimelineJS file. Dates keep their precision, HTML becomes plain text;
 * media, eras, groups that are no kind of meeting, and times of day are told.
 */
export function fromTimelineJs(value: unknown, options: ImportOptions): Imported {
  const draft = new Draft(options);
  const { events, eras, title } = fieldsOf(value);
  if (!isTimelineJs(value)) draft.lose('', 'expected a TimelineJS 3 file, an object with a list "events"');
  tellTitle(fieldsOf(title), draft);
  for (const [index, era] of itemsOf(eras).entries()) {
    draft.lose(`/eras/${index}`, `the era ${JSON.stringify(textOf(fieldsOf(era))['headline'] ?? '')}: left out`);
  }
  for (const [index, event] of itemsOf(events).entries()) readEvent(fieldsOf(event), `/events/${index}`, draft);
  return draft.finish();
}

function tellTitle(slide: JsonObject, draft: Draft): void {
  if (wordsOf(textOf(slide)['text'])) draft.lose('/title/text/text', 'the text of the title slide: left out');
  if (slide['media']) draft.lose('/title/media', tellMedia(slide['media']));
}

function readEvent(event: JsonObject, path: string, draft: Draft): void {
  const { headline, text } = textOf(event);
  const [title, ...rest] = [headline, text].map((html) => plainText(wordsOf(html))).filter(Boolean);
  const date = readDates(event, path, draft);
  if (title === undefined) draft.lose(`${path}/text`, 'neither headline nor text');
  if (title === undefined || date === undefined) {
    draft.lose(path, 'without a title and a date that can be read, the event is left out');
    return;
  }
  tellRest(event, path, draft);
  const [summary] = rest;
  const kind = readGroup(event, path, draft);
  const id = readId(event, path, draft);
  const meeting = { id, title: draft.text(title), date, ...(kind && { kind }), sources: [] };
  const whole = summary === undefined ? meeting : { ...meeting, summary: draft.text(summary) };
  addMeeting(draft, draft.options.network, whole, path);
}

function readId({ unique_id: id }: JsonObject, path: string, draft: Draft): string | undefined {
  return wordsOf(id) ? accept(meetingRules.required.id, wordsOf(id), `${path}/unique_id`, draft) : undefined;
}

/** A group that has the name of a kind of meeting is one. */
function readGroup({ group }: JsonObject, path: string, draft: Draft): (typeof kinds)[number] | undefined {
  const word = wordsOf(group).trim();
  const kind = kinds.find((one) => one === word.toLowerCase());
  if (word && !kind) draft.lose(`${path}/group`, `the group ${JSON.stringify(word)} is no kind of meeting: left out`);
  return kind;
}

const kinds = meetingRules.required.kind.words;

function tellRest(event: JsonObject, path: string, draft: Draft): void {
  for (const name of NOT_CARRIED) {
    const value = event[name];
    if (value)
      draft.lose(`${path}/${name}`, name === 'media' ? tellMedia(value) : `${JSON.stringify(value)}: left out`);
  }
  const links = wordsOf(textOf(event)['text']).match(/<a\s[^<>]*href/gi) ?? [];
  if (links.length) draft.lose(`${path}/text/text`, `${links.length} links in the text: only their words are kept`);
}

function tellMedia(media: unknown): string {
  return `the media ${JSON.stringify(wordsOf(fieldsOf(media)['url']))}: left out`;
}

function textOf(slide: JsonObject): JsonObject {
  return fieldsOf(slide['text']);
}
