import { type Path, show } from '../../dataset/describe.ts';
import type { Actor, Meeting, Membership, Network } from '../../dataset/model.ts';
import { parsePeriod, parseSpan, periodBounds } from '../../dataset/period.ts';
import type { Problem } from '../../dataset/problem.ts';
import { type AuditRule, inNetworks, isExplained, warningAt } from '../subject.ts';

/**
 * Warns of those who acted at a meeting before they belonged to the network, or after. Who never belonged to it was a guest.
 */
export const outsideNetwork: AuditRule = (subject) =>
  inNetworks(subject, (network, path) =>
    (network.meetings ?? []).flatMap((meeting, index) =>
      isExplained(meeting) ? [] : actorsOutside(meeting, network, [...path, 'meetings', index]),
    ),
  );

function actorsOutside(meeting: Meeting, { memberships = [] }: Network, path: Path): readonly Problem[] {
  return actorsOf(meeting).flatMap(([steps, actor]) => {
    const own = memberships.filter(({ party }) => party === actor.party);
    if (!own.length || isExplained(actor) || own.some((membership) => mayCover(membership, meeting))) return [];
    const expected = `a party that belonged to the network on ${show(meeting.date)}, or a note`;
    const actual = `${show(actor.party)}, which did in ${own.map(({ period }) => show(period)).join(', ')}`;
    return [warningAt([...path, ...steps, 'party'], 'outside-network', expected, actual)];
  });
}

function actorsOf({ hosts = [], participants = [], chair, initiative }: Meeting): readonly (readonly [Path, Actor])[] {
  return [
    ...hosts.map((actor, index) => [['hosts', index], actor] as const),
    ...(chair ? [[['chair'], chair] as const] : []),
    ...(initiative ? [[['initiative'], initiative] as const] : []),
    ...participants.map((actor, index) => [['participants', index], actor] as const),
  ];
}

function mayCover(membership: Membership, { date }: Meeting): boolean {
  const [period, span] = [parsePeriod(membership.period), parseSpan(date)];
  if (!period || !span) return true;
  const [member, meeting] = [periodBounds(period), periodBounds(span)];
  return member.earliest <= meeting.latest && member.latest >= meeting.earliest;
}
