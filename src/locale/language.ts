import type { Messages } from './messages.ts';
import type { Parts } from './parts.ts';

/** Twelve names each. */
interface MonthNames {
  readonly short: readonly string[];
  readonly long: readonly string[];
}

/**
 * How one width of dates is written, with `{day}`, `{month}` and `{year}`; `{lastDay}` and `{lastMonth}` are of the later date,
 * and `{alone}` and `{lastAlone}` are months in the form that they have alone.
 */
export interface DatePatterns {
  readonly day: string;
  readonly month: string;
  /** Days from first to last within one month, and within one year. */
  readonly daysOfMonth: string;
  readonly daysOfYear: string;
  readonly monthsOfYear: string;
  /** What stands between two dates that have no year in common. */
  readonly between: string;
}

/** What CLDR knows of a language but for the names of states: `cldr/<tag>.ts`, written by `npm run locale`. */
export interface CldrData {
  /** BCP 47 */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** Months as they stand in a date, `Nov`, `ноября`; alone, where that differs, `ноябрь`. */
  readonly months: MonthNames & { readonly alone?: MonthNames };
  readonly patterns: { readonly short: DatePatterns; readonly long: DatePatterns };
  /** `a, b and c`; `pair` for two where that differs from `last`, `each` before the last where that is no comma but a word. */
  readonly list: { readonly separator: string; readonly last: string; readonly pair?: string; readonly each?: string };
  readonly groupSeparator: string;
  /** How many digits there are to be before the first separator; 1 unless said. */
  readonly minimumGroupingDigits?: number;
  /** The digit nought, where it is not `0`. */
  readonly zero?: string;
  /**
   * Letters that do not stand in Unicode where the alphabet has them, each group behind a letter that does: `c ç|h ı`. `=` joins
   * letters that are sorted as one.
   */
  readonly alphabet?: string;
}

/** CLDR's plural category of a whole number. */
export type PluralRule = (count: number) => 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/**
 * All that the library knows of one language: how its dates, numbers and lists are written, what states are called, and the
 * widgets' own words. One module a language; English is part of the bundle, the others load when a page needs them.
 *
 * Nothing a reader sees rests on the browser's `Intl`, which lacks five of the languages we serve.
 */
export interface Language extends CldrData {
  /** `AZ Azerbaijan|US United States/US|…`, from CLDR: code, name and, where there is one, a shorter name. */
  readonly regions: string;
  /**
   * What a reader may type for a letter, and letters that readers write in more than one way, for searching: `ı:i sh:s ш:s`, from
   * small letters to what they count as, in turn. Marks and apostrophes need no mention.
   */
  readonly foldings?: string;
  /** What parts things that have commas of their own: `;` or the sign of another script. */
  readonly semicolon: string;
  readonly messages: Messages;
  /** Absent in English, whose parts load with the code that says them. */
  readonly parts?: Parts;
}

/** A language that loads as a whole. */
export type FullLanguage = Language & {
  readonly parts: Parts;
  /** Who has read the words: `machine` for a translation that no native reader has gone through, `native` for one that was. */
  readonly review: 'machine' | 'native';
};
