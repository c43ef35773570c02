import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { Canvas } from '../drawing.ts';
import type { Item } from '../item.ts';
import { textStyle } from '../type-scale.ts';
import { widthClass } from '../width-class.ts';
import { wrapText } from '../wrap.ts';
import { idleNote, lastBaseline } from './idle-note.ts';
import type { RibbonLayout, Strip } from './layout.ts';
import { leftOf, placeDates, startNote, widestLine } from './ribbon-joints.ts';
import { headingRoom, placeSegments, spansOf } from './ribbon-segments.ts';
import { stepsOf } from './ribbon-steps.ts';

const STRIP_GAP = 20;
const LABEL_SPACE = 16;
/** How far a band may grow into spare height, em */
const MOST_GROWTH = 2;

/**
 * The relay strip: previous, current and next of each network, one strip under the other.
 *
 * @param summary the chart in one sentence
 */
export function layoutRibbon(networks: readonly NetworkOnDate[], canvas: Canvas, summary: string): RibbonLayout {
  const natural = placeStrips(networks, 0, canvas);
  // Bands grow into the height that is reserved, within reason.
  const spare = (canvas.height - natural.height) / networks.length;
  const growth = Math.min(canvas.em * MOST_GROWTH, spare);
  const { strips, items, height } = growth > 0 ? placeStrips(networks, growth, canvas) : natural;
  const layout: RibbonLayout = { form: 'ribbon', width: canvas.width, height, items, strips, summary };
  return canvas.mirror?.mirrorRibbon(layout) ?? layout;
}

function placeStrips(networks: readonly NetworkOnDate[], growth: number, canvas: Canvas) {
  const strips: Strip[] = [];
  const items: Item[] = [];
  let top = 0;
  for (const network of networks) {
    const { strip, bottom, reachable } = placeStrip(network, networks.length > 1, top, growth, canvas);
    strips.push(strip);
    items.push(...reachable);
    top = bottom + STRIP_GAP;
  }
  return { strips, items, height: Math.max(0, top - STRIP_GAP) };
}

interface PlacedStrip {
  readonly strip: Strip;
  readonly bottom: number;
  readonly reachable: readonly Item[];
}

function placeStrip(network: NetworkOnDate, named: boolean, top: number, growth: number, canvas: Canvas): PlacedStrip {
  const steps = stepsOf(network, canvas);
  const heading = textStyle('axis', widthClass(canvas.width), canvas.em);
  const title = textStyle('eventTitle', widthClass(canvas.width), canvas.em);
  const groupHeight = named ? title.leading * 1.6 : 0;
  const headingLines = Math.max(
    ...steps.map((step) => wrapText(step.heading, heading, headingRoom(steps, canvas), canvas.textWidth).lines.length),
  );
  const y = top + groupHeight + heading.leading * headingLines + 6;
  const spans = spansOf(steps, canvas);
  const height = growth + Math.max(title.size * 2.9, ...spans.map(({ label }) => label.height + LABEL_SPACE));
  const segments = placeSegments(steps, spans, { y, height, headingY: y - 10 }, canvas);
  const unknownStart = startNote(steps, y + height, canvas);
  const noteWidth = Math.max(0, ...unknownStart.map((note) => widestLine(note, canvas) + 8));
  const beside = placeDates(steps, segments, { top: y + height, drop: 0, left: noteWidth }, canvas);
  const isTight =
    unknownStart.length > 0 &&
    beside.some(({ date, event }) => leftOf(event ?? date, canvas) < noteWidth || leftOf(date, canvas) < noteWidth);
  const drop = Math.max(...unknownStart.map(({ lines, leading }) => lines.length * leading + 4), 0);
  const dates = isTight ? placeDates(steps, segments, { top: y + height, drop, left: 0 }, canvas) : beside;
  const datesBottom = Math.max(y + height, ...dates.flatMap(({ date, event }) => lastBaseline(event ?? date)));
  const notes = [...unknownStart, ...idleNote(network, datesBottom + 14, canvas)];
  const bottom = Math.max(datesBottom, ...notes.map(lastBaseline)) + 8;
  const group = named
    ? {
        ...heading,
        weight: 600,
        x: 0,
        y: top + title.size,
        lines: [canvas.format.text(network.network.name)],
        anchor: 'start' as const,
      }
    : undefined;
  const reachable = segments.flatMap(({ id, name, hit }, index) =>
    id
      ? {
          id,
          type: steps[index]?.hosted ? ('meeting' as const) : ('term' as const),
          label: name,
          name,
          x: hit.x + hit.width / 2,
          y: y + height / 2,
        }
      : [],
  );
  return { strip: { group, segments, dates, notes }, bottom, reachable };
}
