import type { WidgetRequest } from './widget.ts';

/**
 * How the frame of a widget sets its words, as the style sheets of `element/styles` say it: an element's words are set by the
 * browser, and those of a file have to take the same room. A test compares the two in Chromium.
 */
export interface TypeSizes {
  /** px, of the frame around all */
  readonly padding: { readonly block: number; readonly inline: number };
  readonly heading: Line;
  readonly description: Line;
  readonly key: Line;
  readonly list: Line;
  readonly footer: Line;
  readonly chairLabel: Line;
  readonly chairName: Line;
  readonly chairSince: Line;
}

/** px */
export interface Line {
  readonly size: number;
  readonly leading: number;
}

const BODY = 1.4;

/** A card has a headline, and little room for what stands in small print. */
const CARD_SIZES = {
  padding: { block: 24, inline: 24 },
  heading: { size: 29, leading: 32 },
  description: { size: 15, leading: 21 },
  list: { size: 11, leading: 15 },
  footer: { size: 11, leading: 15 },
} satisfies Partial<TypeSizes>;

/** A length as Chromium lays it out, in 64ths of a px. */
export function inSteps(px: number): number {
  return Math.floor(px * 64) / 64;
}

/** @param isAlone whether one line says who chairs */
export function typeSizes(
  { width, em, isCard = false }: Pick<WidgetRequest, 'width' | 'em' | 'isCard'>,
  isAlone = true,
): TypeSizes {
  const pick = <T>(narrow: T, medium: T, wide: T): T => (width < 480 ? narrow : width < 760 ? medium : wide);
  const line = (least: number, ems: number, lines: number): Line => {
    const size = Math.max(least, ems * em);
    return { size, leading: inSteps(size * lines) };
  };
  const sizes = {
    padding: { block: 14, inline: pick(12, 16, 24) },
    heading: pick(line(15, 1.0625, 1.22), line(16, 1.25, 1.22), line(18, 1.4375, 1.22)),
    description: pick(line(12, 0.8125, 1.42), line(12, 0.90625, 1.42), line(12, 0.90625, 1.42)),
    key: pick(line(11, 0.75, 1.35), line(11, 0.8125, 1.35), line(11, 0.8125, 1.35)),
    list: line(11, 0.8125, BODY),
    footer: line(11, 0.6875, 1.45),
    chairLabel: line(12, 0.8125, BODY),
    chairName: isAlone ? line(17, 1.3125, 1.2) : line(13, 0.9375, 1.2),
    chairSince: line(12, 0.84375, BODY),
  };
  return isCard ? { ...sizes, ...CARD_SIZES } : sizes;
}
