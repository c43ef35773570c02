import type { Dataset, DateText, MeetingKind } from '../../dataset/model.ts';
import type { Language } from '../../locale/language.ts';
import type { Heading } from '../csv/columns.ts';

/** What another format does not say, and format 1 wants to know. */
export interface ImportOptions {
  /** The dataset that the meetings are added to; absent for a new one. */
  readonly into?: Dataset;
  /** Id and title of a new dataset. */
  readonly id: string;
  readonly title: string;
  /** The day up to which a new dataset knows; a meeting after it that has no status is planned. */
  readonly updated: DateText;
  /** Id and name of the network that takes what names none. */
  readonly network: string;
  readonly networkName?: string;
  /** The kind of what names none. */
  readonly kind: MeetingKind;
  /** The language of texts that name none, BCP 47. */
  readonly language?: string;
  /** What stands behind an entry that names no source. */
  readonly source: { readonly title: string; readonly url?: string };
  /** True where that source was only made up from the name of the file. */
  readonly isSourceAssumed?: boolean;
  /** What the columns of a table are, by headers that do not say so themselves. */
  readonly columns?: ReadonlyMap<string, Heading>;
  /** Languages in which states are recognised by name. */
  readonly languages: readonly Language[];
}
