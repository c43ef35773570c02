import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { Canvas, PlacedText } from '../drawing.ts';
import { textStyle } from '../type-scale.ts';
import { widthClass } from '../width-class.ts';
import { type TextStyle, wrapText } from '../wrap.ts';

/** The room over a network's name, in lines of it. */
const ABOVE = 0.7;
/** From the letters of its last line to its rows. */
const BELOW = 0.5;

/** What a network's name takes over its rows, px. */
export function groupHeight(network: NetworkOnDate, canvas: Canvas): number {
  return nameStyle(canvas).leading * (ABOVE + linesOf(network, canvas).length);
}

/** The name of a network over its rows, in as many lines as it takes. @param rows where these begin, px */
export function groupName(network: NetworkOnDate, rows: number, canvas: Canvas): PlacedText {
  const style = nameStyle(canvas);
  const { lang } = canvas.format.local(network.network.name);
  const lines = linesOf(network, canvas);
  return { ...style, x: 0, y: rows - style.leading * (lines.length - 1 + BELOW), lines, anchor: 'start', lang };
}

function linesOf({ network }: NetworkOnDate, canvas: Canvas): readonly string[] {
  return wrapText(canvas.format.text(network.name), nameStyle(canvas), canvas.width, canvas.textWidth).lines;
}

function nameStyle({ width, em }: Canvas): TextStyle {
  return { ...textStyle('axis', widthClass(width), em), weight: 600 };
}
