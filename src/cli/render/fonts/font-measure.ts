/** Widths of words in given fonts, shaped as Chromium and Firefox shape them: by HarfBuzz, with kerning and ligatures. */
import type { TextWidth } from '../../../layout/text-width.ts';
import { matchWeight, type Weights } from './match-weight.ts';

/** A face of a family that words can be measured in. */
export interface Face extends Weights {
  readonly family: string;
  has(character: string): boolean;
  /** In px for each px of font size. */
  widthOf(text: string, weight: number): number;
}

/**
 * Measures each word in the first family that has its characters, and those that no face has by `otherwise`.
 *
 * A browser's canvas shapes word by word as well, so that no kerning reaches over a space.
 */
export function fontMeasure(faces: readonly Face[], otherwise: TextWidth): TextWidth {
  const widths = new Map<string, number>();
  const measured = (word: string, weight: number): number => {
    const key = `${weight} ${word}`;
    let width = widths.get(key);
    if (width === undefined) {
      width = runsOf(word, weight, faces).reduce(
        (sum, { face, text }) => sum + (face?.widthOf(text, weight) ?? otherwise(text, 1, weight)),
        0,
      );
      widths.set(key, width);
    }
    return width;
  };
  return (text, size, weight) => text.split(/( )/).reduce((sum, word) => sum + measured(word, weight), 0) * size;
}

interface Run {
  readonly face: Face | undefined;
  readonly text: string;
}

function runsOf(word: string, weight: number, faces: readonly Face[]): readonly Run[] {
  const runs: Run[] = [];
  for (const character of word) {
    const last = runs.at(-1);
    // A mark goes with its letter.
    const face = last && /\p{M}/u.test(character) ? last.face : faceFor(character, weight, faces);
    if (last && last.face === face) runs[runs.length - 1] = { face, text: last.text + character };
    else runs.push({ face, text: character });
  }
  return runs;
}

function faceFor(character: string, weight: number, faces: readonly Face[]): Face | undefined {
  const having = faces.filter((face) => face.has(character));
  const [first, ...more] = having;
  return first && matchWeight([first, ...more.filter(({ family }) => family === first.family)], weight);
}
