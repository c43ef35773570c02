import { show } from '../../dataset/describe.ts';
import type { Person } from '../../dataset/model.ts';
import type { Problem } from '../../dataset/problem.ts';
import { foldedName } from '../folded-name.ts';
import { type AuditRule, warningAt } from '../subject.ts';

/** Warns of two people who share a name or a spelling of it: most often they are one. */
export const samePerson: AuditRule = ({ dataset: { people = [] } }) => {
  const known = new Map<string, number>();
  return people.flatMap((person, index) => {
    const names = namesOf(person);
    const shared = names.find((name) => known.has(foldedName(name)));
    const other = shared === undefined ? undefined : known.get(foldedName(shared));
    for (const name of names) if (!known.has(foldedName(name))) known.set(foldedName(name), index);
    return other === undefined ? [] : [sharedAt(index, show(people[other]?.id), show(shared))];
  });
};

function sharedAt(index: number, other: string, name: string): Problem {
  return warningAt(
    ['people', index],
    'same-person',
    `someone else than ${other}`,
    `a person of the same name, ${name}`,
  );
}

function namesOf({ name, names = [] }: Person): readonly string[] {
  const own = typeof name === 'string' ? [name] : Object.values(name);
  return [...own, ...names.map((spelling) => spelling.name)].filter((text) => foldedName(text));
}
