/**
 * What every field of format 1 means, in words for the person who writes a dataset: editors show them where they know
 * `$schema`. A test fails when a field has no words here, or words here have no field.
 */

/** Words, and values that stand as examples. */
export interface Description {
  readonly text: string;
  readonly examples: readonly unknown[];
}

/** The words, followed by the examples. */
type Entry = readonly [text: string, ...examples: unknown[]];

type Entries = Readonly<Record<string, Entry>>;

/** What a field of a record means. Throws for one that has no words. */
export function describeField(record: string, field: string): Description {
  const [text, ...examples] = descriptions[record]?.[field] ?? [];
  if (text === undefined) throw new Error(`no description of the field "${field}" of a ${record}`);
  return { text, examples };
}

/** What a record stands for. Throws for one that has no words. */
export function describeRecord(record: string): string {
  const text = records[record];
  if (text === undefined) throw new Error(`no description of a ${record}`);
  return text;
}

const fact: Entries = {
  sources: ['The ids of the sources that say so, at least one. A fact without a source has no place here.', ['s1']],
  basis: [
    '"stated" where a source says it, which is assumed; "inferred" where the whole entry is concluded from others.',
  ],
  inferred: [
    'The fields that are concluded rather than stated, where the others are stated. Say in "note" how.',
    ['period.start'],
    ['date.year'],
  ],
  readings: [
    'What other sources say of a field where they differ. The entry’s own value is drawn, marked as disputed.',
  ],
  note: ['What a reader should know of this: how something was inferred, why sources differ, what is not settled.'],
};

const names: Entry = ['Other spellings and former names, each with its sources.'];

/** What each record stands for. */
export const records: Readonly<Record<string, string>> = {
  dataset: 'What is known of one or more networks of states up to one day, with the sources of each fact.',
  party: 'A state, a territory or an organisation that takes part in a network.',
  place: 'A city or another place where something happened or has its seat.',
  person: 'A person who held an office or took part in a meeting.',
  source: 'A page, document or article that facts stand on.',
  name: 'Another spelling of a name, or a former one.',
  reading: 'What one source says of a field where sources differ.',
  network: 'A network: who belongs to it, who chairs it, when and where it meets.',
  founding: 'How the network began.',
  secretariat: 'A seat of the network’s secretariat.',
  body: 'A body of the network, or one related to it.',
  role: 'A role that parties have in the network.',
  membership: 'A party in a role for a time. A party that changes its role has one membership for each.',
  chairmanship: 'A term of the chair.',
  office: 'A person in an office of the network for a time.',
  meeting: 'A meeting, held or planned.',
  actor: 'Who did something: a party, an organisation, a person, or a person for either.',
  outcome: 'What a meeting adopted or signed.',
  tie: 'A lasting tie between two places, such as that of sister cities.',
};

