import type { Formatter, LocalText } from '../locale/format.ts';
import type { Citation } from '../network/citations.ts';
import { sourceDate } from './source-date.ts';

/** A source in the few words that the footer has for it. */
export interface ShortSource {
  readonly number: number;
  /** Its publisher; its title where it has none, or shares it with another, so that links can be told apart. */
  readonly name: LocalText;
  /** What a link says to those who only hear it: the title, where the name is not that. */
  readonly more: LocalText | undefined;
  readonly url: string | undefined;
  /** With what comes before it; empty where there is none. */
  readonly date: string;
}

export function shortSources(citations: readonly Citation[], format: Formatter): readonly ShortSource[] {
  const publishers = citations.map(({ source }) => source.publisher);
  return citations.map(({ number, source }) => {
    const { publisher, title, language, url } = source;
    const isAlone = publishers.indexOf(publisher) === publishers.lastIndexOf(publisher);
    const named = { text: title, lang: language };
    return {
      number,
      name: publisher !== undefined && isAlone ? { text: publisher, lang: undefined } : named,
      more: publisher === undefined ? undefined : isAlone ? named : { text: publisher, lang: undefined },
      url,
      date: sourceDate(source, format),
    };
  });
}

/** What ends the line of some sources: nothing where a short month has ended it already. */
export function closingOf(sources: readonly ShortSource[], format: Formatter): string {
  const last = sources.at(-1);
  const words = last ? last.name.text + last.date : '';
  return format.sentence(words).slice(words.length);
}
