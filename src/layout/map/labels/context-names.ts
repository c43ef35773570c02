/** Names of neighbours and seas: the last to be placed, only where there is room, and never in the way. */

import type { LabelBox, Line } from '../../../geography/geography.ts';
import { BASELINE } from '../../baseline.ts';
import type { PlacedText } from '../../drawing.ts';
import type { Rect } from '../../rect.ts';
import { tenth } from '../../tenth.ts';
import { textStyle } from '../../type-scale.ts';
import { widthClass } from '../../width-class.ts';
import { contains, crossesRect, inflate, overlap, rectAround } from '../geometry.ts';
import type { Ground } from '../ground.ts';
import type { Leader } from '../layout.ts';
import { traceAll } from '../shape.ts';
import type { Field } from './field.ts';
import { nearestSpot } from './nearest-spot.ts';

/** A part of the map that could be named. */
export interface Context {
  readonly name: string | undefined;
  readonly label: LabelBox | undefined;
  /** None for water. */
  readonly rings: readonly Line[];
}

/** What is already on the map. */
export interface Taken {
  readonly boxes: readonly Rect[];
  readonly leaders: readonly Leader[];
}

const MARGIN_X = 4;
const MARGIN_Y = 3;
const STEP = 4;
const CLEARANCE = 6;
/** A stored box this much narrower than its name leaves no hope. */
const HOPELESS = 0.8;
/** em of a letter, on average, in a very narrow font */
const LEAST_WIDTH = 0.35;
const WATER = 0;

/** The names that find room, those with the most of it first. */
export function placeContextNames(
  contexts: readonly Context[],
  taken: Taken,
  { canvas, picture, scale, place, arcs }: Ground,
  field: Field,
): readonly PlacedText[] {
  const style = textStyle('neighbour', widthClass(canvas.width), canvas.em);
  const hopeful = contexts.flatMap(({ name, label, rings }) => {
    if (!name || !label) return [];
    const room = label[2] * scale;
    const centre = place([label[0], label[1]]);
    // Most lie outside the picture or are too small in any font, and measuring takes a browser longer than all the rest.
    if (room < HOPELESS * LEAST_WIDTH * style.size * name.length) return [];
    if (!overlap(picture, rectAround(centre, room, room / 2))) return [];
    const width = canvas.textWidth(name, style.size, style.weight);
    if (room < HOPELESS * width) return [];
    return [
      {
        name,
        width,
        centre,
        room,
        owner: rings.length ? field.addContext(traceAll(rings, arcs)) : WATER,
      },
    ];
  });
  const boxes = [...taken.boxes];
  return hopeful
    .sort((a, b) => b.room - a.room)
    .flatMap(({ name, width, centre, room, owner }) => {
      const wide = width + 2 * MARGIN_X;
      const high = style.size + 2 * MARGIN_Y;
      const spot = nearestSpot(centre, rectAround(centre, room, room / 2), STEP, (atX, atY) => {
        if (!field.isAllOf(owner, atX - wide / 2, atY - high / 2, wide, high)) return false;
        const box = rectAround({ x: atX, y: atY }, wide, high);
        const clear = inflate(box, CLEARANCE);
        return (
          contains(picture, box) &&
          !boxes.some((other) => overlap(clear, other)) &&
          !taken.leaders.some((leader) => crossesRect(leader, box))
        );
      });
      if (!spot) return [];
      boxes.push(rectAround(spot, wide, high));
      const baseline = tenth(spot.y + BASELINE * style.size);
      return [{ ...style, x: tenth(spot.x), y: baseline, lines: [name], anchor: 'middle' as const }];
    });
}
