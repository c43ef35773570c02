/** The band of the relay: a segment a step, each pointing to the next. */

import { ribbon } from '../../locale/en/ribbon.ts';
import { BASELINE } from '../baseline.ts';
import type { Canvas, PlacedText } from '../drawing.ts';
import { type FittedName, fitName } from '../fit-name.ts';
import { tenth } from '../tenth.ts';
import { textStyle } from '../type-scale.ts';
import { widthClass } from '../width-class.ts';
import { type TextStyle, wrapText } from '../wrap.ts';
import { BROKEN_EDGE, brokenEdge } from './broken-edge.ts';
import type { Segment } from './layout.ts';
import { type Step, spokenStep } from './ribbon-steps.ts';

/** How far a segment points into the next, px. */
const ARROW = 9;
const GAP = 5;
/** From the end of a segment to the middle of the joint with the next, px. */
export const TO_JOINT = (GAP + ARROW) / 2;
/** What a segment keeps clear of its label, px: the first has no notch. */
const PLAIN = 8;
const NOTCHED = 18;

export interface Band {
  readonly y: number;
  readonly height: number;
  readonly headingY: number;
}

/** From where to where a segment reaches, px, and its label. */
export interface SegmentSpan {
  readonly from: number;
  readonly to: number;
  readonly label: FittedName;
}

/** The first step's start that is not stated takes room for its broken edge. */
function leadOf([first]: readonly Step[]): number {
  return first?.term && !first.term.period.start ? BROKEN_EDGE : 0;
}

export function spansOf(steps: readonly Step[], { format, textWidth, width, em }: Canvas): readonly SegmentSpan[] {
  const title = textStyle('eventTitle', widthClass(width), em);
  const names = steps.map(({ parties }) =>
    parties.length
      ? format.list(parties.map((party) => format.shortPartyName(party).text))
      : format.words('ribbon', ribbon).nextNotKnown,
  );
  const needed = names.map((name, index) => textWidth(name, title.size, title.weight) + (index ? NOTCHED : PLAIN));
  const widths = shareWidth(needed, width - leadOf(steps) - GAP * (steps.length - 1));
  let to = leadOf(steps) - GAP;
  return names.map((name, index) => {
    const from = to + GAP;
    to = from + (widths[index] ?? 0);
    return { from, to, label: fitName(name, title, to - from - (index ? NOTCHED : PLAIN), textWidth) };
  });
}

export function placeSegments(
  steps: readonly Step[],
  spans: readonly SegmentSpan[],
  band: Band,
  canvas: Canvas,
): readonly Segment[] {
  const heading = textStyle('axis', widthClass(canvas.width), canvas.em);
  const lead = leadOf(steps);
  return steps.flatMap((step, index) => {
    const span = spans[index];
    if (!span) return [];
    const { from, to, label } = span;
    const { style, lines } = label;
    const isFirst = index === 0;
    const x = (from + to + (isFirst ? 0 : ARROW)) / 2;
    const y = band.y + band.height / 2 + style.size * BASELINE - ((lines.length - 1) * style.leading) / 2;
    return {
      id: step.term?.id ?? step.hosted?.id ?? '',
      name: spokenStep(step, canvas),
      tone: step.tone,
      path: arrowPath(from, to, band, isFirst, index === steps.length - 1),
      broken: isFirst && lead ? brokenEdge(from, -lead, band.y, band.height) : [],
      hit: { x: isFirst ? 0 : from, y: band.y, width: to - (isFirst ? 0 : from), height: band.height },
      heading: placeHeading(step.heading, x, band.headingY, headingRoom(steps, canvas), heading, canvas),
      label: { ...style, x, y, lines, anchor: 'middle' as const },
    };
  });
}

export function headingRoom(steps: readonly Step[], { width }: Canvas): number {
  return width / steps.length - GAP;
}

/** Over its segment, the last line just above it, and never beyond the frame. */
function placeHeading(
  text: string,
  centre: number,
  bottom: number,
  room: number,
  style: TextStyle,
  canvas: Canvas,
): PlacedText {
  const block = wrapText(text, style, room, canvas.textWidth);
  const x = Math.min(Math.max(centre, block.width / 2), canvas.width - block.width / 2);
  return { ...style, x, y: bottom - (block.lines.length - 1) * style.leading, lines: block.lines, anchor: 'middle' };
}

/** Widths in proportion to what each needs, equal where all have room. */
function shareWidth(needed: readonly number[], total: number): readonly number[] {
  const equal = total / needed.length;
  if (needed.every((width) => width <= equal)) return needed.map(() => equal);
  const sum = needed.reduce((a, b) => a + b, 0);
  return needed.map((width) => (width / sum) * total);
}

function arrowPath(from: number, to: number, { y, height }: Band, isFirst: boolean, isLast: boolean): string {
  const [top, middle, bottom] = [y, y + height / 2, y + height].map(tenth);
  const left = isFirst ? '' : `L${tenth(from + ARROW)} ${middle}`;
  const right = isLast
    ? `H${tenth(to)}V${bottom}`
    : `H${tenth(to)}L${tenth(to + ARROW)} ${middle}L${tenth(to)} ${bottom}`;
  return `M${tenth(from)} ${top}${right}H${tenth(from)}${left}Z`;
}
