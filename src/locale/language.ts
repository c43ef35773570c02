import type { Messages } from './messages.ts';
import type { Parts } from './parts.ts';

/**
 * All that the library knows of one language: how its dates, numbers and lists are written, what states are called, and the
 * widgets' own words. One module a language; English is part of the bundle, the others load when a page needs them.
 *
 * Nothing a reader sees rests on the browser's `Intl`, which lacks five of the languages we serve.
 */
export interface Language {
  /** BCP 47 */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** Twelve names as they stand in a date: `Nov`, `November`. */
  readonly months: { readonly short: readonly string[]; readonly long: readonly string[] };
  /** Patterns with `{day}`, `{month}` and `{year}`. */
  readonly datePatterns: { readonly day: string; readonly month: string };
  /** CLDR's intervals of days within one month and within one year; `{lastDay}` and `{lastMonth}` are of the later day. */
  readonly intervalPatterns: { readonly month: string; readonly year: string };
  readonly list: { readonly separator: string; readonly last: string };
  readonly groupSeparator: string;
  /** CLDR plural category of a whole number. */
  plural(count: number): 'one' | 'few' | 'many' | 'other';
  /** `AZ Azerbaijan|…`, from CLDR. */
  readonly regions: string;
  /** Letters in the order of the language's alphabet, for sorting. */
  readonly alphabet: string;
  readonly messages: Messages;
  /** Absent in English, whose parts load with the code that says them. */
  readonly parts?: Parts;
}

/** A language that loads as a whole. */
export type FullLanguage = Language & { readonly parts: Parts };
