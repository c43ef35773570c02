import { rows } from '../../locale/en/rows.ts';
import { withLanguage } from '../../locale/runs.ts';
import type { MeetingOnDate } from '../../network/schedule.ts';
import { BASELINE } from '../baseline.ts';
import type { Canvas } from '../drawing.ts';
import { position, type TimeScale } from '../time-scale.ts';
import { textStyle } from '../type-scale.ts';
import { widthClass } from '../width-class.ts';
import type { PlacedHosting } from './layout.ts';
import { type BarRow, hitOf } from './place-bars.ts';

const INSET = 10;
const GAP = 8;
const NARROWEST = 16;

/**
 * The next hosted meeting in its host's row: a dashed box over the time in which it is known to fall.
 *
 * @param isFree whether nothing else of the row stands between two positions
 */
export function hostingBox(
  hosted: MeetingOnDate,
  row: BarRow,
  scale: TimeScale,
  canvas: Canvas,
  isFree: (from: number, to: number) => boolean,
): PlacedHosting {
  const { format, textWidth } = canvas;
  const { y, height } = row;
  const style = textStyle('date', widthClass(canvas.width), canvas.em);
  const from = Math.max(scale.from, position(scale, hosted.date.earliest));
  const to = Math.min(canvas.width - 1, position(scale, hosted.date.latest + 1));
  const width = Math.max(NARROWEST, to - from);
  const box = { x: Math.min(from, canvas.width - 1 - width), y, width, height };
  const date = format.span(hosted.span);
  const meeting = format.text(hosted.meeting.title);
  const { hosts, hostsOn } = format.words('rows', rows);
  const measure = (text: string) => textWidth(text, style.size, style.weight);
  const wordings = [hosts({ meeting, date }), hostsOn({ date }), date];
  const inside = wordings.find((words) => measure(words) + 2 * INSET <= box.width);
  const standsFree = (words: string) => {
    const start = box.x - GAP - measure(words);
    return start >= scale.from && isFree(start - GAP, box.x);
  };
  const before = inside ? undefined : wordings.find(standsFree);
  const words = inside ?? before;
  const length = words === undefined ? 0 : measure(words);
  const x = inside ? box.x + INSET : box.x - GAP - length;
  const left = words === undefined ? box.x : Math.min(x, box.x);
  const host = format.partyName(row.row.party);
  const { nextHost } = format.messages;
  const isInTitle = meeting.includes(host.text);
  const listed = (name: string, title: string) =>
    [isInTitle ? nextHost : `${nextHost}: ${name}`, title, date].join(format.language.list.separator);
  return {
    id: hosted.id,
    host: host.text,
    name: listed(host.text, meeting),
    caption: listed(withLanguage(host), format.within(hosted.meeting.title)),
    box,
    hit: hitOf({ left, right: box.x + box.width }, row, canvas.width),
    label:
      words === undefined
        ? undefined
        : { ...style, x, y: y + height / 2 + style.size * BASELINE, lines: [words], anchor: 'start' },
    ground: inside ? { x: x - 4, y: y + 3, width: length + 8, height: height - 6 } : undefined,
  };
}
