/** Words of one style in a paragraph. */
export interface Words {
  readonly text: string;
  /** What they are: says how they are coloured. */
  readonly kind: WordsKind;
  /** px */
  readonly size: number;
  /** CSS font weight */
  readonly weight: number;
  readonly lang?: string | undefined;
  readonly href?: string | undefined;
  /** Room behind them within a line, px. */
  readonly after?: number;
}

export type WordsKind = 'strong' | 'plain' | 'faint' | 'accent';

/** A line of words, which follow each other as whatever font there is sets them. */
export interface PlacedLine {
  /** Where they begin, px; on the right for readers from right to left. */
  readonly x: number;
  /** The baseline, px. */
  readonly y: number;
  /** px, as measured */
  readonly width: number;
  /** With the spaces between them. */
  readonly words: readonly Words[];
}
