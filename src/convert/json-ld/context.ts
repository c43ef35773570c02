import type { Text } from '../../dataset/model.ts';
import type { Formatter } from '../../locale/format.ts';
import type { DatasetIndex } from '../../network/dataset-index.ts';

/** A node, a value object or a plain value of JSON-LD. */
export type JsonLd = string | number | JsonLdNode | readonly JsonLd[];
export interface JsonLdNode {
  readonly [key: string]: JsonLd | undefined;
}

/** What every node is written with. */
export interface JsonLdContext {
  readonly index: DatasetIndex;
  readonly format: Formatter;
  /** Texts in all their languages rather than in the formatter's alone. */
  readonly allLanguages: boolean;
  /** The URL of the dataset itself. */
  readonly base: string | undefined;
}

/** A text: words alone where they are in the formatter's language or none is said, else with their language. */
export function textValue(text: Text, { format, allLanguages }: JsonLdContext): JsonLd {
  if (typeof text === 'string') return text;
  if (allLanguages) return Object.entries(text).map(([language, words]) => languageValue(words, language));
  const local = format.local(text);
  return local.lang === undefined ? local.text : languageValue(local.text, local.lang);
}

/** The same of a text that may be absent. */
export function optionalText(text: Text | undefined, context: JsonLdContext): JsonLd | undefined {
  return text === undefined ? undefined : textValue(text, context);
}

/** JSON-LD 1.1 section 4.2.4. */
function languageValue(words: string, language: string): JsonLd {
  return { '@value': words, '@language': language };
}
