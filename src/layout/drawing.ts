import type { Formatter } from '../locale/format.ts';
import type { Item } from './item.ts';
import type { Mirror } from './mirror/mirror.ts';
import type { TextWidth } from './text-width.ts';

/** What every layout is given: the space, the type and the language. */
export interface Canvas {
  /** px */
  readonly width: number;
  /** The height that the widget reserves for its drawing, px; a layout fills it, and exceeds it only where it must. */
  readonly height: number;
  /** The page's font size at the widget, px. */
  readonly em: number;
  readonly textWidth: TextWidth;
  readonly format: Formatter;
  /** For readers from right to left. */
  readonly mirror?: Mirror | undefined;
}

/** What every layout gives: the size it took, and the things in it that can be reached. */
export interface Drawing {
  /** px */
  readonly width: number;
  readonly height: number;
  /** In reading order. */
  readonly items: readonly Item[];
  /** One sentence that sums the drawing up for who cannot see it. */
  readonly summary: string;
}

/** Lines of text at a place: `x` is the anchor, `y` the first baseline, px. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly size: number;
  readonly weight: number;
  readonly leading: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** BCP 47, where the words are in another language than the reader's. */
  readonly lang?: string | undefined;
}