/** What each field means, by the record that it is a field of; `value` has the forms of values that stand in many places. */
export const descriptions: Readonly<Record<string, Entries>> = {
  value: {
    text: [
      'A text in one language, or texts by language tag. A missing language falls back to the dataset’s languages in order.',
      { en: 'Baku', tr: 'Bakü' },
      'Baku',
    ],
    day: ['An exact day, such as "2026-03-10".', '2026-03-10'],
    date: [
      'A date as exact as it is known: "2025-05-19", "2025-05", "2026"; about "2025~"; uncertain "2025-05?"; once within "[2026-07..2026-12]"; not later than "[..2026-01-28]".',
      '2025-05-19',
      '2025-05',
      '2026~',
      '[2026-07..2026-12]',
      '[..2026-01-28]',
    ],
    period: [
      'From a date through a date, "2024-10-10/2025-05-19"; still running when the dataset was updated, "2024/.."; end unknown, "2024/"; start unknown, "/2025".',
      '2024-10-10/2025-05-19',
      '2024-10-10/..',
      '2024-10-10/',
      '/2025-05-19',
    ],
    span: [
      'A date such as "2025-05-19", "2025-05" or "[2026-07..2026-12]", or for several days a period such as "2025-05-18/2025-05-19".',
      '2025-05-19',
      '2025-05',
      '2025-05-18/2025-05-19',
      '[2026-07..2026-12]',
    ],
    'url-http-https': [
      'An address with http or https, or one relative to the dataset’s own.',
      'https://example.org/page',
      'documents/page.html',
    ],
    'url-http-https-mailto': [
      'An address with http, https or mailto, or one relative to the dataset’s own.',
      'mailto:errors@example.org',
      'https://example.org/report',
    ],
  },
  dataset: {
    $schema: ['Where this schema stands, so that an editor completes and explains.', '../network.schema.json'],
    format: ['The version of the format: 1.', 1],
    id: ['The id of the dataset, of letters, digits, ".", "_" and "-".', 'turkic-states'],
    title: ['What the dataset is about.'],
    updated: ['The last day that the dataset knows of. Widgets claim nothing beyond it.', '2026-03-10'],
    languages: ['The languages of the texts, the preferred first, as BCP 47 tags.', ['en', 'tr']],
    publisher: ['Who publishes the dataset.'],
    license: ['The terms on which the dataset may be used.', 'CC BY 4.0'],
    corrections: ['Where a reader reports an error: a page or a mail address. Widgets show it in their footer.'],
    sources: ['What the facts stand on. Widgets number them in this order.'],
    parties: ['The states, territories and organisations of all networks.'],
    people: ['The people whom offices and meetings name.'],
    places: ['The places of meetings, seats and ties.'],
    networks: ['The networks. A widget shows the first unless its "network" attribute names others.'],
    ties: ['Ties between places, drawn as lines on the map.'],
  },
  party: {
    id: [
      'The two capital letters of ISO 3166-1; for what has none, a code of the geography such as "XNC" or "x-" and a name. Then "name" is required.',
      'AZ',
      'XNC',
      'x-red-crescent',
    ],
    kind: ['What the party is: a state, a territory or an organisation.'],
    name: ['What the party is called. Names of states are known in every language; give one only to differ.'],
    short: ['A shorter name, for where the map is small.'],
    names,
    feature: ['The key of the party’s shape in the topology, where it is not the id’s own.', 'AZE'],
    coordinates: ['Where a party without a shape stands: longitude, then latitude, in degrees.', [33.36, 35.19]],
    note: ['What a reader should know of the party, such as its status. Opens in the detail.'],
    sources: ['The ids of the sources that the note stands on.', ['s1']],
  },
  place: {
    id: ['The id that meetings, seats and ties refer to.', 'baku'],
    name: ['What the place is called.'],
    party: ['The id of the party in which the place lies.', 'AZ'],
    coordinates: ['Longitude, then latitude, in degrees; two decimals are enough.', [49.87, 40.41]],
  },
  person: {
    id: ['The id that offices and meetings refer to.', 'a.person'],
    name: ['The name that readers see.'],
    names,
  },
  source: {
    id: ['The id by which facts cite the source.', 's1'],
    title: ['The title, in the language of the source.', 'A page on the first meeting'],
    publisher: ['Who published it: a newspaper, a ministry, a secretariat.', 'Anadolu Ajansı'],
    date: ['When it was published.'],
    url: ['Where it can be read.'],
    language: ['Its language, as a BCP 47 tag.', 'tr', 'az-Latn'],
    accessed: ['When it was last seen there.'],
    archive: ['Where a copy is kept.', 'https://web.archive.org/web/2025/https://example.org/page'],
  },
  name: {
    name: ['The name, letter by letter as the sources have it.', 'Bakou'],
    language: ['The language of this spelling, as a BCP 47 tag.', 'fr'],
    period: ['When the name was in use, where it is a former one.'],
    sources: ['The ids of the sources that use this name, at least one.', ['s1']],
  },
  reading: {
    field: ['The name of the field that this is another reading of.', 'role', 'period.start'],
    value: ['What these sources say, of the form that the field itself has.', '2013-05'],
    sources: ['The ids of the sources that say so, at least one.', ['s2']],
    note: ['What speaks for or against this reading.'],
  },
  network: {
    id: ['The id by which a widget’s "network" attribute names it.', 'turkic-red-crescent'],
    name: ['The full name.'],
    abbreviation: ['The short form that readers know.', 'OTS'],
    names,
    url: ['The network’s own page.'],
    founded: ['How the network began: when, where, by which sources.'],
    secretariats: ['Where the secretariat has or had its seat, one entry for each seat.'],
    bodies: ['The bodies of the network. Meetings name the one that met.'],
    roles: ['The roles that parties have, in order of rank; "member" and "observer" where none are given.'],
    meetings: ['The meetings, past and planned, in any order.'],
    memberships: ['Who belongs to the network, in which role, since when.'],
    chairmanships: ['Whose turn the chair was, is, and is known to be. No successor is ever computed.'],
    offices: ['Who held an office of the network, such as its secretary general.'],
  },
  founding: {
    date: ['When the network was founded.'],
    place: ['The id of the place where.', 'bishkek'],
    ...fact,
  },
  secretariat: {
    place: ['The id of the place of the seat.', 'ankara'],
    host: ['The organisation that hosts the secretariat.'],
    period: ['When the seat was there; always, unless said.'],
    ...fact,
  },
  body: {
    id: ['The id by which meetings name the body.', 'council-of-presidents'],
    name: ['What the body is called.'],
    place: ['The id of the place of its seat.', 'istanbul'],
    founded: ['When it was founded.'],
    ...fact,
  },
  role: {
    id: ['The id by which memberships name the role.', 'member', 'observer'],
    label: ['What readers see; known for "member" and "observer".', { en: 'Founding member', tr: 'Kurucu üye' }],
  },
  membership: {
    id: ['An id for links to it; otherwise one is made of network, party and start.', 'az'],
    party: ['The id of the party.', 'AZ'],
    role: ['The id of its role in the network.', 'member', 'observer'],
    period: ['From when to when.'],
    organisation: ['The organisation through which the party takes part, such as its national society.'],
    names,
    ...fact,
  },
  chairmanship: {
    id: ['An id for links to it; otherwise one is made of network, party and start.', 'az-1'],
    party: ['The id of the party that has the chair.', 'KG'],
    period: ['From when to when. A successor’s term begins on the day on which this one ends.'],
    holder: ['The id of the person who chairs.', 'a.person'],
    status: ['"planned" for a term that is only announced.'],
    handover: ['The id of the meeting at which the term began.', 'council-1'],
    ...fact,
  },
  office: {
    title: [
      'What the office is called; spelt alike in all its entries.',
      { en: 'Secretary General', tr: 'Genel Sekreter' },
    ],
    person: ['The id of the person.', 'a.person'],
    period: ['From when to when.'],
    ...fact,
  },
  meeting: {
    id: ['The id of the meeting, for links and for terms that began at it.', 'council-2026'],
    title: ['What the meeting is called.'],
    date: ['When it takes place: a date, or a period for several days.'],
    kind: [
      '"summit" of heads of state or government, "council" of the network, "ministerial", "ceremony" such as a signing, "working" level, "bilateral", or "milestone" for what no other entry says.',
    ],
    session: ['Whether the session was ordinary, informal or extraordinary.'],
    number: ['The number of the session, the 12th.', 12],
    body: ['The id of the body that met, one of the network’s own.', 'council-of-presidents'],
    format: ['Whether people met in one room, by video, or both.'],
    status: ['"held" unless said. What lies ahead is "planned".'],
    place: ['The id of the place.', 'baku'],
    venue: ['The building or the hall.'],
    hosts: ['Who hosted the meeting. To host is not to chair.'],
    chair: ['Who presided.'],
    initiative: ['On whose initiative it met.'],
    participants: ['Who took part, as far as sources say.'],
    summary: ['What happened, in a sentence or two.'],
    agenda: ['The items of the agenda, in order.'],
    outcomes: ['What was adopted or signed.'],
    ...fact,
  },
  actor: {
    party: ['The id of the party for which they act.', 'AZ'],
    organisation: ['The organisation for which they act.'],
    person: ['The id of the person.', 'a.person'],
    role: ['The office in which they act.', { en: 'Minister of Health', tr: 'Sağlık Bakanı' }],
    ...fact,
  },
  outcome: {
    title: ['What it is called.', { en: 'Bishkek Declaration', tr: 'Bişkek Bildirisi' }],
    kind: ['What it is, in a word of your own.', 'declaration'],
    url: ['Where it can be read.'],
    sources: ['The ids of the sources that say so, where not all of the meeting’s do.', ['s1']],
  },
  tie: {
    id: ['The id of the tie.', 'izmir-baku'],
    kind: ['What ties them, in a word of your own.', 'sister-cities'],
    between: ['The ids of the two places.', ['izmir', 'baku']],
    period: ['From when to when.', '1986/..'],
    ...fact,
  },
};
