/** The last step of an import: a meeting, as far as it could be read, becomes one of the network's. */
import { parseDate } from '../../dataset/edtf.ts';
import type { Meeting } from '../../dataset/model.ts';
import { parseSpan, periodBounds } from '../../dataset/period.ts';
import type { Draft } from './draft.ts';
import { slug } from './slug.ts';

/** A meeting before it has all that format 1 asks for. */
export interface MeetingDraft extends Partial<Omit<Meeting, 'id' | 'title' | 'date' | 'sources'>> {
  /** As it was given; made from the title where it was not. */
  readonly id: string | undefined;
  readonly title: Meeting['title'];
  readonly date: string;
  readonly sources: readonly string[];
}

/**
 * Adds a meeting with what it lacks. One that the network already has is refused: by its id or, where it gives none, by its
 * title and date.
 */
export function addMeeting(draft: Draft, network: string, meeting: MeetingDraft, place: string): void {
  if (meeting.id !== undefined && draft.meeting(network, meeting.id)) {
    draft.refuse(place, `network ${network} already has a meeting "${meeting.id}": left out`);
    return;
  }
  const twin = meeting.id === undefined ? draft.meetingOn(network, meeting) : undefined;
  if (twin) {
    draft.refuse(place, `network ${network} already has a meeting of this title and date, "${twin.id}": left out`);
    return;
  }
  const { id, title, date, kind, sources, ...rest } = meeting;
  draft.add(network, {
    id: id ?? (slug(firstWords(title)) || `meeting-${date.replaceAll(/[^\d-]+/g, '.')}`),
    title,
    date,
    kind: kind ?? assumedKind(draft, place),
    ...(rest.status || !isLater(date, draft) ? {} : { status: assumedStatus(draft, place) }),
    ...rest,
    sources: sources.length ? sources : [assumedSource(draft, place)],
  });
}

function firstWords(title: Meeting['title']): string {
  return typeof title === 'string' ? title : (Object.values(title)[0] ?? '');
}

function assumedKind(draft: Draft, place: string): Meeting['kind'] {
  const { kind } = draft.options;
  draft.lose(place, `no kind: set to "${kind}"`);
  return kind;
}

function assumedStatus(draft: Draft, place: string): 'planned' {
  draft.lose(place, 'no status, and later than the dataset is true as of: set to "planned"');
  return 'planned';
}

function assumedSource(draft: Draft, place: string): string {
  const { source, isSourceAssumed } = draft.options;
  if (isSourceAssumed) draft.lose(place, `no source: cites "${source.title}", the file itself`);
  return draft.source(source);
}

/** True for what cannot have been by the day up to which the dataset knows. */
function isLater(date: string, { options: { into, updated } }: Draft): boolean {
  const span = parseSpan(date);
  const known = parseDate(into?.updated ?? updated)?.latest ?? Number.POSITIVE_INFINITY;
  return span !== undefined && periodBounds(span).earliest > known;
}
