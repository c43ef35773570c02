import type { BoundaryView, Feature, Geography } from '../../geography/geography.ts';
import type { Canvas } from '../drawing.ts';
import type { Captions } from './captions.ts';
import type { MapLayout } from './layout.ts';
import type { ShapedParty } from './parties.ts';
import type { Site } from './sites.ts';

/** All that is read on a map. */
export interface Written extends Captions, Pick<MapLayout, 'neighbours' | 'seas'> {
  /** The words are those of another day that hold on this one too. */
  readonly isPassing: boolean;
}

/** All that the place of words depends on. */
export interface Writing {
  /** Its id. */
  readonly network: string;
  readonly geography: Geography;
  readonly canvas: Canvas;
  readonly view: BoundaryView;
  readonly parties: readonly ShapedParty[];
  readonly sites: readonly Site[];
  readonly context: readonly Feature[];
}

/** What is read, placed from left to right, and of what. */
export interface Placed extends Pick<Writing, 'parties' | 'sites'> {
  readonly written: Written;
}

/** The part of the layout that loads when the day changes. */
export interface Passing {
  readonly keepWords: typeof import('./keep-words.ts').keepWords;
  readonly remembered: typeof import('./remembered.ts').remembered;
}
