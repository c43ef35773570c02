/** What a reader asks of many entries: kinds, parties, and words in any spelling. */
import type { Actor, MeetingKind, Name, Party, Text } from '../../dataset/model.ts';
import { fold } from '../../locale/fold.ts';
import { foldForSearch } from '../../locale/fold-search.ts';
import type { Formatter } from '../../locale/format.ts';
import type { DatasetIndex } from '../../network/dataset-index.ts';
import { additionOf } from '../../network/edited.ts';
import type { EntryHost } from '../../network/entry.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import { milestoneTitle } from '../milestone-title.ts';
import { KINDS } from './kinds.ts';
import type { Lane } from './lane.ts';

/** Empty where nothing is asked. */
export interface EntryFilter {
  readonly kind: string;
  readonly party: string;
  readonly words: string;
}

export const NO_FILTER: EntryFilter = { kind: '', party: '', words: '' };

/** What there is to choose from. */
export interface FilterChoices {
  readonly kinds: readonly MeetingKind[];
  readonly parties: readonly { readonly id: string; readonly name: string; readonly lang: string | undefined }[];
}

/** The kinds and the parties that some entries have to do with. */
export function filterChoices(format: Formatter, ...involved: readonly Involved[]): FilterChoices {
  const kinds = new Set(involved.flatMap((lane) => [...lane.kinds]));
  const parties = new Set(involved.flatMap((lane) => [...lane.parties]));
  return {
    kinds: KINDS.filter((kind) => kinds.has(kind)),
    parties: Array.from(parties, (party) => {
      const { text: name, lang } = format.partyName(party);
      return { id: party.id, name, lang };
    }).sort((a, b) => inOrder(a.name, b.name, format)),
  };
}

/** What the entries of a lane have to do with. */
export interface Involved {
  readonly kinds: ReadonlySet<string>;
  /** In the order in which they come. */
  readonly parties: ReadonlySet<Party>;
}

const involved = new WeakMap<readonly EntryHost[], Involved>();

/** Looked for once in each list of hosts, whatever day they are seen from; the very same where an edit brings nothing new. */
export function involvedIn({ entries: { hosts }, network: { index } }: Lane): Involved {
  let found = involved.get(hosts);
  if (!found) {
    const addition = additionOf(hosts);
    const before = addition && involved.get(addition.to);
    found = before ? withHosts(before, addition.added, index) : withHosts(NOTHING, hosts, index);
    involved.set(hosts, found);
  }
  return found;
}

const NOTHING: Involved = { kinds: new Set(), parties: new Set() };

function withHosts(before: Involved, hosts: readonly EntryHost[], index: DatasetIndex): Involved {
  const [kinds, ids] = [new Set(before.kinds), new Set<string | undefined>()];
  addInvolved(hosts, kinds, ids);
  const parties = new Set(before.parties);
  for (const id of ids) {
    const party = id === undefined ? undefined : index.parties.get(id);
    if (party) parties.add(party);
  }
  const isSame = kinds.size === before.kinds.size && parties.size === before.parties.size;
  return isSame ? before : { kinds, parties };
}

/** A loop on its own for the same reason as in `lane-days.ts`. */
function addInvolved(hosts: readonly EntryHost[], kinds: Set<string>, ids: Set<string | undefined>): void {
  for (const host of hosts) {
    kinds.add(kindOf(host));
    addParties(host, ids);
  }
}

function inOrder(a: string, b: string, { language }: Formatter): number {
  const [one, other] = [fold(a, language), fold(b, language)];
  return one < other ? -1 : Number(one > other);
}

/** The entries that match; the very same lanes where nothing is asked. */
export function filterLanes(
  lanes: readonly Lane[],
  { kind, party, words }: EntryFilter,
  format: Formatter,
): readonly Lane[] {
  if (!kind && !party && !words.trim()) return lanes;
  const wanted = foldForSearch(words, format.language).split(/\s+/).filter(Boolean);
  if (!kind && !party && !wanted.length) return lanes;
  return lanes.map((lane) => {
    const texts = wanted.length ? textsOf(lane, format) : [];
    let index = -1;
    const entries = lane.entries.filter((host) => {
      index += 1;
      return (
        (!kind || kindOf(host) === kind) &&
        (!party || partiesOf(host).has(party)) &&
        wanted.every((word) => texts[index]?.includes(word))
      );
    });
    return { ...lane, entries };
  });
}

