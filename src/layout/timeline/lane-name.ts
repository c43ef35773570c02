import type { Canvas } from '../drawing.ts';
import type { TextStyle } from '../wrap.ts';
import { fitText } from './fit-text.ts';
import type { PlacedFlag } from './flags.ts';
import { canvasStyle, placeText } from './label.ts';
import type { LaneEntry } from './lane.ts';
import type { Caption } from './layout.ts';

/** The name of a network: before its line where there is room, else over the line's beginning. */
export interface LaneName {
  readonly text: string;
  readonly lang: string | undefined;
  /** What it takes of the line, as a label without a stem. */
  readonly block: PlacedFlag;
}

/** A name's gap to its line, and its distance over it, px. */
const GAP = 12;
const DISTANCE = 10;

/**
 * @param entry any of the lane
 * @param start where the lane's line begins, px
 * @returns undefined where there is one network only
 */
export function nameLane(entry: LaneEntry | undefined, start: number, canvas: Canvas): LaneName | undefined {
  if (!entry?.isNamed) return undefined;
  const { name, abbreviation = name } = entry.network.network;
  const { format, textWidth, width: maxWidth } = canvas;
  const style = nameStyle(canvas);
  const [full, short] = [name, abbreviation].map((written) => {
    const { text, lang } = format.local(written);
    const { lines, width } = fitText(text, { style, maxWidth, maxLines: 1, textWidth });
    return { text: lines.join(''), lang, width };
  }) as [Measured, Measured];
  const before = [full, short].find(({ width }) => width + GAP <= start);
  const { text, lang, width } = before ?? full;
  const flag = { stem: Number.NaN, width, height: style.leading };
  const left = before ? start - GAP - width : Math.min(start, maxWidth - width);
  const distance = before ? -style.leading / 2 : DISTANCE;
  return { text, lang, block: { flag, isAbove: true, left, distance } };
}

interface Measured {
  readonly text: string;
  readonly lang: string | undefined;
  readonly width: number;
}

/** @param y the height of the line, px */
export function placeName(
  { text, lang, block: { left, distance, flag } }: LaneName,
  y: number,
  canvas: Canvas,
): Caption {
  return {
    kind: 'lane-name',
    text: { ...placeText([text], nameStyle(canvas), left, y - distance - flag.height), lang },
  };
}

function nameStyle(canvas: Canvas): TextStyle {
  return { ...canvasStyle('axis', canvas), weight: 600 };
}
