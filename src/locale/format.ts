/**
 * The one place where dates, numbers, lists and names become text.
 *
 * A formatter knows one language and one dataset's order of languages; it gives text that may be shown, with the language of
 * that text where it is not the reader's own.
 */
import { type CivilDate, civilDate, type Day } from '../dataset/calendar.ts';
import type { FuzzyDate } from '../dataset/edtf.ts';
import type { Party, Text } from '../dataset/model.ts';
import type { Period, Span } from '../dataset/period.ts';
import { resolveText } from '../dataset/text.ts';
import type { Language } from './language.ts';
import type { Messages } from './messages.ts';
import type { Parts } from './parts.ts';
import { withLanguage } from './runs.ts';

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
    return { text: words, lang: language?.toLowerCase() === this.language.tag.toLowerCase() ? undefined : language };
  }

  /** The words alone of a text of the dataset. */
  text(text: Text): string {
    return this.local(text).text;
  }

  /** A text of the dataset for a sentence that `wordsTemplate` writes: it carries its language along. */
  within(text: Text): string {
    return withLanguage(this.local(text));
  }

  /** A party's name: the dataset's own, else the state's in CLDR, else its id. */
  partyName(party: Party): LocalText {
    return party.name === undefined
      ? { text: this.regionName(party.id) ?? party.id, lang: undefined }
      : this.local(party.name);
  }

  /** The shorter name of a party where it has one: the dataset's own, else CLDR's for a state that the dataset does not name. */
  shortPartyName(party: Party): LocalText {
    if (party.short !== undefined) return this.local(party.short);
    const short = party.name === undefined && this.#regionNames(party.id)[1];
    return short ? { text: short, lang: undefined } : this.partyName(party);
  }

  /** The name of a state by ISO 3166-1 alpha-2. */
  regionName(code: string): string | undefined {
    return this.#regionNames(code)[0];
  }

  /** A state's name and, where there is one, its shorter name. */
  #regionNames(code: string): readonly string[] {
    let names = regionsOf.get(this.language);
    if (!names) {
      names = new Map(this.language.regions.split('|').map((entry) => [entry.slice(0, 2), entry.slice(3)]));
      regionsOf.set(this.language, names);
    }
    return names.get(code)?.split('/') ?? [];
  }

  /** A whole number with the language's grouping, from four digits on as CLDR has it. */
  number(value: number): string {
    const { groupSeparator, minimumGroupingDigits = 1 } = this.language;
    const digits = String(value);
    return this.#ownDigits(
      digits.length < 3 + minimumGroupingDigits ? digits : digits.replaceAll(/\B(?=(\d{3})+$)/g, groupSeparator),
    );
  }

  /** `a, b and c` */
  list(items: readonly string[]): string {
    const { separator, last, pair = last, each = separator } = this.language.list;
    if (items.length < 3) return items.join(pair);
    return items.slice(0, -1).join(each) + last + items.at(-1);
  }

  /** A text as a sentence; an abbreviation at its end, such as a short month, has the full stop already. */
  sentence(text: string): string {
    return text.endsWith('.') ? text : `${text}.`;
  }

  /** One exact day. */
  day(day: Day, width: DateWidth = 'short'): string {
    return this.#write(this.language.patterns[width].day, width, civilDate(day));
  }

  /** The name of a month alone, 1 to 12: `Nov`, `November`. */
  month(month: number, width: DateWidth = 'short'): string {
    const { months } = this.language;
    return (months.alone ?? months)[width][month - 1] ?? '';
  }

  /** A date by its precision, never more exact than it is: `19 Nov 2025`, `May 2025`, `about 2026`. */
  date(date: FuzzyDate, width: DateWidth = 'short'): string {
    const digits = this.#digits(date, width);
    const about = date.approximate ? this.messages.about({ date: digits }) : digits;
    return date.uncertain ? this.messages.uncertain({ date: about }) : about;
  }

  /** What happened by a day that lies within a date: `in the course of 2025`. A date that is no plain one says itself how vague it is. */
  during(date: FuzzyDate, words: string): string {
    const isVague = date.approximate || date.uncertain || date.precision === 'range';
    return isVague ? words : this.messages.inTheCourseOf({ date: words });
  }

  /** A date, or the days from the first through the last. */
  span({ start, end }: Span, width: DateWidth = 'short'): string {
    if (start && typeof end === 'object' && end !== start)
      return (
        this.#interval(start, end, width) ??
        this.date(start, width) + this.language.patterns[width].between + this.date(end, width)
      );
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

  /** Days or months of one year: what both have in common is said once. */
  #interval(from: FuzzyDate, to: FuzzyDate, width: DateWidth): string | undefined {
    const [first, last] = [civilDate(from.earliest), civilDate(to.earliest)];
    const isSure = isPlain(from) && isPlain(to) && from.precision === to.precision;
    if (!isSure || first.year !== last.year) return undefined;
    const { daysOfMonth, daysOfYear, monthsOfYear } = this.language.patterns[width];
    const days = first.month === last.month ? daysOfMonth : daysOfYear;
    return this.#write(from.precision === 'day' ? days : monthsOfYear, width, first, last);
  }

  #gaps(date: FuzzyDate, width: DateWidth): { readonly date: string; readonly precision: string } {
    return { date: this.date(date, width), precision: date.precision };
  }

  #digits(date: FuzzyDate, width: DateWidth): string {
    const { precision } = date;
    if (precision === 'range') return this.#range(date, width);
    return this.#write(
      precision === 'year' ? '{year}' : this.language.patterns[width][precision],
      width,
      civilDate(date.earliest),
    );
  }

  #range({ from, to }: FuzzyDate, width: DateWidth): string {
    const { between, notLaterThan, notEarlierThan } = this.messages;
    if (from && to) return between({ from: this.date(from, width), to: this.date(to, width) });
    if (to) return notLaterThan(this.#gaps(to, width));
    return from ? notEarlierThan(this.#gaps(from, width)) : '';
  }

  #write(pattern: string, width: DateWidth, first: CivilDate, last = first): string {
    const gaps: Readonly<Record<string, string | number>> = {
      year: first.year,
      day: first.day,
      month: this.#month(first, width),
      alone: this.month(first.month, width),
      lastDay: last.day,
      lastMonth: this.#month(last, width),
      lastAlone: this.month(last.month, width),
    };
    return this.#ownDigits(pattern.replaceAll(/\{(\w+)\}/g, (_gap, name: string) => String(gaps[name])));
  }

  #month({ month }: CivilDate, width: DateWidth): string {
    return this.language.months[width][month - 1] ?? '';
  }

  /** In the language's digits; from right to left with a mark, or a Latin name before them would take them to its other side. */
  #ownDigits(text: string): string {
    const { zero, direction } = this.language;
    const digits = zero
      ? text.replaceAll(/\d/g, (digit) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)))
      : text;
    return direction === 'rtl' ? RIGHT_TO_LEFT_MARK + digits : digits;
  }
}

/** It has no width. */
export const RIGHT_TO_LEFT_MARK = '\u200f';

/** A day, or a month, neither about nor uncertain. */
function isPlain({ precision, approximate, uncertain }: FuzzyDate): boolean {
  return (precision === 'day' || precision === 'month') && !approximate && !uncertain;
}
