/** Names of neighbours and seas: the last to be placed, only where there is room, and never in the way. */
import type { Feature } from '../../../geography/geography.ts';
import type { PlacedText } from '../../drawing.ts';
import type { Rect } from '../../rect.ts';
import { textStyle } from '../../type-scale.ts';
import { widthClass } from '../../width-class.ts';
import { contains, crossesRect, inflate, overlap, rectAround } from '../geometry.ts';
import { traceRings } from '../shape.ts';
import type { Ground } from '../ground.ts';
import type { Leader } from '../layout.ts';
import { nearestSpot } from './nearest-spot.ts';
import type { Field } from './field.ts';

/** What is already on the map. */
export interface Taken {
  readonly boxes: readonly Rect[];
  readonly leaders: readonly Leader[];
}

interface ContextName {
  readonly text: string;
  readonly owner: number;
  /** Centre and width of the largest box in the shape, px. */
  readonly room: { readonly x: number; readonly y: number; readonly width: number };
}

const MARGIN_X = 4;
const MARGIN_Y = 3;
const STEP = 4;
const CLEARANCE = 6;
/** A stored box this much narrower than its name leaves no hope. */
const HOPELESS = 0.8;

/** Neighbours by the size of the room that they have, so that the better known come first. */
export function neighbourNames(context: readonly Feature[], parties: number, ground: Ground, field: Field): readonly ContextName[] {
  return context.flatMap((feature, index) => {
    const text = feature.a2 && ground.canvas.format.regionName(feature.a2);
    if (!text || !feature.label) return [];
    const owner = parties + 1 + index;
    field.fill(owner, traceRings(ground.arcs, feature.polygons));
    return [{ text, owner, room: roomOf(feature.label, ground) }];
  });
}

export function seaNames({ geography, canvas, ...ground }: Ground): readonly ContextName[] {
  return geography.seas.flatMap(({ id, label }) => {
    const text = canvas.format.messages.seas[id];
    return text ? [{ text, owner: 0, room: roomOf(label, { geography, canvas, ...ground }) }] : [];
  });
}

function roomOf([x, y, width]: readonly [number, number, number], { place, scale }: Ground): ContextName['room'] {
  return { ...place([x, y]), width: width * scale };
}

/** The names that find room. */
export function placeContextNames(names: readonly ContextName[], taken: Taken, ground: Ground, field: Field): readonly PlacedText[] {
  const boxes = [...taken.boxes];
  const placed: PlacedText[] = [];
  for (const name of [...names].sort((a, b) => b.room.width - a.room.width)) {
    const found = placeName(name, { boxes, leaders: taken.leaders }, ground, field);
    if (!found) continue;
    boxes.push(found.box);
    placed.push(found.text);
  }
  return placed;
}

function placeName({ text, owner, room }: ContextName, taken: Taken, { canvas, picture }: Ground, field: Field) {
  const style = textStyle('neighbour', widthClass(canvas.width), canvas.em);
  const width = canvas.textWidth(text, style.size, style.weight);
  if (room.width < HOPELESS * width) return undefined;
  const boxAt = (at: { x: number; y: number }) => rectAround(at, width + 2 * MARGIN_X, style.size + 2 * MARGIN_Y);
  const spot = nearestSpot(room, rectAround(room, room.width, room.width / 2), STEP, (x, y) => {
    const box = boxAt({ x, y });
    return contains(picture, box) && isUntaken(box, taken) && field.isAllOf(owner, box);
  });
  if (!spot) return undefined;
  const { size, weight, leading } = style;
  const anchor = 'middle' as const;
  return { box: boxAt(spot), text: { x: spot.x, y: spot.y + 0.34 * size, lines: [text], size, weight, leading, anchor } };
}

function isUntaken(box: Rect, { boxes, leaders }: Taken): boolean {
  const room = inflate(box, CLEARANCE);
  return !boxes.some((other) => overlap(room, other)) && !leaders.some((leader) => crossesRect(leader, box));
}

