/**
 * The one place where dates, numbers, lists and names become text.
 *
 * A formatter knows one language and one dataset's order of languages; it gives text that may be shown, with the language of
 * that text where it is not the reader's own.
 */
import { civilDate, type Day } from '../dataset/calendar.ts';
import { type FuzzyDate, isExactDay } from '../dataset/edtf.ts';
import type { Party, Text } from '../dataset/model.ts';
import type { Period, Span } from '../dataset/period.ts';
import { resolveText } from '../dataset/text.ts';
import { fold } from './fold.ts';
import type { Language } from './language.ts';
import type { Messages } from './messages.ts';
import type { Parts } from './parts.ts';

/** Text with the language it is in where that differs from the reader's; for the `lang` attribute. */
export interface LocalText {
  readonly text: string;
  /** BCP 47; undefined for the reader's own language. */
  readonly lang: string | undefined;
}

export type DateWidth = 'short' | 'long';

const regionsOf = new WeakMap<Language, ReadonlyMap<string, string>>();

/** Writes dates, numbers, lists and names in one language. */
export class Formatter {
  readonly language: Language;
  readonly messages: Messages;
  readonly #locale: string;
  readonly #languages: readonly string[];

  /**
   * @param locale the reader's BCP 47 tag, which may be more exact than the language's own
   * @param languages the dataset's languages, the preferred first
   */
  constructor(language: Language, locale: string = language.tag, languages: readonly string[] = []) {
    this.language = language;
    this.messages = language.messages;
    this.#locale = locale;
    this.#languages = languages;
  }

  /** The words of a part; `english` for English, which brings none along. */
  words<Name extends keyof Parts>(name: Name, english: Parts[Name]): Parts[Name] {
    return this.language.parts?.[name] ?? english;
  }

  /** A text of the dataset in the reader's language or the next best. */
  local(text: Text): LocalText {
    const { text: words, language } = resolveText(text, this.#locale, this.#languages);
    return { text: words, lang: language && sameLanguage(language, this.#locale) ? undefined : language };
  }

  /** The words alone of a text of the dataset. */
  text(text: Text): string {
    return this.local(text).text;
  }

  /** A party's name: the dataset's own, else the state's in CLDR, else its id. */
  partyName(party: Party): LocalText {
    return party.name === undefined
      ? { text: this.regionName(party.id) ?? party.id, lang: undefined }
      : this.local(party.name);
  }

  /** The shorter name of a party where it has one. */
  shortPartyName(party: Party): LocalText {
    return party.short === undefined ? this.partyName(party) : this.local(party.short);
  }

  /** The name of a state by ISO 3166-1 alpha-2. */
  regionName(code: string): string | undefined {
    let names = regionsOf.get(this.language);
    if (!names) {
      names = new Map(this.language.regions.split('|').map((entry) => [entry.slice(0, 2), entry.slice(3)]));
      regionsOf.set(this.language, names);
    }
    return names.get(code);
  }

  /** A whole number with the language's grouping, from four digits on as CLDR has it. */
  number(value: number): string {
    return String(value).replace(/\B(?=(\d{3})+$)/g, this.language.groupSeparator);
  }

  /** `a, b and c` */
  list(items: readonly string[]): string {
    const { separator, last } = this.language.list;
    return items.length < 2 ? items.join('') : items.slice(0, -1).join(separator) + last + items.at(-1);
  }

  /** One exact day. */
  day(day: Day, width: DateWidth = 'short'): string {
    const { year, month, day: dayOfMonth } = civilDate(day);
    return this.#write(this.language.datePatterns.day, width, year, month, dayOfMonth);
  }

  /** A date by its precision, never more exact than it is: `19 Nov 2025`, `May 2025`, `about 2026`. */
  date(date: FuzzyDate, width: DateWidth = 'short'): string {
    const digits = this.#digits(date, width);
    const about = date.approximate ? this.messages.about({ date: digits }) : digits;
    return date.uncertain ? this.messages.uncertain({ date: about }) : about;
  }

  /** A date, or the days from the first through the last. */
  span({ start, end }: Span, width: DateWidth = 'short'): string {
    if (start && typeof end === 'object' && end !== start)
      return this.#interval(start, end, width) ?? `${this.date(start, width)} – ${this.date(end, width)}`;
    return start ? this.date(start, width) : typeof end === 'object' ? this.messages.until(this.#gaps(end, width)) : '';
  }

  /** When something began, in words that say when that is not known: `since 19 Nov 2025`, `start not stated`. */
  since({ start }: Period, width: DateWidth = 'short'): string {
    return start ? this.messages.since(this.#gaps(start, width)) : this.messages.startNotStated;
  }

  /** When something ended, or that it has not, or that its end is not known. */
  until({ end }: Period, width: DateWidth = 'short'): string {
    if (end === 'open') return this.messages.stillOpen;
    return end ? this.messages.until(this.#gaps(end, width)) : this.messages.endNotStated;
  }

  /** Compares two words by the language's alphabet, letters with marks that it does not know by their base letter. */
  readonly compare = (a: string, b: string): number => {
    const [left, right] = [this.#sortKey(a), this.#sortKey(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  };

  #sortKey(word: string): string {
    const { alphabet } = this.language;
    return [...fold(word, this.language)]
      .map((letter) => {
        const known = alphabet.includes(letter) ? letter : (letter.normalize('NFD')[0] ?? letter);
        const rank = alphabet.indexOf(known);
        return rank < 0 ? `~${known}` : String.fromCharCode(65 + rank);
      })
      .join('');
  }

  /** Days of one year: what both have in common is said once. */
  #interval(from: FuzzyDate, to: FuzzyDate, width: DateWidth): string | undefined {
    const [first, last] = [civilDate(from.earliest), civilDate(to.earliest)];
    if (!isExactDay(from) || !isExactDay(to) || first.year !== last.year) return undefined;
    const { month, year } = this.language.intervalPatterns;
    const pattern = (first.month === last.month ? month : year)
      .replace('{lastDay}', String(last.day))
      .replace('{lastMonth}', this.language.months[width][last.month - 1] ?? '');
    return this.#write(pattern, width, first.year, first.month, first.day);
  }

  #gaps(date: FuzzyDate, width: DateWidth): { readonly date: string; readonly precision: string } {
    return { date: this.date(date, width), precision: date.precision };
  }

  #digits(date: FuzzyDate, width: DateWidth): string {
    if (date.precision === 'range') return this.#range(date, width);
    const { year, month, day } = civilDate(date.earliest);
    if (date.precision === 'year') return String(year);
    const { datePatterns } = this.language;
    return this.#write(datePatterns[date.precision], width, year, month, day);
  }

  #range({ from, to }: FuzzyDate, width: DateWidth): string {
    const { between, notLaterThan, notEarlierThan } = this.messages;
    if (from && to) return between({ from: this.date(from, width), to: this.date(to, width) });
    if (to) return notLaterThan({ date: this.date(to, width) });
    return from ? notEarlierThan({ date: this.date(from, width) }) : '';
  }

  #write(pattern: string, width: DateWidth, year: number, month: number, day: number): string {
    return pattern
      .replace('{day}', String(day))
      .replace('{month}', this.language.months[width][month - 1] ?? '')
      .replace('{year}', String(year));
  }
}

function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase();
}
