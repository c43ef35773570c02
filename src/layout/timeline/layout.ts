import type { MeetingStatus } from '../../dataset/model.ts';
import type { Drawing, PlacedText } from '../drawing.ts';
import type { Rect } from '../rect.ts';
import type { TimeWindow } from '../time-window.ts';

/** The timeline as drawn: lanes on a true scale of time, or a list on a rail. */
export type TimelineLayout = HorizontalTimeline | VerticalTimeline;

/** A lane for each network, true to scale, labels as flags on stems. */
export interface HorizontalTimeline extends TimelineDrawing {
  readonly form: 'horizontal';
  /** What crowds is counted together; empty where each entry has its label. */
  readonly groups: readonly PlacedGroup[];
  /** Entries wholly before and after what is shown. */
  readonly outside: number;
}

/** Entries of one part of the calendar, counted together: a column for each state. */
export interface PlacedGroup {
  /** No entry has it as its id. */
  readonly id: string;
  /** Accessible name. */
  readonly label: string;
  readonly tone: Tone;
  /** On the line; else a bar below it, for dates too fuzzy for one part of the calendar. */
  readonly isOnLine: boolean;
  readonly columns: readonly { readonly state: EntryState; readonly rect: Rect }[];
  /** Undefined where it is wider than its column, as of a cell that the edge cuts off. */
  readonly count: PlacedText | undefined;
  readonly hit: Rect;
  readonly size: number;
  /** The days of its entries: the first and, exclusive, the last. */
  readonly days: TimeWindow;
}

/** One list of all networks' entries on a rail, not to scale. */
export interface VerticalTimeline extends TimelineDrawing {
  readonly form: 'vertical';
  /** The places of its first entry and, exclusive, of its last among all in order of time. */
  readonly from: number;
  readonly to: number;
}

interface TimelineDrawing extends Drawing {
  /** In reading order, as the items. */
  readonly entries: readonly PlacedEntry[];
  readonly lines: readonly PlacedLine[];
  readonly captions: readonly Caption[];
  readonly key: readonly TimelineKeyItem[];
  /** How many entries the height left no room for. */
  readonly hidden: number;
}

export interface PlacedEntry {
  readonly id: string;
  readonly type: 'meeting' | 'milestone';
  /** Accessible name. */
  readonly label: string;
  readonly state: EntryState;
  /** `first` for the network named first, which the picture is about. */
  readonly tone: Tone;
  readonly mark: Mark;
  readonly stem: Line | undefined;
  readonly texts: readonly EntryText[];
  /** Around the words, and on the rail around the mark too: where a pointer meets the entry, and where its rings are. */
  readonly hit: Rect;
  /** Its place among all in reading order, from 1, where not all are drawn. */
  readonly position?: number;
}

/** How sure an entry is to happen, a channel of its own beside how exact its date is; `later` than the as-of date. */
export type EntryState = MeetingStatus | 'later';

export type Tone = 'first' | 'other';

export interface EntryText {
  readonly part: TextPart;
  readonly text: PlacedText;
}

export type TextPart = 'date' | 'status' | 'title' | 'detail' | 'note';

/** The time within which an entry is known to fall. */
export interface Mark extends Rect {
  readonly radius: number;
  readonly texture: Texture;
  /** Through a cancelled entry. */
  readonly strike: Line | undefined;
}

/** `solid`: known to the day; `tint`: to the month; `hatch`: to the year or to a range. */
export type Texture = 'solid' | 'tint' | 'hatch';

export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/**
 * A line that is no entry's own. A lane, or the rail, is `ahead` beyond the as-of date, and `skip` where time is left out; a
 * tick is a year's, through the plot, or a `minor` one at its edge.
 */
export interface PlacedLine extends Line {
  readonly kind: 'lane' | 'lane ahead' | 'lane skip' | 'tick' | 'tick minor' | 'as-of';
}

/** Words that are no entry's own: dates on the axis, a network's name, `2 years 9 months later`, `As of 21 Nov 2025`. */
export interface Caption {
  readonly kind: 'axis' | 'lane-name' | 'gap' | 'as-of';
  readonly text: PlacedText;
}

/** What one kind of mark means. */
export interface TimelineKeyItem {
  /** How exact, or the state that the mark is shown in. */
  readonly kind: 'exactDay' | 'monthKnown' | 'yearKnown' | 'periodKnown' | 'planned' | 'later';
  readonly label: string;
  readonly mark: Mark;
  /** Of the picture of the mark, px; it is as high as a line of the key. */
  readonly width: number;
}
