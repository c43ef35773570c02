/** What options take: lists, words of a few, numbers, days, languages, addresses. Each throws `UsageError` for anything else. */
import { absoluteLink } from '../convert/links.ts';
import { languageTags, nearestTag } from '../locale/languages.ts';
import { isAsOf } from '../network/as-of.ts';
import { UsageError } from './command.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;

/** px: under the least no widget is legible; over the most it is a poster. */
export const [LEAST_WIDTH, MOST_WIDTH] = [240, 2400];

/** What an option without a standard value says, where it is given. */
export function given<T>(value: string | undefined, read: (value: string) => T): T | undefined {
  return value === undefined ? undefined : read(value);
}

/** What commas or spaces part, each once. */
export function listOf(value: string): readonly string[] {
  return [...new Set(value.split(/[\s,]+/).filter(Boolean))];
}

export function someOf<W extends string>(name: string, words: readonly W[], value: string): readonly W[] {
  const asked = listOf(value);
  if (!asked.length) throw new UsageError(`--${name} takes one or more of ${words.join(', ')}`);
  return asked.map((word) => oneOf(name, words, word));
}

export function oneOf<W extends string>(name: string, words: readonly W[], value: string): W {
  const word = words.find((one) => one === value);
  if (word) return word;
  throw new UsageError(`--${name} takes ${words.join(', ')}, got "${value}"`);
}

/** A language that the widgets speak, or one with such a parent. */
export function spoken(locale: string): string {
  if (nearestTag(locale)) return locale;
  throw new UsageError(`--locale takes ${languageTags.join(', ')}, got "${locale}"`);
}

/** A whole address of the web. */
export function address(name: string, value: string): string {
  const found = absoluteLink(value, undefined);
  if (found) return found;
  throw new UsageError(`--${name} takes a whole http or https address, got "${value}"`);
}

export function day(value: string): string {
  if (!value || isAsOf(value)) return value;
  throw new UsageError(`--as-of takes YYYY-MM-DD or today, got "${value}"`);
}

export function number(name: string, value: string, least: number, most: number): number {
  const read = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  if (read >= least && read <= most) return read;
  throw new UsageError(`--${name} takes a number from ${least} to ${most}, got "${value}"`);
}

export function numbersOf(name: string, value: string, least: number, most: number): readonly number[] {
  const asked = listOf(value);
  if (!asked.length) throw new UsageError(`--${name} takes one or more numbers`);
  return asked.map((one) => number(name, one, least, most));
}

export function whole(name: string, value: string, least: number, most: number): number {
  const read = number(name, value, least, most);
  if (Number.isInteger(read)) return read;
  throw new UsageError(`--${name} takes a whole number from ${least} to ${most}, got "${value}"`);
}
