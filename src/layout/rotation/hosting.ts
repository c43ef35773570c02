import type { MeetingOnDate } from '../../network/schedule.ts';
import type { Canvas } from '../drawing.ts';
import { position, type TimeScale } from '../time-scale.ts';
import { textStyle } from '../type-scale.ts';
import { widthClass } from '../width-class.ts';
import type { PlacedHosting } from './layout.ts';

const INSET = 10;
const NARROWEST = 16;

/** The next hosted meeting in its host's row: a dashed box over the time in which it is known to fall. */
export function hostingBox(
  hosted: MeetingOnDate,
  scale: TimeScale,
  y: number,
  height: number,
  canvas: Canvas,
): PlacedHosting {
  const { format, textWidth } = canvas;
  const style = textStyle('date', widthClass(canvas.width), canvas.em);
  const from = position(scale, hosted.date.earliest);
  const to = Math.min(canvas.width - 1, position(scale, hosted.date.latest + 1));
  const box = { x: from, y, width: Math.max(NARROWEST, to - from), height };
  const date = format.span(hosted.span);
  const meeting = format.text(hosted.meeting.title);
  const full = format.messages.hosts({ meeting, date });
  const measure = (text: string) => textWidth(text, style.size, style.weight);
  const text = [
    full,
    `${meeting}${format.language.list.separator}${date}`,
    format.messages.hostsOn({ date }),
    date,
  ].find((words) => measure(words) + 2 * INSET <= box.width);
  const words = text ?? full;
  const width = measure(words);
  const isInside = text !== undefined;
  const x = isInside ? box.x + INSET : Math.max(scale.from, box.x - 8 - width);
  return {
    id: hosted.id,
    name: `${full}, ${format.messages.status[hosted.status]}`,
    box,
    hit: {
      x: Math.min(x, box.x),
      y,
      width: Math.max(24, box.x + box.width - Math.min(x, box.x)),
      height: Math.max(24, height),
    },
    label: { ...style, x, y: y + height / 2 + style.size * 0.36, lines: [words], anchor: 'start' },
    ground: isInside ? { x: x - 4, y: y + 3, width: width + 8, height: height - 6 } : undefined,
  };
}
