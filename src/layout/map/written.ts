import type { Box, Feature } from '../../geography/geography.ts';
import type { TieWithPlaces } from '../../network/ties.ts';
import type { Canvas } from '../drawing.ts';
import type { Captions, Told } from './captions.ts';
import type { MapLayout } from './layout.ts';
import type { Marked } from './marks.ts';
import type { ShapedParty } from './parties.ts';
import type { Site } from './sites.ts';

/** All that is read on a map. */
export type Written = Captions & Pick<MapLayout, 'neighbours' | 'seas'>;

/** All that the place of words depends on, but for geography and font. */
export interface Writing {
  readonly canvas: Canvas;
  /** The part of the geography that is shown; undefined for all that the map is about. */
  readonly part: Box | undefined;
  readonly parties: readonly ShapedParty[];
  readonly sites: readonly Site[];
  /** The sites with their places in the picture. */
  readonly marked: readonly Marked[];
  readonly context: readonly Feature[];
  readonly ties: readonly TieWithPlaces[];
}

/** What is read, placed from left to right, and of what. */
export interface Placed extends Writing {
  readonly written: Written;
}

/** Gives what is read on a map: something that was placed before, or what it has placed now. */
export type Write = (writing: Writing, place: (told?: Partial<Told>) => Written) => Written;
