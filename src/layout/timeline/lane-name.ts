import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { Canvas, PlacedText } from '../drawing.ts';
import type { TextStyle } from '../wrap.ts';
import { axisStyle } from './axis.ts';
import { fitText } from './fit-text.ts';
import { placeText } from './label.ts';

/** The name of a network: before its line where there is room, else over the line's beginning. */
export interface LaneName {
  readonly text: string;
  readonly lang: string | undefined;
  readonly x: number;
  readonly width: number;
  readonly isBefore: boolean;
}

/** A name's gap to its line, and its distance over it, px. */
const GAP = 12;
const DISTANCE = 10;

/** What a name over its line takes, px from the line. */
export function nameBand({ leading }: TextStyle): { readonly distance: number; readonly height: number } {
  return { distance: DISTANCE, height: leading };
}

/** @param start where the lane's line begins, px */
export function nameLane({ network }: NetworkOnDate, start: number, canvas: Canvas): LaneName {
  const { format, textWidth, width: maxWidth } = canvas;
  const style = nameStyle(canvas);
  const names = [network.name, network.abbreviation ?? network.name].map((name) => {
    const { text, lang } = format.local(name);
    const { lines, width } = fitText(text, { style, maxWidth, maxLines: 1, textWidth });
    return { text: lines.join(''), lang, width };
  });
  const [full, short] = names as [(typeof names)[0], (typeof names)[0]];
  const before = [full, short].find(({ width }) => width + GAP <= start);
  if (before) return { ...before, x: start - GAP - before.width, isBefore: true };
  return { ...full, x: Math.max(0, Math.min(start, maxWidth - full.width)), isBefore: false };
}

/** @param y the height of the line, px */
export function placeName({ text, lang, x, isBefore }: LaneName, y: number, canvas: Canvas): PlacedText {
  const style = nameStyle(canvas);
  return placeText([text], style, x, isBefore ? y - style.leading / 2 : y - DISTANCE - style.leading, 'start', lang);
}

function nameStyle(canvas: Canvas): TextStyle {
  return { ...axisStyle(canvas), weight: 600 };
}
