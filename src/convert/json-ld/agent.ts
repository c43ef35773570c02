/** Networks, hosts and participants as schema.org organisations and people. */
import type { Actor, Network } from '../../dataset/model.ts';
import { absoluteLink } from '../links.ts';
import { type JsonLd, type JsonLdContext, type JsonLdNode, optionalText, textValue } from './context.ts';

export function networkNode({ name, abbreviation, url }: Network, context: JsonLdContext): JsonLdNode {
  return {
    '@type': 'Organization',
    name: textValue(name, context),
    alternateName: optionalText(abbreviation, context),
    url: absoluteLink(url, context.base),
  };
}

/** A person with office and affiliation, else the organisation, else the party. */
export function actorNode(actor: Actor, context: JsonLdContext): JsonLdNode {
  const person = context.index.people.get(actor.person ?? '');
  const organisation = organisationNode(actor, context);
  if (!person) return organisation ?? { '@type': 'Person', jobTitle: optionalText(actor.role, context) };
  return {
    '@type': 'Person',
    name: textValue(person.name, context),
    jobTitle: optionalText(actor.role, context),
    affiliation: organisation,
  };
}

function organisationNode({ organisation, party }: Actor, context: JsonLdContext): JsonLdNode | undefined {
  const name = optionalText(organisation, context) ?? partyName(party, context);
  return name === undefined ? undefined : { '@type': 'Organization', name };
}

function partyName(id: string | undefined, context: JsonLdContext): JsonLd | undefined {
  const party = context.index.parties.get(id ?? '');
  if (!party) return undefined;
  return party.name === undefined ? context.format.partyName(party).text : textValue(party.name, context);
}
