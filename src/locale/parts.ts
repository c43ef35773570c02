import type { Meeting, MeetingKind } from '../dataset/model.ts';
import type { Counted, With } from './messages.ts';

/**
 * The words that only some code says, each part loaded with that code: English has a module for each, `en/<name>.ts`; any other
 * language brings all of them along.
 */
export interface Parts {
  readonly record: RecordWords;
  readonly rows: RowsWords;
  readonly ribbon: RibbonWords;
  readonly idle: IdleWords;
  readonly rail: RailWords;
  readonly zoom: ZoomWords;
  readonly slider: SliderWords;
  readonly crowd: CrowdWords;
  readonly filter: FilterWords;
  readonly omissions: OmissionWords;
  readonly sharing: SharingWords;
}

/** The detail of a selected thing, and the table view. */
export interface RecordWords {
  /** Labels of statements, and columns, but for those of `Messages.field`. */
  readonly field: {
    readonly role: string;
    readonly since: string;
    readonly until: string;
    readonly from: string;
    readonly organisation: string;
    readonly chair: string;
    readonly meetings: string;
    readonly date: string;
    readonly meeting: string;
    readonly venue: string;
    readonly initiative: string;
    readonly participants: string;
    readonly agenda: string;
    readonly holder: string;
    readonly handover: string;
    readonly party: string;
    readonly status: string;
    readonly network: string;
    readonly sources: string;
    readonly note: string;
    readonly otherNames: string;
    readonly parties: string;
    readonly ties: string;
    /** How long a term lasted, and the meetings that its party chaired in it. */
    readonly length: string;
    readonly chaired: string;
    readonly terms: string;
    readonly days: string;
    readonly body: string;
    readonly session: string;
    readonly format: string;
  };
  /** Ends a label before what it is of: with a space before it, or as the sign of another script, where the language has it so. */
  readonly colon: string;
  readonly inferred: string;
  readonly formerly: With<'role'>;
  readonly notInNetwork: string;
  readonly close: string;
  readonly sourceNumber: With<'number'>;
  readonly days: (count: number, written: string) => string;
  /** `length` is a number of days in words. */
  readonly soFar: With<'length'>;
  readonly atLeast: With<'length'>;
  readonly noChairKnown: string;
  readonly noTermScheduled: string;
  /** Over the table of how often and how long each party has chaired. */
  readonly totals: string;
  /** How people met; by video has a message of its own. */
  readonly format: Readonly<Record<'in-person' | 'hybrid', string>>;
  readonly session: Readonly<Record<NonNullable<Meeting['session']>, string>>;
  /** The number of a session. */
  readonly numbered: With<'number'>;
}

/** The rotation as rows. */
export interface RowsWords {
  readonly handoverAt: With<'meeting'>;
  readonly hosts: With<'meeting' | 'date'>;
  readonly hostsOn: With<'date'>;
  /** Under the chart: what an edge of a bar means that is broken. */
  readonly brokenEdge: string;
  /** Under the chart, where times for which no chair is known are shaded. */
  readonly vacancies: string;
}

/** The rotation as a ribbon. */
export interface RibbonWords {
  readonly before: string;
  readonly now: string;
  readonly next: string;
  readonly nextNotKnown: string;
}

/** The parties that have no term. */
export interface IdleWords {
  readonly noTermScheduledFor: With<'parties'>;
}

/** The timeline as a list. */
export interface RailWords {
  /** What lies between two entries. */
  readonly later: (years: number, months: number) => string;
  /** The same where the later entry is read first. */
  readonly earlier: (years: number, months: number) => string;
}

/** Moving through time, in a timeline or a rotation of many entries. */
export interface ZoomWords {
  /** Names the strip and its buttons as a group. */
  readonly navigation: string;
  /** What the strip's value is. */
  readonly shown: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeTime: string;
  readonly wholeMap: string;
  /** Over the parties that a zoomed map has out of sight. */
  readonly outside: string;
}

/** The slider of dates. */
export interface SliderWords {
  readonly label: string;
  readonly play: string;
  readonly pause: string;
  readonly previous: string;
  readonly next: string;
  /** Nothing changed on the day itself: what did last, and when. */
  readonly since: With<'titles' | 'date'>;
  readonly nothingYet: string;
}

/** A timeline of more than a dozen entries. */
export interface CrowdWords {
  /** Names a column of entries that are counted together, and what it does. */
  readonly group: (count: number, written: string, period: string) => string;
  /** What a column is, for the key. */
  readonly counted: string;
  /** Buttons that turn the pages of a list. */
  readonly earlier: With<'count'>;
  readonly later: With<'count'>;
  readonly showMore: string;
}

/** Finding one among many entries, and going from one to the next. */
export interface FilterWords {
  readonly search: string;
  readonly kind: string;
  readonly allKinds: string;
  readonly party: string;
  readonly allParties: string;
  readonly clear: string;
  /** How many of all match. */
  readonly matching: With<'count' | 'total'>;
  readonly kinds: Readonly<Record<MeetingKind, string>>;
  /** Which rows of a table are shown. */
  readonly rows: With<'from' | 'to' | 'count'>;
  readonly firstPage: string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly lastPage: string;
  readonly previousEntry: string;
  readonly nextEntry: string;
  readonly addToCalendar: string;
  readonly linkHere: string;
}

/** The menu of what a reader takes away from a widget. */
export interface SharingWords {
  readonly copyLink: string;
  /** By way of what the reader's device offers. */
  readonly send: string;
  readonly print: string;
  readonly embed: string;
  readonly picture: string;
  readonly data: string;
  readonly calendar: string;
  readonly copied: string;
  readonly saved: With<'file'>;
  /** Behind it within a frame: pages around may keep it from saving and printing, and no browser tells it so. */
  readonly barred: string;
  /** Stands over a text that the page may not copy by itself. */
  readonly byHand: string;
  readonly failed: string;
}

/** How much of a dataset could not be shown: entries, and references of entries. */
export interface OmissionWords {
  readonly omitted: Counted;
  readonly unlinked: Counted;
}
