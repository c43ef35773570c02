import type { MeetingStatus } from '../../dataset/model.ts';
import type { Drawing, PlacedText } from '../drawing.ts';
import type { Rect } from '../rect.ts';

/** The timeline as drawn: lanes on a true scale of time, or a list on a rail. */
export type TimelineLayout = HorizontalTimeline | VerticalTimeline;

/** A lane for each network, true to scale, labels as flags on stems. */
export interface HorizontalTimeline extends TimelineDrawing {
  readonly form: 'horizontal';
  readonly ticks: readonly PlacedTick[];
  /** Names of the networks, where there are several. */
  readonly names: readonly PlacedText[];
}

/** One list of all networks' entries on a rail, not to scale. */
export interface VerticalTimeline extends TimelineDrawing {
  readonly form: 'vertical';
  /** Words beside a long gap: `2 years 9 months later`. */
  readonly gaps: readonly PlacedText[];
}

interface TimelineDrawing extends Drawing {
  /** In reading order, as the items. */
  readonly entries: readonly PlacedEntry[];
  /** The lines of the lanes, or the pieces of the rail. */
  readonly lines: readonly PlacedLine[];
  readonly asOf: PlacedAsOf | undefined;
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
  /** Around a mark that lies apart from its words. */
  readonly markHit: Rect | undefined;
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

/** `ahead` of the as-of date; `gap` where time is left out, or entries are. */
export interface PlacedLine extends Line {
  readonly kind: 'known' | 'ahead' | 'gap';
}

export interface PlacedTick {
  readonly line: Line;
  readonly label: PlacedText | undefined;
  readonly isMajor: boolean;
}

export interface PlacedAsOf {
  readonly line: Line;
  readonly label: PlacedText;
}

/** What one kind of mark means. */
export interface TimelineKeyItem {
  readonly kind: 'exactDay' | 'monthKnown' | 'yearKnown' | 'periodKnown' | 'planned' | 'later';
  readonly label: string;
  readonly state: EntryState;
  readonly mark: Mark;
  /** The size of the picture of the mark, px. */
  readonly width: number;
  readonly height: number;
}
