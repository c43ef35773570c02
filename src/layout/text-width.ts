/**
 * How wide a text is drawn: given to layout, which knows no DOM.
 *
 * @param text one line
 * @param size font size in px
 * @param weight CSS font weight
 * @returns width in px
 */
export type TextWidth = (text: string, size: number, weight: number) => number;

/** Widths of characters in thousandths of an em, those of a wide sans serif, so that no other common font is wider. */
const CLASSES: readonly (readonly [characters: string, width: number])[] = [
  ["iıjlIİÎîíìïļ.,:;|!'’‘ʻ·", 310],
  ['frt()[]/\\-–ſ"“”*', 430],
  [' ', 310],
  ['mwMW@%—ЖШЩЮЫжшщюыФфӘә', 960],
  ['ABCDEFGHKLNOPQRSTUVXYZÇĞÖŞÜÄÉÑ&', 740],
];

const WIDTHS: ReadonlyMap<string, number> = new Map(
  CLASSES.flatMap(([characters, width]) => [...characters].map((character) => [character, width] as const)),
);

const USUAL_WIDTH = 620;
const WIDE_SCRIPT_WIDTH = 1000;
const BOLD_FACTOR = 1.06;

/** The measure for where nothing is drawn (Node, tests): a table of widths with a margin, the same on every machine. */
export const tableTextWidth: TextWidth = (text, size, weight) => {
  let thousandths = 0;
  for (const character of text) thousandths += WIDTHS.get(character) ?? widthOfUnlisted(character);
  return (thousandths / 1000) * size * (weight >= 600 ? BOLD_FACTOR : 1);
};

function widthOfUnlisted(character: string): number {
  return character >= '\u2e80' ? WIDE_SCRIPT_WIDTH : USUAL_WIDTH;
}
