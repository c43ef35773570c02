import { CYRILLIC } from './cyrillic.ts';
import { fold } from './fold.ts';
import type { Language } from './language.ts';

/** Letters of Kazakh, Kyrgyz, Uzbek and Tatar that Russian lacks, and those of Turkic Latin that are no letter with a mark. */
const TURKIC = 'ә:e ғ:g қ:k ң:n ө:o ұ:u ү:u һ:h і:i ў:o ҳ:h җ:j ə:e ı:i';

/**
 * A text as a search compares it: folded as the language has it, and then whatever the script, since a reader of an Uzbek page in
 * Latin may type Cyrillic, and titles may be in either. Both what is typed and what is found in are folded so.
 */
export function foldForSearch(text: string, language: Language): string {
  const { foldings = '' } = language;
  return fold(text, { ...language, foldings: `${foldings} ${TURKIC} ${CYRILLIC}`.trimStart() });
}
