import type { Day } from '../../dataset/calendar.ts';
import type { Drawing, PlacedText } from '../drawing.ts';
import type { Rect } from '../rect.ts';
import type { TimeScale } from '../time-scale.ts';
import type { TimeWindow } from '../time-window.ts';
import type { BarWords } from './bar-label.ts';
import type { BarPath } from './bar-paths.ts';
import type { TermBar } from './term-bar.ts';

/** The rotation as drawn: rows on a true scale of time, or a ribbon of previous, current and next. */
export type RotationLayout = RowsLayout | RibbonLayout;

/** The gantt: a row a party or a term, true to scale. */
export interface RowsLayout extends Drawing {
  readonly form: 'rows';
  readonly ticks: readonly {
    readonly x: number;
    readonly top: number;
    readonly bottom: number;
    readonly label: PlacedText | undefined;
  }[];
  /** Names of networks, where there are several. */
  readonly groups: readonly PlacedText[];
  readonly rows: readonly PlacedRow[];
  /** In order of time. */
  readonly bars: readonly PlacedBar[];
  /** The bars where they are too many to be an element each. */
  readonly paths: readonly BarPath[] | undefined;
  readonly handovers: readonly PlacedHandover[];
  readonly hostings: readonly PlacedHosting[];
  /** Times for which no chair is known. */
  readonly vacancies: readonly Rect[];
  /** Under the rows: who has no term. */
  readonly notes: readonly PlacedText[];
  /** Rows that the height leaves no room for, and all rows. */
  readonly hidden: number;
  readonly total: number;
  /** True where there are terms enough for a reader to zoom, and room for it. */
  readonly isZoomable: boolean;
  /** Of the time that is shown, and all that there is. */
  readonly scale: TimeScale;
  readonly bounds: TimeWindow;
  /** The first day of each term, shown or not. */
  readonly days: readonly Day[];
}

export interface PlacedRow {
  readonly name: PlacedText;
  readonly tone: 'current' | 'termed';
}

/** Its accessible name is that of its item, which has the same place among all. */
export interface PlacedBar extends TermBar, BarWords {
  readonly id: string;
  readonly hit: Rect;
}

export interface PlacedHandover {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** Undefined where there are too many: the line is a fine one then. */
  readonly ring: { readonly y: number; readonly radius: number } | undefined;
  readonly label: PlacedText | undefined;
}

export interface PlacedHosting {
  readonly id: string;
  /** The party's name, by which a reader types it. */
  readonly host: string;
  readonly name: string;
  /** The name as a sentence for `wordsTemplate`. */
  readonly caption: string;
  readonly box: Rect;
  readonly hit: Rect;
  /** On the box or before it; undefined where neither has room. */
  readonly label: PlacedText | undefined;
  /** Under a label on the box, which needs a clear ground. */
  readonly ground: Rect | undefined;
}

/** The relay strip: previous, current and next. */
export interface RibbonLayout extends Drawing {
  readonly form: 'ribbon';
  readonly strips: readonly Strip[];
}

export interface Strip {
  readonly group: PlacedText | undefined;
  readonly segments: readonly Segment[];
  readonly dates: readonly {
    readonly x: number;
    readonly top: number;
    readonly bottom: number;
    readonly date: PlacedText;
    readonly event: PlacedText | undefined;
  }[];
  readonly notes: readonly PlacedText[];
}

export interface Segment {
  /** Empty where nothing is known, which cannot be selected. */
  readonly id: string;
  readonly name: string;
  readonly tone: 'past' | 'current' | 'next';
  readonly path: string;
  readonly broken: readonly Rect[];
  readonly hit: Rect;
  readonly heading: PlacedText;
  readonly label: PlacedText;
}
