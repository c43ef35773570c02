/**
 * A dataset in the making: entries are added one by one, and what they refer to is found in it or added with them.
 *
 * The dataset that it starts from stays untouched.
 */
import type { Body, Dataset, Meeting, Network, Person, Place, Source, Text } from '../../dataset/model.ts';
import { nearestWord } from '../../dataset/nearest-word.ts';
import type { Imported, Loss } from '../conversion.ts';
import type { ImportOptions } from './options.ts';
import { namesOf, Parties } from './parties.ts';
import { Register } from './register.ts';
import { slug } from './slug.ts';

export class Draft {
  readonly options: ImportOptions;
  readonly people: Register<Person>;
  readonly places: Register<Place>;
  readonly #losses: Loss[] = [];
  readonly #base: Dataset;
  readonly #parties: Parties;
  readonly #sources: Register<Source>;
  readonly #networks: Register<Network>;
  /** Meetings by network, whose ids may be the same in two of them. */
  readonly #meetings = new Map<string, Register<Meeting>>();
  readonly #bodies = new Map<string, Register<Body>>();
  readonly #languages = new Set<string>();
  /** Ids of sources by what tells one from another. */
  readonly #cited = new Map<string, string>();
  #lastSource = 1;
  #count = 0;

  constructor(options: ImportOptions) {
    const { into, id, title, updated } = options;
    this.options = options;
    this.#base = into ?? { format: 1, id, title: this.#textOf(title), updated };
    this.people = new Register(into?.people, ({ name }) => namesOf(name));
    this.places = new Register(into?.places, ({ name }) => namesOf(name));
    this.#parties = new Parties(into?.parties, options.languages);
    this.#sources = new Register(into?.sources);
    for (const source of into?.sources ?? []) this.#cite(source);
    this.#networks = new Register(into?.networks);
  }

  /** Tells that something was not carried over. */
  lose(place: string, message: string): void {
    this.#losses.push({ place, message });
  }

  /** Tells that a meeting is not taken because it is there already. */
  refuse(place: string, message: string): void {
    this.#losses.push({ place, message, isRefusal: true });
  }

  /** Words as a text in the language of texts that name none. */
  text(words: string): Text {
    if (this.options.language) this.useLanguage(this.options.language);
    return this.#textOf(words);
  }

  #textOf(words: string): Text {
    const { language } = this.options;
    return language ? { [language]: words } : words;
  }

  /** Makes a language one of the new dataset's. */
  useLanguage(language: string): void {
    this.#languages.add(language);
  }

  /** The network of an id; a new one is named by its id, or as the options say where it is theirs. */
  network(id: string): Network {
    const { network, networkName } = this.options;
    const name = id === network ? (networkName ?? id) : id;
    return this.#networks.get(id) ?? this.#networks.add({ id, name: this.#textOf(name) });
  }

  /** Adds a meeting to a network. */
  add(network: string, meeting: Meeting): void {
    this.#meetingsOf(network).add(meeting);
    this.#count++;
  }

  /** The meeting of a network that has this id. */
  meeting(network: string, id: string): Meeting | undefined {
    return this.#meetingsOf(network).get(id);
  }

  /** The meeting of a network that has this date and, in some language, this title. */
  meetingOn(network: string, { title, date }: Pick<Meeting, 'title' | 'date'>): Meeting | undefined {
    const meetings = this.#meetingsOf(network);
    return datedTitles({ title, date })
      .map((words) => meetings.named(words))
      .find((one) => one !== undefined);
  }

  #meetingsOf(network: string): Register<Meeting> {
    const meetings = this.#meetings.get(network) ?? new Register(this.network(network).meetings, datedTitles);
    this.#meetings.set(network, meetings);
    return meetings;
  }

  /** The id of the body of a network that an id or a name means; undefined for none. */
  body(network: string, word: string): string | undefined {
    const bodies = this.#bodies.get(network) ?? new Register(this.network(network).bodies, ({ name }) => namesOf(name));
    this.#bodies.set(network, bodies);
    return (bodies.get(word) ?? bodies.named(word))?.id;
  }

  /** The id of the party that a word means; undefined for none. */
  party(word: string): string | undefined {
    return this.#parties.meant(word);
  }

  isParty(word: string): boolean {
    return this.#parties.isMeant(word);
  }

  /** The id of the person of this name, added if need be. */
  person(name: string): string {
    return (this.people.named(name) ?? this.people.add({ id: slug(name) || 'person', name: this.text(name) })).id;
  }

  /** The place that an id or a name means. */
  place(word: string): Place | undefined {
    return this.places.get(word) ?? this.places.named(word);
  }

  /** The name or id of the place that a misspelt word may mean. */
  placeNear(word: string): string | undefined {
    return nearestWord(
      word,
      this.places.entries.flatMap(({ id, name }) => [...namesOf(name), id]),
    );
  }

  /** The id of a source: of its own id, address or title where it is known, else added. */
  source(source: Omit<Source, 'id'> & { readonly id?: string | undefined }): string {
    const { id } = source;
    const known = this.#sources.get(id ?? '')?.id ?? this.#cited.get(citationKey(source));
    if (known !== undefined) return known;
    const added = this.#sources.add({ ...source, id: id ?? this.#nextSourceId() });
    this.#cite(added);
    return added.id;
  }

  #cite(source: Source): void {
    const key = citationKey(source);
    if (!this.#cited.has(key)) this.#cited.set(key, source.id);
  }

  /** True for the id of a source that is already there. */
  hasSource(id: string): boolean {
    return this.#sources.has(id);
  }

  #nextSourceId(): string {
    while (this.#sources.has(`s${this.#lastSource}`)) this.#lastSource++;
    return `s${this.#lastSource}`;
  }

  /** The dataset with all that was added, and what could not be. */
  finish(): Imported {
    const networks = this.#networks.entries.map((network) => {
      const meetings = this.#meetings.get(network.id);
      return meetings?.hasGrown ? { ...network, meetings: meetings.entries } : network;
    });
    const isNew = !this.options.into;
    const languages = isNew && this.#languages.size ? { languages: [...this.#languages] } : {};
    return {
      dataset: { ...this.#base, ...languages, ...this.#grownLists(), networks },
      count: this.#count,
      losses: this.#losses,
    };
  }

  #grownLists(): Pick<Dataset, 'parties' | 'places' | 'people' | 'sources'> {
    return {
      ...(this.#parties.hasGrown && { parties: this.#parties.entries }),
      ...(this.places.hasGrown && { places: this.places.entries }),
      ...(this.people.hasGrown && { people: this.people.entries }),
      ...(this.#sources.hasGrown && { sources: this.#sources.entries }),
    };
  }
}

function datedTitles({ title, date }: Pick<Meeting, 'title' | 'date'>): readonly string[] {
  return namesOf(title).map((words) => `${date} ${words}`);
}

/** Its address or, where it has none, its title. */
function citationKey({ url, title }: Pick<Source, 'url' | 'title'>): string {
  return url === undefined ? `title ${title}` : `url ${url}`;
}
