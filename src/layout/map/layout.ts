import type { Phase } from '../../dataset/period.ts';
import type { Box } from '../../geography/geography.ts';
import type { Drawing, PlacedText } from '../drawing.ts';
import type { Item } from '../item.ts';
import type { Rect } from '../rect.ts';
import type { Placed } from './written.ts';

/** The map as drawn. Paths are SVG path data in px. */
export interface MapLayout extends Drawing {
  /** The part of the geography that the picture shows, in its planar units. */
  readonly shown: Box;
  /** All land, to be filled by the even-odd rule. */
  readonly land: string;
  /** All boundaries that nobody disputes; the shapes of parties cover those between them. */
  readonly borders: string;
  /** Boundaries between parties. */
  readonly innerBorders: string;
  readonly disputed: string;
  /** The fills in use, by rank of their roles. */
  readonly fills: readonly Fill[];
  /** In reading order, which is that of `items`. */
  readonly parties: readonly PlacedParty[];
  /**
   * For each party of any day what stands for it on this one, in an order that no day changes, so that the same element draws it on each;
   * then the labels of places outside all parties.
   */
  readonly slots: readonly Slot[];
  readonly marks: readonly PlacedMark[];
  readonly ties: readonly PlacedTie[];
  readonly labels: readonly PlacedLabel[];
  readonly neighbours: readonly PlacedText[];
  readonly seas: readonly PlacedText[];
  /** False for what the day has no use for: what another day adds moves no other entry. */
  readonly key: readonly (KeyEntry | false)[];
  /** What stands under the map: the places and parties that the drawing only numbers. */
  readonly list: readonly ListEntry[];
  /** Parties that have no place on this map, each in a row under it. */
  readonly beside: readonly PartyBeside[];
  /** What stands over them; empty where there are none. */
  readonly besideHeading: string;
  /** Of which another day keeps what still holds. */
  readonly placed: Placed;
}

/** What stands for a party, as far as it is on the map and named there. */
export interface Slot {
  readonly party?: PlacedParty | undefined;
  readonly label?: PlacedLabel | undefined;
}

/** How a role is told from another without colour; the roles of a network take them in order of rank. `none` for who left. */
export type Fill = 'solid' | 'hatch' | 'dots' | 'rows' | 'grid' | 'none';

/** How a shape too small for a pattern tells its role all the same. */
export type Outline = 'plain' | 'dashed' | 'dotted' | 'bold';

/** How a party is drawn for its role; a key entry of a role has both. */
export interface Look {
  readonly fill: Fill;
  readonly outline: Outline;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Circle extends Point {
  readonly r: number;
}

export interface PlacedParty extends Look {
  readonly item: Item;
  /** Id of the role. */
  readonly role: string;
  readonly phase: Phase;
  readonly isChair: boolean;
  /** A plain tint instead of a hatch, which would turn solid on so small a shape. Finer patterns tell further roles apart on any. */
  readonly isFlat: boolean;
  /** Empty for a party that is only a point. */
  readonly path: string;
  /** Makes a shape too small to see visible. */
  readonly disc: Circle | undefined;
  /** An area of 24 px around a small shape, cut where that of another is nearer; empty where the shape is large enough. */
  readonly hit: string;
}

/** The place of the secretariat or of meetings, or one end of a tie. */
export interface PlacedMark {
  readonly kind: 'secretariat' | 'meeting' | 'end';
  /** The place as something to select; undefined where a party has its id already. */
  readonly item: Item | undefined;
  /** As `PlacedParty.hit`. */
  readonly hit: string;
  readonly circle: Circle;
  /** What shows that it is focused or selected. */
  readonly ring: Circle;
  /** Around the circle. */
  readonly box: Rect;
  /** The number in the list; undefined where a label says what the mark is. */
  readonly number: PlacedText | undefined;
}

/** An arc between two places. */
export interface PlacedTie {
  readonly item: Item;
  readonly path: string;
  /** Around the top of the arc, cut where something else is nearer. */
  readonly hit: string;
}

/** The name of a party with what it is known for, or the words for a place outside every party. */
export interface PlacedLabel {
  /** Id of the party; undefined for a place. */
  readonly party: string | undefined;
  /** What it stands on. */
  readonly ground: 'solid' | 'tint' | 'land';
  readonly box: Rect;
  readonly rows: readonly LabelRow[];
  readonly leader: Leader | undefined;
}

/** The name, the word for the chair on its pill, or one detail. */
export interface LabelRow {
  readonly kind: 'name' | 'chair' | 'detail';
  readonly box: Rect;
  readonly text: PlacedText;
}

export interface Leader {
  readonly from: Point;
  readonly to: Point;
  /** True where it begins in a shape rather than at a mark. */
  readonly hasDot: boolean;
}

export interface KeyEntry extends Partial<Look> {
  readonly kind: 'role' | 'secretariat' | 'meeting' | 'meetings' | 'tie' | 'chair';
  readonly label: string;
  /** Of a role: how many hold it, as text. */
  readonly count?: string;
}

export interface ListEntry {
  /** Of what is listed: a place or a party. */
  readonly id: string;
  readonly kind: PlacedMark['kind'] | 'number';
  /** Empty for a place outside the picture. */
  readonly number: string;
  readonly title: string;
  readonly lang: string | undefined;
  readonly text: string;
}

/** A party in a row of its own: an organisation, a state that the geography does not know or that lies outside the picture. */
export interface PartyBeside extends Look {
  readonly item: Item;
  readonly name: string;
  readonly lang: string | undefined;
  /** Its role, and since when. */
  readonly text: string;
  /** The word for the chair, empty for who does not hold it. */
  readonly chair: string;
}
