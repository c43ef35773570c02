/** What stands under the joints of the relay: days of handovers with their meetings, and that a start is not stated. */
import type { Canvas, PlacedText } from '../drawing.ts';
import { textStyle } from '../type-scale.ts';
import { widthClass } from '../width-class.ts';
import { wrapText } from '../wrap.ts';
import type { Segment, Strip } from './layout.ts';
import { TO_JOINT } from './ribbon-segments.ts';
import type { Step } from './ribbon-steps.ts';

/** Where the dates stand: under the strip's lower edge, and `drop` px lower where the note on the start needs the first lines. */
export interface DateSpace {
  readonly top: number;
  readonly drop: number;
  readonly left: number;
}

/** A joint between two steps and what happened, or is to happen, there. */
interface Joint {
  readonly tick: number;
  readonly words: string;
  readonly meeting: string | undefined;
}

/** Under each joint, the day of the handover and the meeting; under the last, when the next host's meeting falls. */
export function placeDates(
  steps: readonly Step[],
  segments: readonly Segment[],
  space: DateSpace,
  canvas: Canvas,
): Strip['dates'] {
  const joints = jointsOf(steps, segments, canvas);
  return joints.map((joint, index) => {
    const previous = joints[index - 1];
    const next = joints[index + 1];
    const from = previous ? (previous.tick + joint.tick) / 2 + 4 : space.left;
    const to = next ? (joint.tick + next.tick) / 2 - 4 : canvas.width;
    return placeJoint(joint, from, to, space, canvas);
  });
}

function jointsOf(steps: readonly Step[], segments: readonly Segment[], { format }: Canvas): readonly Joint[] {
  return steps.slice(1).flatMap((step, index) => {
    const start = step.term?.period.start;
    const words = start ? format.date(start) : step.hosted && format.span(step.hosted.span);
    const meeting = step.term?.handover ?? step.hosted?.meeting;
    const previous = segments[index]?.hit;
    if (!words || !previous) return [];
    const tick = previous.x + previous.width + TO_JOINT;
    return [{ tick, words, meeting: meeting && format.text(meeting.title) }];
  });
}

/** Under its tick, as near as the room from `from` to `to` allows. */
function placeJoint(
  { tick, words, meeting }: Joint,
  from: number,
  to: number,
  { top, drop }: DateSpace,
  canvas: Canvas,
): Strip['dates'][number] {
  const date = textStyle('date', widthClass(canvas.width), canvas.em);
  const detail = textStyle('eventDetail', widthClass(canvas.width), canvas.em);
  const event = meeting ? wrapText(meeting, detail, to - from, canvas.textWidth) : undefined;
  const half = Math.max(canvas.textWidth(words, date.size, date.weight), event?.width ?? 0) / 2;
  const x = Math.max(Math.min(Math.max(tick, from + half), to - half), half);
  const y = top + drop + 14 + date.size;
  return {
    x: tick,
    top: top + 4,
    bottom: top + drop + 11,
    date: { ...date, x, y, lines: [words], anchor: 'middle' },
    event: event && { ...detail, x, y: y + detail.leading * 1.1, lines: event.lines, anchor: 'middle' },
  };
}

export function startNote(steps: readonly Step[], top: number, canvas: Canvas): readonly PlacedText[] {
  const [first] = steps;
  if (!first?.term || first.term.period.start) return [];
  const style = textStyle('note', widthClass(canvas.width), canvas.em);
  const { lines } = wrapText(canvas.format.messages.startNotStated, style, canvas.width * 0.18, canvas.textWidth);
  return [{ ...style, x: 0, y: top + 14 + style.size, lines, anchor: 'start' }];
}

export function leftOf(text: PlacedText, canvas: Canvas): number {
  return text.x - widestLine(text, canvas) / 2;
}

export function widestLine({ lines, size, weight }: PlacedText, { textWidth }: Canvas): number {
  return Math.max(...lines.map((words) => textWidth(words, size, weight)));
}
