import type { MeetingStatus } from '../dataset/model.ts';
import type { ProblemCode } from '../dataset/problem.ts';

/** A sentence with one or more gaps, filled with finished text. */
export type With<Gaps extends string> = (gaps: Readonly<Record<Gaps, string>>) => string;

/** A phrase about a number of things. */
export type Counted = (count: number, written: string) => string;

/**
 * The words that a widget says of its own accord, but for those of `parts.ts`.
 *
 * Dates, numbers and names arrive as finished text, in the nominative: a sentence that would need a suffix on them is put in
 * another way, since suffixes of Turkic languages follow the vowels of the word.
 */
export interface Messages {
  /** Labels and counts of the roles that a dataset may leave unnamed. */
  readonly role: Readonly<
    Record<string, { readonly label: string; readonly counted: Counted; readonly joined: (count: number) => string }>
  >;

  /** Sentences and phrases with dates. */
  /** `precision` is that of the date: `day`, `month`, `year` or `range`. */
  readonly since: With<'date' | 'precision'>;
  readonly until: With<'date' | 'precision'>;
  readonly about: With<'date'>;
  readonly uncertain: With<'date'>;
  readonly between: With<'from' | 'to'>;
  readonly notLaterThan: With<'date' | 'precision'>;
  readonly notEarlierThan: With<'date' | 'precision'>;
  readonly startNotStated: string;
  readonly endNotStated: string;
  readonly stillOpen: string;
  /** The as-of day lies within the fuzz of the date. */
  readonly inTheCourseOf: With<'date'>;
  readonly dayNotPublished: string;
  readonly dateNotSet: string;
  readonly dateInferred: string;
  readonly yearInferred: string;
  readonly asOf: With<'date'>;
  readonly asKnownOn: With<'date'>;

  /** Headings and standfirsts that a widget gives itself where the page slots none. */
  readonly mapHeading: With<'counts'>;
  readonly timelineHeading: string;
  readonly meetingsHeading: string;
  /** How many hold the chair, and who. */
  readonly rotationHeading: Counted;
  readonly noChairHeading: string;
  readonly throughOrganisations: string;
  readonly secretariatIn: With<'place'>;
  readonly foundedIn: With<'place' | 'date'>;
  readonly founded: With<'date'>;
  readonly chairmanshipOf: With<'network'>;
  readonly notYetFounded: With<'date'>;

  /** Key and marks. */
  readonly key: {
    readonly secretariat: string;
    readonly meetingPlace: string;
    /** The same where marks grow with the meetings. */
    readonly meetingPlaces: string;
    readonly chair: string;
    readonly exactDay: string;
    readonly monthKnown: string;
    readonly yearKnown: string;
    readonly periodKnown: string;
    readonly planned: string;
    readonly later: string;
    readonly heading: string;
  };
  readonly status: Readonly<Record<MeetingStatus, string>>;
  readonly laterThanAsOf: string;
  readonly outcomeUnknown: string;
  readonly videoConference: string;
  readonly meetingsIn: (count: number, written: string, place: string) => string;
  readonly meetingsHeld: Counted;

  /** Labels of statements that not only details and tables make. */
  readonly field: {
    readonly place: string;
    readonly hosts: string;
    readonly chairedBy: string;
    readonly outcomes: string;
  };

  /** The rotation. */
  readonly chairNow: string;
  readonly chairOn: With<'date'>;
  readonly chairAsKnownOn: With<'date'>;
  readonly nextHost: string;
  readonly noChair: string;
  readonly spanBars: string;

  /** Milestones. */
  readonly networkFounded: string;
  readonly joinedAs: With<'role'>;
  readonly leftAs: With<'role'>;
  /** By how many, and whom. */
  readonly chairTakenBy: Counted;
  readonly chairPassesTo: Counted;

  /** Sorts of ties between places, by the dataset's word for them. */
  readonly tieKind: Readonly<Record<string, string>>;

  readonly sourcesDiffer: string;

  /** The footer. */
  readonly source: (count: number) => string;
  readonly sources: Counted;
  readonly mapBy: string;
  readonly disputedCaption: string;
  /** Opens the menu. */
  readonly share: string;
  readonly showTable: string;
  readonly showChart: string;
  readonly reportError: string;
  readonly showAll: With<'count'>;
  readonly showFewer: string;

  /** What stands in the place of a drawing. */
  readonly loading: string;
  readonly empty: { readonly map: string; readonly timeline: string; readonly rotation: string };
  /** The same where entries have errors: whether any of them belongs here cannot be said. */
  readonly noneShown: string;
  /** Nothing that the dataset has matches what is asked for. */
  readonly noMatch: string;
  readonly failed: { readonly map: string; readonly timeline: string; readonly rotation: string };
  readonly problem: Readonly<Record<'data' | 'request' | 'topology', string>>;
  readonly problemDetail: With<'place' | 'expected' | 'actual'>;
  readonly wholeDataset: string;
  readonly tryAgain: string;
  /** Stands over the parties that it is said of. */
  readonly notOnMap: string;
  /** Said of parties that were in the network before the day. */
  readonly hasLeft: string;

  /** For screen readers alone. */
  readonly mapSummary: With<'network' | 'roles'>;
  readonly roleSummary: With<'role' | 'parties'>;
  /** `since` is a finished phrase: `since 10 October 2024`, `start not stated`. */
  readonly roleSince: With<'role' | 'since'>;
  readonly through: With<'organisation'>;
  readonly timelineSummary: (count: number, written: string, from: string, to: string) => string;
  readonly rotationSummary: With<'network' | 'chair'>;
  readonly seas: Readonly<Record<string, string>>;
}

/** A problem code is worded for readers by its family. */
export function problemFamily(code: ProblemCode): keyof Messages['problem'] {
  return code === 'request' || code === 'topology' ? code : 'data';
}
