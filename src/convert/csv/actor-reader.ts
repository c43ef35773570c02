/** Cells as hosts, chairs and participants. */
import type { Actor } from '../../dataset/model.ts';
import type { Draft } from '../import/draft.ts';
import { splitParts } from './cell.ts';
import type { Column } from './columns.ts';
import type { Row } from './table.ts';

/** The actors of a cell, `AZ | A society | A. Person | President; KG`; undefined for none. */
export function readActors(row: Row, column: Column, draft: Draft): readonly Actor[] | undefined {
  const cell = row.get(column);
  const values = partiesWithCommas(cell, draft) ?? splitParts(cell);
  const actors = values.map((parts) => actorOf(parts, row.place(column), draft));
  return actors.length ? actors : undefined;
}

/** A name may have commas in it; but where each word between them is a party, they are a list as people write it. */
function partiesWithCommas(cell: string, draft: Draft): readonly (readonly string[])[] | undefined {
  const words = /[;|]/.test(cell) ? [] : cell.split(',').map((word) => word.trim());
  return words.length > 1 && words.every((word) => draft.isParty(word)) ? words.map((word) => [word]) : undefined;
}

/** The only actor of a cell. */
export function readActor(row: Row, column: Column, draft: Draft): Actor | undefined {
  const [actor, ...others] = readActors(row, column, draft) ?? [];
  if (others.length) draft.lose(row.place(column), `takes one only: ${others.length} more left out`);
  return actor;
}

/** A single word is a party or, where it is none, an organisation. */
function actorOf(
  [word = '', organisation = '', person = '', role = '']: readonly string[],
  place: string,
  draft: Draft,
): Actor {
  const party = word ? draft.party(word) : undefined;
  const isOrganisation = Boolean(word) && party === undefined && !organisation;
  if (word && party === undefined && organisation) draft.lose(place, `no party "${word}": left out`);
  const name = isOrganisation ? word : organisation;
  return {
    ...(party !== undefined && { party }),
    ...(name && { organisation: draft.text(name) }),
    ...(person && { person: draft.person(person) }),
    ...(role && { role: draft.text(role) }),
  };
}
