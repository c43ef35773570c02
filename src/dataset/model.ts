/**
 * The dataset, format 1, as its author writes it: the words of `DESIGN.md` as types.
 *
 * The types are written by hand because people read them; `schema.ts` holds the same rules for machines, and a type test
 * (`test/dataset/model.test-d.ts`) fails when the two say different things.
 */

/** Words in one language, or by language tag (BCP 47): `"Baku"` or `{ "en": "Baku", "tr": "Bakü" }`. */
export type Text = string | Readonly<Record<string, string>>;

/** An EDTF date (ISO 8601-2): `2025-11-19`, `2025-05`, `2026~`, `[2026-07..2026-12]`, `[..2026-01-28]`. */
export type DateText = string;

/** From A through B, `A/B`; still running at `updated`, `A/..`; end unknown, `A/`; start unknown, `/B`. */
export type PeriodText = string;

/** Longitude and latitude in degrees, longitude first. */
export type LonLat = readonly [lon: number, lat: number];

/** Another spelling of a name, or a former one. */
export interface Name {
  readonly name: string;
  /** BCP 47 */
  readonly language?: string;
  readonly period?: PeriodText;
  readonly sources: readonly string[];
}

/** What one source says of a field where sources differ. */
export interface Reading {
  /** The name of the field that this is another reading of, `"role"`. */
  readonly field: string;
  readonly value: unknown;
  readonly sources: readonly string[];
  readonly note?: Text;
}

/** What every fact carries: where it stands, and how sure it is. */
export interface Fact {
  /** Ids of `sources`; never empty. */
  readonly sources: readonly string[];
  /** `stated` unless said; `inferred` covers the whole entry. */
  readonly basis?: 'stated' | 'inferred';
  /** The fields alone that are inferred, `["period.start"]`. */
  readonly inferred?: readonly string[];
  readonly readings?: readonly Reading[];
  readonly note?: Text;
}

export type PartyKind = 'state' | 'territory' | 'organisation';

export interface Party {
  /** ISO 3166-1 alpha-2, else a code of the geography (`XNC`) or `x-…`; then `name` is required. */
  readonly id: string;
  readonly kind?: PartyKind;
  readonly name?: Text;
  /** A shorter name for where the map is small. */
  readonly short?: Text;
  readonly names?: readonly Name[];
  /** Key of the party's shape in the topology, where it is not the id's own. */
  readonly feature?: string;
  readonly coordinates?: LonLat;
  readonly note?: Text;
  /** Where the note stands. */
  readonly sources?: readonly string[];
}

export interface Place {
  readonly id: string;
  readonly name: Text;
  readonly party: string;
  readonly coordinates: LonLat;
}

export interface Person {
  readonly id: string;
  readonly name: Text;
  readonly names?: readonly Name[];
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly date?: DateText;
  readonly url?: string;
  readonly language?: string;
  readonly accessed?: DateText;
  readonly archive?: string;
}

export interface Founding extends Fact {
  readonly date: DateText;
  readonly place?: string;
}

export interface Secretariat extends Fact {
  readonly place: string;
  readonly host?: Text;
  readonly period?: PeriodText;
}

export interface Body extends Fact {
  readonly id: string;
  readonly name: Text;
  readonly place?: string;
  readonly founded?: DateText;
}

export interface Role {
  readonly id: string;
  readonly label?: Text;
}

export interface Membership extends Fact {
  readonly id?: string;
  readonly party: string;
  readonly role: string;
  readonly period: PeriodText;
  /** The organisation through which the party takes part, such as its national society. */
  readonly organisation?: Text;
  readonly names?: readonly Name[];
}

export interface Chairmanship extends Fact {
  readonly id?: string;
  readonly party: string;
  readonly period: PeriodText;
  /** Id of a person. */
  readonly holder?: string;
  readonly status?: 'held' | 'planned';
  /** Id of the meeting at which the term began. */
  readonly handover?: string;
}

export interface Office extends Fact {
  readonly title: Text;
  readonly person: string;
  readonly period: PeriodText;
}

/** Who did something: a party, an organisation, a person, or a person for either. */
export interface Actor extends Partial<Fact> {
  readonly party?: string;
  readonly organisation?: Text;
  readonly person?: string;
  readonly role?: Text;
}

export interface Outcome {
  readonly title: Text;
  readonly kind?: string;
  readonly url?: string;
  /** Where it stands, if not all that stand behind the meeting say so. */
  readonly sources?: readonly string[];
}

export type MeetingKind = 'summit' | 'council' | 'ministerial' | 'ceremony' | 'working' | 'bilateral' | 'milestone';
export type MeetingStatus = 'held' | 'planned' | 'postponed' | 'cancelled';

export interface Meeting extends Fact {
  readonly id: string;
  readonly title: Text;
  /** One date, or a period for a meeting of several days. */
  readonly date: DateText | PeriodText;
  readonly kind: MeetingKind;
  readonly session?: 'ordinary' | 'informal' | 'extraordinary';
  readonly number?: number;
  /** Id of one of the network's bodies. */
  readonly body?: string;
  readonly format?: 'in-person' | 'video' | 'hybrid';
  /** `held` unless said. */
  readonly status?: MeetingStatus;
  /** Id of a place. */
  readonly place?: string;
  readonly venue?: Text;
  readonly hosts?: readonly Actor[];
  readonly chair?: Actor;
  readonly initiative?: Actor;
  readonly participants?: readonly Actor[];
  readonly summary?: Text;
  readonly agenda?: readonly Text[];
  readonly outcomes?: readonly Outcome[];
}

export interface Network {
  readonly id: string;
  readonly name: Text;
  readonly abbreviation?: Text;
  readonly names?: readonly Name[];
  readonly url?: string;
  readonly founded?: Founding;
  readonly secretariats?: readonly Secretariat[];
  readonly bodies?: readonly Body[];
  /** In order of rank. */
  readonly roles?: readonly Role[];
  readonly memberships?: readonly Membership[];
  readonly chairmanships?: readonly Chairmanship[];
  readonly offices?: readonly Office[];
  readonly meetings?: readonly Meeting[];
}

export interface Tie extends Fact {
  readonly id: string;
  readonly kind: string;
  /** Ids of two places. */
  readonly between: readonly [string, string];
  readonly period?: PeriodText;
}

export interface Dataset {
  readonly $schema?: string;
  readonly format: 1;
  readonly id: string;
  readonly title: Text;
  /** Languages of the texts, the preferred first (BCP 47). */
  readonly languages?: readonly string[];
  /** The day up to which the dataset knows, `YYYY-MM-DD`. */
  readonly updated: DateText;
  readonly publisher?: Text;
  readonly license?: string;
  /** Where a reader reports an error: an http, https or mailto URL. */
  readonly corrections?: string;
  readonly parties?: readonly Party[];
  readonly places?: readonly Place[];
  readonly people?: readonly Person[];
  readonly sources?: readonly Source[];
  readonly networks?: readonly Network[];
  readonly ties?: readonly Tie[];
}
