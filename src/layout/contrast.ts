/** How well colours are told apart: WCAG 2.2, success criteria 1.4.3 and 1.4.11. */

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Two colour tokens that lie on each other, and the ratio that they need: 4.5 for text, 3 for shapes and lines. */
export interface TokenPair {
  readonly above: string;
  readonly below: string;
  readonly least: 3 | 4.5;
}

const text = (above: string, ...below: readonly string[]) => below.map((each) => pair(above, each, 4.5));
const shape = (above: string, ...below: readonly string[]) => below.map((each) => pair(above, each, 3));

function pair(above: string, below: string, least: TokenPair['least']): TokenPair {
  return { above, below, least };
}

/** Every pair that carries meaning; lines that only adorn, such as `rule`, have none. */
export const TOKEN_PAIRS: readonly TokenPair[] = [
  ...text('ink', 'surface', 'land', 'sea'),
  ...text('ink-2', 'surface', 'land', 'sea'),
  ...text('ink-3', 'surface', 'land', 'sea'),
  ...text('member-ink', 'member', 'member-strong'),
  ...text('observer-ink', 'observer'),
  ...text('accent-ink', 'accent'),
  ...text('accent', 'surface'),
  ...text('member', 'surface'),
  ...text('water-text', 'sea'),
  ...shape('axis', 'surface'),
  ...shape('member', 'land', 'sea', 'observer'),
  ...shape('observer-line', 'observer', 'land', 'surface'),
  ...shape('focus', 'surface', 'land', 'sea'),
  ...shape('disputed', 'land'),
];

/** The contrast ratio of two colours, from 1 to 21, whichever lies above. */
export function contrastOf(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance, 0 to 1. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A pair whose colours are too alike, and how much. */
export interface WeakPair extends TokenPair {
  /** Rounded down to a tenth, so that it never reads as enough. */
  readonly ratio: number;
}

/** The pairs that a theme falls short of. @param colourOf of a token by its name; a pair with one that is not known is left out */
export function weakPairs(colourOf: (token: string) => Colour | undefined): readonly WeakPair[] {
  return TOKEN_PAIRS.flatMap((each) => {
    const [above, below] = [colourOf(each.above), colourOf(each.below)];
    const ratio = above && below && contrastOf(above, below);
    return ratio !== undefined && ratio < each.least ? [{ ...each, ratio: Math.floor(ratio * 10) / 10 }] : [];
  });
}
