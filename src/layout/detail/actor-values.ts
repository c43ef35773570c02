/** Who acted at a meeting, with the offices that they are known to have held then. */
import type { Actor, Meeting, Office } from '../../dataset/model.ts';
import { parsePeriod, parseSpan, phaseOn } from '../../dataset/period.ts';
import type { LocalText } from '../../locale/format.ts';
import { actorText, type DetailContext, type DetailValue, isInferred, noteOf, quoted, said } from './detail.ts';
import { readingsBeside, readingsOf } from './reading.ts';

const FIELDS = ['role', 'person', 'organisation', 'party'];

/** @param name the meeting's field that they stand in */
export function actorValues(
  context: DetailContext,
  meeting: Meeting,
  actors: readonly Actor[],
  name: string,
): readonly DetailValue[] {
  return actors.flatMap((actor) => [
    {
      ...said(actorText(context, actor), context.citations.of(actor.sources)),
      isInferred: isInferred(meeting, name) || FIELDS.some((field) => isInferred(actor, field)),
    },
    ...officeValues(context, actor, meeting),
    ...readingsOf(context, actor, ...FIELDS),
    ...readingsBeside(context, actor, FIELDS),
    ...noteOf(context, actor),
  ]);
}

/** Who took part, by party; who came for none, by organisation. The first of each has its name before the own words. */
export function participantValues(context: DetailContext, meeting: Meeting): readonly DetailValue[] {
  const { participants = [] } = meeting;
  const groups = new Map<string, Actor[]>();
  for (const actor of participants) {
    const key = actor.party ?? context.format.text(actor.organisation ?? '');
    const group = groups.get(key);
    if (group) group.push(actor);
    else groups.set(key, [actor]);
  }
  return [...groups.values()].flatMap((actors) =>
    actors.flatMap((actor, index) => {
      const { lead, rest } = leadOf(context, actor);
      const [own, ...beside] = actorValues(context, meeting, [rest], 'participants');
      return own ? [{ ...own, lead: index ? undefined : lead, isContinued: index > 0 }, ...beside] : beside;
    }),
  );
}

/** The name of whom an actor came for, and what is left to say; no name where nothing would be left. */
function leadOf(
  { network, format }: DetailContext,
  actor: Actor,
): { readonly lead: LocalText | undefined; readonly rest: Actor } {
  const { party: id, organisation, ...alone } = actor;
  const party = network.index.parties.get(id ?? '');
  if (party) {
    const rest = organisation === undefined ? alone : { ...alone, organisation };
    return actor.person || organisation !== undefined || actor.role !== undefined
      ? { lead: format.partyName(party), rest }
      : { lead: undefined, rest: actor };
  }
  return organisation !== undefined && (actor.person || actor.role !== undefined)
    ? { lead: format.local(organisation), rest: alone }
    : { lead: undefined, rest: actor };
}

/** The offices in the network that a person is known to have held at the time, but for those that their role says already. */
function officeValues(context: DetailContext, { person, role }: Actor, meeting: Meeting): readonly DetailValue[] {
  const { network, format, citations } = context;
  const told = format.text(role ?? '').toLowerCase();
  return (network.network.offices ?? [])
    .filter((office) => office.person === person && wasHeldAt(office, meeting))
    .flatMap((office) => {
      const isTold = told.includes(format.text(office.title).toLowerCase());
      const title = {
        ...quoted(context, office.title, citations.of(office.sources)),
        isInferred: isInferred(office, 'title') || isInferred(office, 'person'),
        isNote: true,
      };
      const readings = readingsOf(context, office, 'title', 'person').map((value) => ({ ...value, isNote: true }));
      return isTold ? readings : [title, ...readings];
    });
}

/** Through the whole of the time within which the meeting is known to fall. */
function wasHeldAt(office: Office, meeting: Meeting): boolean {
  const period = parsePeriod(office.period);
  const span = parseSpan(meeting.date);
  if (!period || !span) return false;
  const days = [span.start?.earliest, typeof span.end === 'object' ? span.end.latest : undefined];
  return days.every((day) => day !== undefined && Number.isFinite(day) && phaseOn(period, { day }) === 'during');
}
