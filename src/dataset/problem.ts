/** One thing wrong with a dataset or with what was loaded, as `network-error`, the console and the command line tell it. */
export interface Problem {
  readonly code: ProblemCode;
  /**
   * An `error` keeps the entry at `path` from being shown or, of an optional reference, the reference; a `warning` does
   * not.
   */
  readonly severity: 'error' | 'warning';
  /** True where all that is wrong is an error elsewhere: what is referred to has one itself. */
  readonly isConsequence?: true;
  /** JSON Pointer (RFC 6901) into the dataset; empty for the whole of it. */
  readonly path: string;
  readonly expected: string;
  readonly actual: string;
  /** One English sentence with place, expected and actual; readers on a page get the locale's own words. */
  readonly message: string;
}

export type ProblemCode =
  /** The text is no JSON. */
  | 'syntax'
  /** Over 64 MiB of text. */
  | 'size'
  /** Nested over 64 deep. */
  | 'depth'
  /** A `format` that this version does not read. */
  | 'format'
  /** The request for the dataset or the topology failed. */
  | 'request'
  /** The bytes are not those that `dataset-integrity` or `geography-integrity` names. */
  | 'integrity'
  /** A value of another JSON type than expected. */
  | 'type'
  /** A field that must be there is not. */
  | 'required'
  /** A list that must not be empty is, or a text has no language. */
  | 'empty'
  /** A word outside the allowed ones. */
  | 'value'
  /** A number outside its range. */
  | 'range'
  /** A malformed id. */
  | 'id'
  /** An id given twice. */
  | 'duplicate'
  /** An id that no entry has. */
  | 'reference'
  /** No EDTF date, or a day that the calendar lacks. */
  | 'date'
  /** No period, or one that ends before it starts. */
  | 'period'
  /** No URL of an allowed scheme. */
  | 'url'
  /** A field that format 1 does not know (warning). */
  | 'unknown-field'
  /** The topology is none, or lacks what is asked of it. */
  | 'topology'
  /** The file cannot be read, or is no text in UTF-8 (command line). */
  | 'file'
  /** A field given twice in one object, of which the last counts (command line, warning). */
  | 'repeated-field'
  // The rest are warnings of the audit in `src/audit/`.
  /** Not looked after for long: an old `updated`, and terms that still ran then. */
  | 'stale'
  /** Called planned although its time has passed. */
  | 'passed'
  /** A term that is over while nobody is known to follow. */
  | 'ended'
  /** Called held although it lies ahead. */
  | 'ahead'
  /** Two terms of the chair at once. */
  | 'overlap'
  /** Days between two terms of the chair. */
  | 'gap'
  /** A handover at a meeting where the term cannot have begun. */
  | 'handover'
  /** A time before the network was founded. */
  | 'before-founding'
  /** Someone at a meeting who did not yet belong to the network, or no longer. */
  | 'outside-network'
  /** A place outside the territory of its party. */
  | 'outside-party'
  /** An inferred date without a note on how. */
  | 'unexplained'
  /** One person under two ids. */
  | 'same-person'
  /** Two meetings of a network with one title and one date. */
  | 'same-meeting'
  /** A party without a name whose id is no code of a state. */
  | 'unnamed-party';