function kindOf(host: EntryHost): MeetingKind {
  return 'meeting' in host ? host.meeting.kind : 'milestone';
}

/** Adds the ids of those who host, chair, take part, or whom a milestone is about. */
function addParties(host: EntryHost, ids: Set<string | undefined>): void {
  if ('meeting' in host) {
    const { hosts, participants, chair, initiative } = host.meeting;
    ids.add(host.place?.party);
    hosts?.forEach(addParty, ids);
    participants?.forEach(addParty, ids);
    ids.add(chair?.party);
    ids.add(initiative?.party);
  } else for (const { id } of host.parties) ids.add(id);
}

function addParty(this: Set<string | undefined>, { party }: Actor): void {
  this.add(party);
}

const concerned = new WeakMap<EntryHost, ReadonlySet<string | undefined>>();

function partiesOf(host: EntryHost): ReadonlySet<string | undefined> {
  let ids = concerned.get(host);
  if (!ids) {
    const found = new Set<string | undefined>();
    addParties(host, found);
    concerned.set(host, found);
    ids = found;
  }
  return ids;
}

function actorsOf(host: Extract<EntryHost, { readonly meeting: unknown }>): readonly Actor[] {
  const { hosts = [], participants = [], chair, initiative } = host.meeting;
  return [...hosts, ...participants, ...(chair ? [chair] : []), ...(initiative ? [initiative] : [])];
}

type Search = (hosts: readonly EntryHost[]) => readonly string[];

const searched = new WeakMap<readonly EntryHost[], { readonly language: unknown; readonly texts: readonly string[] }>();

/** All that each entry can be found by, folded: titles, places, parties and people in every language and spelling, and its date. */
function textsOf({ network, entries: { hosts } }: Lane, format: Formatter): readonly string[] {
  let known = searched.get(hosts);
  if (known?.language !== format.language) {
    known = { language: format.language, texts: makeSearch(network, format)(hosts) };
    searched.set(hosts, known);
  }
  return known.texts;
}

function makeSearch(network: NetworkOnDate, format: Formatter): Search {
  const { index } = network;
  const shared = new Map<string, string>();
  const folded = (words: readonly string[]) => foldForSearch(words.join(' '), format.language);
  /** Places, parties and people come back in thousands of entries. */
  const once = (key: string, words: () => readonly string[]) => {
    const before = shared.get(key);
    if (before !== undefined) return before;
    const text = folded(words());
    shared.set(key, text);
    return text;
  };
  const party = (id: string) =>
    once(`party ${id}`, () => {
      const found = index.parties.get(id);
      return found ? [id, format.partyName(found).text, ...written(found.name), ...named(found.names)] : [id];
    });
  const person = (id: string) =>
    once(`person ${id}`, () => {
      const found = index.people.get(id);
      return found ? [...written(found.name), ...named(found.names)] : [];
    });
  const othersOf = (host: EntryHost): readonly string[] => {
    if (!('meeting' in host)) return host.parties.map(({ id }) => party(id));
    const { place } = host;
    return [
      place ? once(`place ${place.id}`, () => written(place.name)) : '',
      place ? party(place.party) : '',
      ...actorsOf(host).flatMap((actor) => [
        actor.party === undefined ? '' : party(actor.party),
        actor.person === undefined ? '' : person(actor.person),
        actor.organisation === undefined ? '' : folded(written(actor.organisation)),
      ]),
    ];
  };
  const ownOf = (host: EntryHost): readonly string[] =>
    'meeting' in host
      ? [format.span(host.span, 'long'), ...written(host.meeting.title), ...written(host.meeting.venue)]
      : [format.date(host.date, 'long'), milestoneTitle(host, network.network, format)];
  return (hosts) => {
    // Folded all at once: thousands of short texts would take many times as long.
    const own = folded([hosts.map((host) => ownOf(host).join(' ').replaceAll(BETWEEN, ' ')).join(BETWEEN)]).split(
      BETWEEN,
    );
    return hosts.map((host, at) => [own[at], ...othersOf(host)].join(' '));
  };
}

/** Stands in no text. */
const BETWEEN = '\n';

/** A text in all its languages. */
function written(text: Text | undefined): readonly string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}

function named(names: readonly Name[] = []): readonly string[] {
  return names.map(({ name }) => name);
}
