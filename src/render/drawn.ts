import type { nothing, TemplateResult } from 'lit';
import type { Block, Swatch } from '../layout/figure/block.ts';
import type { Headline } from '../layout/headline.ts';
import type { MarkupElement } from './markup/element.ts';
import { parseMarkup } from './markup/parse.ts';
import { serialize } from './markup/serialize.ts';

type Piece = TemplateResult | typeof nothing;

/** What a widget draws when no reader has done anything yet. */
export interface Drawn {
  readonly headline: Headline;
  readonly drawing: TemplateResult;
  /** True where a sentence stands in the place of the drawing. */
  readonly isEmpty?: boolean;
  /** px */
  readonly width: number;
  readonly height: number;
  /** One sentence for who cannot see it. */
  readonly summary: string;
  /** Above and under the drawing, as the element has it. */
  readonly lead: Piece;
  readonly below: Piece;
  /** On a page that a script comes to. */
  readonly tools?: Tools | undefined;
  readonly captions: readonly string[];
  /** Entries or rows that found no room, and all there are. */
  readonly hidden: number;
  readonly total: number;
  /** The same words and swatches for a figure that is a picture as a whole. */
  readonly leadBlocks: readonly Block[];
  readonly belowBlocks: readonly Block[];
  /** Drawings of the swatches by their index. */
  readonly swatches: readonly MarkupElement[];
}

/** What a reader finds one of many entries with, over and under the drawing. */
export interface Tools {
  readonly filters: Piece;
  readonly navigation: Piece;
  readonly pages: Piece;
  /** What the button says that shows more of them, where that is not all. */
  readonly more: string | undefined;
}

/** Collects the swatches of a figure. */
export class Swatches {
  readonly all: MarkupElement[] = [];

  add(drawing: MarkupElement): Swatch {
    this.all.push(drawing);
    const { attributes } = drawing;
    return {
      index: this.all.length - 1,
      width: Number(attributes.get('width')),
      height: Number(attributes.get('height')),
    };
  }
}

/** The small drawings in a piece of a widget, in order. */
export function drawingsIn(piece: Piece): readonly MarkupElement[] {
  return [...parseMarkup(serialize(piece)).all()].filter(({ name }) => name === 'svg');
}
