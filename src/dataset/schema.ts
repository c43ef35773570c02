/**
 * The rules of the dataset, format 1: the one place that says what each field must be.
 *
 * The reader judges by them and the types of `model.ts` are tested against them. Fields are read in the order of this page,
 * so each list stands before those that refer to its entries; hence an entry that is left out is known to be missing by the
 * time something asks for it.
 */
import { DEFAULT_ROLES } from './default-roles.ts';
import {
  any,
  constant,
  date,
  day,
  entries,
  type Fields,
  list,
  number,
  ordered,
  pattern,
  period,
  type RecordRule,
  record,
  reference,
  separable,
  span,
  string,
  text,
  tuple,
  url,
  wholeNumber,
  word,
} from './schema-language.ts';

const id = pattern('id', /^[A-Za-z0-9._-]+$/, 'id');

const partyId = pattern('party-id', /^(?:[A-Z]{2}|X[A-Z]{2}|x-[A-Za-z0-9._-]+)$/, 'id');

/** Ids that stand for no country: only the dataset can say what they are called. */
const ownPartyId = /^(?:X..|x-)/;

const language = pattern('language', /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, 'value');

const link = url('http', 'https');

const lonLat = tuple('coordinates', number(-180, 180), number(-90, 90));

const citation = { sources: list(reference('source'), 1) };

const reading = record({ field: string, value: any, ...citation }, { note: text });

const judgement = {
  basis: word('stated', 'inferred'),
  inferred: list(string),
  readings: list(reading),
  note: text,
};

/** A record that stands on sources: `FACT` in `DESIGN.md`. */
function fact<R extends Fields, O extends Fields>(
  required: R,
  optional: O,
): RecordRule<R & typeof citation, O & typeof judgement> {
  return record({ ...required, ...citation }, { ...optional, ...judgement });
}

const names = list(record({ name: string, ...citation }, { language, period }));

const source = record(
  { id, title: string },
  { publisher: string, date, url: link, language, accessed: date, archive: link },
);

const party = {
  ...record(
    { id: partyId },
    {
      kind: word('state', 'territory', 'organisation'),
      name: text,
      short: text,
      names,
      feature: string,
      coordinates: lonLat,
      note: text,
      sources: citation.sources,
    },
  ),
  condition: { field: 'name', idPattern: ownPartyId },
};

const person = record({ id, name: text }, { names });

const place = record({ id, name: text, party: reference('party'), coordinates: lonLat }, {});

/** What an optional reference adds is an addition: an entry whose reference leads nowhere is true without it. */
const placeOf = separable(reference('place'));

const founding = separable(fact({ date }, { place: placeOf }));

const secretariat = fact({ place: reference('place') }, { host: text, period });

const body = fact({ id, name: text }, { place: placeOf, founded: date });

const role = record({ id }, { label: text });

/** Who it was is the whole of it: a host whose party leads nowhere is left out, rather than shown as someone else. */
const actor = separable(
  record(
    {},
    {
      party: reference('party'),
      organisation: text,
      person: reference('person'),
      role: text,
      ...citation,
      ...judgement,
    },
  ),
);

const outcome = record({ title: text }, { kind: string, url: link, ...citation });

const meeting = fact(
  {
    id,
    title: text,
    date: span,
    kind: word('summit', 'council', 'ministerial', 'ceremony', 'working', 'bilateral', 'milestone'),
  },
  {
    session: word('ordinary', 'informal', 'extraordinary'),
    number: wholeNumber(1, 9999),
    body: separable(reference('body')),
    format: word('in-person', 'video', 'hybrid'),
    status: word('held', 'planned', 'postponed', 'cancelled'),
    place: placeOf,
    venue: text,
    hosts: list(actor),
    chair: actor,
    initiative: actor,
    participants: list(actor),
    summary: text,
    agenda: list(text),
    outcomes: list(outcome),
  },
);

const membership = fact(
  { party: reference('party'), role: reference('role'), period },
  { id, organisation: text, names },
);

const chairmanship = fact(
  { party: reference('party'), period },
  {
    id,
    holder: separable(reference('person')),
    status: word('held', 'planned'),
    handover: separable(reference('meeting')),
  },
);

const office = fact({ title: text, person: reference('person'), period }, {});

const network = ordered(
  record(
    { id, name: text },
    {
      abbreviation: text,
      names,
      url: link,
      founded: founding,
      secretariats: list(secretariat),
      bodies: entries('body', body),
      roles: entries(
        'role',
        role,
        DEFAULT_ROLES.map((one) => one.id),
      ),
      meetings: entries('meeting', meeting),
      memberships: entries('membership', membership),
      chairmanships: entries('chairmanship', chairmanship),
      offices: list(office),
    },
  ),
);

const tie = fact({ id, kind: string, between: tuple('places', reference('place'), reference('place')) }, { period });

/** The whole dataset. */
export const datasetSchema = ordered(
  record(
    { format: constant(1), id, title: text, updated: day },
    {
      $schema: string,
      languages: list(language),
      publisher: text,
      license: string,
      corrections: url('http', 'https', 'mailto'),
      sources: entries('source', source),
      parties: entries('party', party),
      people: entries('person', person),
      places: entries('place', place),
      networks: entries('network', network),
      ties: entries('tie', tie),
    },
  ),
);
