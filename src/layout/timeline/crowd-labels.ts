/** Labels for as many marks of a crowded lane as there is room for, those first that matter most. */
import type { Rect } from '../rect.ts';
import type { Label } from './label.ts';

export interface LabelWish {
  /** The mark, and whether nothing is above or below it. */
  readonly mark: Rect;
  readonly isOpenAbove: boolean;
  readonly isOpenBelow: boolean;
  readonly label: Label;
}

export interface GivenLabel<Wish extends LabelWish> {
  readonly wish: Wish;
  readonly isAbove: boolean;
  readonly hangsLeft: boolean;
  readonly box: Rect;
  readonly stem: { readonly x: number; readonly from: number; readonly to: number };
}

/** Where labels may be, px. */
export interface LabelRoom {
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

/** Px from a mark to its stem, from a stem to its words, between things, and between two tries. */
const MARK_GAP = 4;
const STEM_GAP = 8;
const CLEAR = 8;
const STEM_CLEAR = 4;
const STEP = 12;

/** From a mark to the nearer edge of its label at the least, px. */
const NEAREST = 10;

/**
 * @param wishes the most important first
 * @param taken what is there already: marks, columns, names
 */
export function giveLabels<Wish extends LabelWish>(
  wishes: readonly Wish[],
  taken: readonly Rect[],
  room: LabelRoom,
): readonly GivenLabel<Wish>[] {
  const boxes = [...taken];
  const stems: Rect[] = [];
  const given: GivenLabel<Wish>[] = [];
  for (const wish of wishes) {
    const place = placesFor(wish, room).find(
      ({ box, stem }) =>
        !boxes.some((other) => touches(box, other, CLEAR)) &&
        !stems.some((other) => touches(box, other, STEM_CLEAR)) &&
        !boxes.some((other) => other !== wish.mark && touches(stemRect(stem), other, STEM_CLEAR)),
    );
    if (!place) continue;
    given.push(place);
    boxes.push(place.box);
    stems.push(stemRect(place.stem));
  }
  return given;
}

/** Every place for a label, the nearest first, above before below. */
function placesFor<Wish extends LabelWish>(wish: Wish, room: LabelRoom): readonly GivenLabel<Wish>[] {
  const { mark, label, isOpenAbove, isOpenBelow } = wish;
  const x = mark.x + mark.width / 2;
  const foot = mark.y + mark.height;
  const lefts = [
    { left: x + STEM_GAP, hangsLeft: false },
    { left: x - STEM_GAP - label.width, hangsLeft: true },
  ].filter(({ left }) => left >= 0 && left + label.width <= room.width);
  const places: (GivenLabel<Wish> & { readonly distance: number })[] = [];
  const add = (y: number, isAbove: boolean, distance: number) => {
    for (const { left, hangsLeft } of lefts) {
      const box = { x: left, y, width: label.width, height: label.height };
      const stem = isAbove ? { x, from: mark.y - MARK_GAP, to: y } : { x, from: foot + MARK_GAP, to: y + label.height };
      places.push({ wish, isAbove, hangsLeft, box, stem, distance });
    }
  };
  if (isOpenAbove)
    for (let y = mark.y - NEAREST - label.height; y >= room.top; y -= STEP) add(y, true, mark.y - y - label.height);
  if (isOpenBelow) for (let y = foot + NEAREST; y + label.height <= room.bottom; y += STEP) add(y, false, y - foot);
  return places.sort((a, b) => a.distance - b.distance);
}

function stemRect({ x, from, to }: GivenLabel<LabelWish>['stem']): Rect {
  return { x, y: Math.min(from, to), width: 0, height: Math.abs(to - from) };
}

function touches(a: Rect, b: Rect, gap: number): boolean {
  return (
    a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
  );
}
