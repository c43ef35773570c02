import type { WidthClass } from './width-class.ts';
import type { TextStyle } from './wrap.ts';

/** What text in a drawing is for. */
export type TextRole = 'party' | 'partyDetail' | 'eventTitle' | 'eventDetail' | 'date' | 'note' | 'axis' | 'neighbour';

type Sizes = Readonly<Record<WidthClass, number>>;

const SIZES: Readonly<Record<TextRole, { readonly sizes: Sizes; readonly weight: number; readonly line: number }>> = {
  party: { sizes: { narrow: 11, medium: 12.5, wide: 14 }, weight: 650, line: 1.18 },
  partyDetail: { sizes: { narrow: 11, medium: 11.5, wide: 12.5 }, weight: 400, line: 1.2 },
  eventTitle: { sizes: { narrow: 14, medium: 13.5, wide: 15 }, weight: 650, line: 1.2 },
  eventDetail: { sizes: { narrow: 12.5, medium: 12, wide: 13 }, weight: 400, line: 1.3 },
  date: { sizes: { narrow: 13, medium: 12.5, wide: 13.5 }, weight: 600, line: 1.3 },
  note: { sizes: { narrow: 11.5, medium: 11.5, wide: 11.5 }, weight: 400, line: 1.3 },
  axis: { sizes: { narrow: 11.5, medium: 12.5, wide: 13 }, weight: 500, line: 1.2 },
  neighbour: { sizes: { narrow: 11, medium: 11, wide: 12 }, weight: 400, line: 1.2 },
};

/** Nothing is drawn smaller than this, px, however small the page's own text is. */
const SMALLEST = 11;

/** The em that the sizes above are given for, px. */
const REFERENCE_EM = 16;

/**
 * How a text of a drawing is set.
 *
 * @param em the page's font size at the widget, px
 */
export function textStyle(role: TextRole, width: WidthClass, em: number): TextStyle {
  const { sizes, weight, line } = SIZES[role];
  const size = Math.max(SMALLEST, (sizes[width] * em) / REFERENCE_EM);
  return { size, weight, leading: size * line };
}
