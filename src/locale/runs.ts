import type { LocalText } from './format.ts';

/** Private characters that never reach a page: before a language, between it and its text, behind the text. */
const [OPEN, FOLLOW, CLOSE] = '\ue000\ue001\ue002';

/** A text that carries its language into a sentence; templates take the sentence apart again by `runsOf`. */
export function withLanguage({ text, lang }: LocalText): string {
  return lang ? OPEN + lang + FOLLOW + text + CLOSE : text;
}

/** A sentence for where no language can be told, such as an accessible name. */
export function withoutLanguages(sentence: string): string {
  return sentence.replaceAll(/\ue000[^\ue001]*\ue001|\ue002/g, '');
}

/** The parts of a sentence, each with its language; one alone for a sentence with no text in another language in it. */
export function runsOf(sentence: string): readonly LocalText[] {
  return sentence.split(/[\ue000\ue002]/).flatMap((part) => {
    const [text = '', foreign] = part.split('\ue001');
    if (!part) return [];
    return foreign === undefined ? { text, lang: undefined } : { text: foreign, lang: text };
  });
}
