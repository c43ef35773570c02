/**
 * Text in several languages: which of them a reader gets.
 *
 * The lookup of RFC 4647 section 3.4, over the reader's tag, the dataset's languages and English.
 */
import type { Text } from './model.ts';

/** Words, with the tag of their language as the dataset writes it; undefined where the dataset does not say. */
export interface ResolvedText {
  readonly text: string;
  readonly language: string | undefined;
}

/**
 * The words of a text for a reader: in `locale` or the nearest of its parents, else in the first of the dataset's
 * `languages` that there is, else in English, else the first given. Tags are compared without regard to case.
 *
 * @param locale BCP 47, `az-Latn-AZ`
 * @param languages the dataset's languages, the preferred first
 * @returns empty words for a text of no language
 */
export function resolveText(text: Text, locale: string, languages: readonly string[]): ResolvedText {
  if (typeof text === 'string') return { text, language: undefined };
  const given = Object.keys(text);
  const language = bestOf(given, [...parentsOf(locale), ...languages, 'en']) ?? given[0];
  return { text: (language !== undefined && text[language]) || '', language };
}

function bestOf(given: readonly string[], wanted: readonly string[]): string | undefined {
  for (const tag of wanted) {
    const found = given.find((other) => other.toLowerCase() === tag.toLowerCase());
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A tag and its parents, `zh-Hant-TW`, `zh-Hant`, `zh`; a singleton such as `x` goes with what follows it. */
function parentsOf(tag: string): string[] {
  const parents: string[] = [];
  for (let rest = tag; rest; rest = rest.replace(/(?:-[^-])?(?:^|-)[^-]*$/, '')) parents.push(rest);
  return parents;
}
