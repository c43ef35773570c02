import type { Party } from '../../dataset/model.ts';
import type { Term } from '../../network/chair.ts';
import { comingTerms, currentTerms, type NetworkOnDate, previousTerm } from '../../network/network-on-date.ts';
import type { MeetingOnDate } from '../../network/schedule.ts';
import type { Canvas, PlacedText } from '../drawing.ts';
import { type FittedName, fitName } from '../fit-name.ts';
import type { Item } from '../item.ts';
import { textStyle } from '../type-scale.ts';
import { widthClass } from '../width-class.ts';
import { type TextStyle, wrapText } from '../wrap.ts';
import { BROKEN_EDGE, brokenEdge } from './broken-edge.ts';
import type { RibbonLayout, Segment, Strip } from './layout.ts';
import { nextHosting, partyRows } from './row-order.ts';
import { rotationSummary, termLabel } from './spoken.ts';

const ARROW = 9;
const GAP = 5;
const STRIP_GAP = 20;
const LABEL_SPACE = 16;
/** What a segment keeps clear of its label, px: the first has no notch. */
const PLAIN = 8;
const NOTCHED = 18;
/** em */
const MOST_GROWTH = 2;

/** One step of the relay before it is placed. */
interface Step {
  readonly tone: Segment['tone'];
  readonly heading: string;
  readonly parties: readonly Party[];
  readonly term: Term | undefined;
  readonly hosted: MeetingOnDate | undefined;
}

/** The relay strip: previous, current and next of each network, one strip under the other. */
export function layoutRibbon(networks: readonly NetworkOnDate[], canvas: Canvas): RibbonLayout {
  const natural = placeStrips(networks, 0, canvas);
  // Bands grow into the height that is reserved, within reason.
  const spare = (canvas.height - natural.height) / networks.length;
  const growth = Math.min(canvas.em * MOST_GROWTH, spare);
  const { strips, items, height } = growth > 0 ? placeStrips(networks, growth, canvas) : natural;
  const summary = rotationSummary(networks, canvas.format);
  return { form: 'ribbon', width: canvas.width, height, items, strips, summary };
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

function stepsOf(network: NetworkOnDate, { format }: Canvas): readonly Step[] {
  const { messages } = format;
  const previous = previousTerm(network);
  const current = currentTerms(network);
  const [next] = comingTerms(network);
  const hosted = nextHosting(network);
  const hosts = (hosted?.meeting.hosts ?? []).flatMap(({ party }) => network.index.parties.get(party ?? '') ?? []);
  const before = previous && {
    tone: 'past' as const,
    heading: messages.before,
    parties: [previous.party],
    term: previous,
    hosted: undefined,
  };
  const now = {
    tone: 'current' as const,
    heading: messages.now,
    parties: current.map(({ party }) => party),
    term: current[0],
    hosted: undefined,
  };
  const later = {
    tone: 'next' as const,
    heading: next ? messages.next : hosts.length ? messages.nextHost : messages.next,
  };
  return [
    ...(before ? [before] : []),
    ...(current.length ? [now] : []),
    { ...later, parties: next ? [next.party] : hosts, term: next, hosted: next ? undefined : hosted },
  ];
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
        ...oneLine(canvas.format.text(network.network.name), 0, top + title.size, { ...heading, weight: 600 }, 'start'),
      }
    : undefined;
  const reachable = segments.flatMap(({ id, name, hit }, index) =>
    id
      ? [
          {
            id,
            type: steps[index]?.hosted ? ('meeting' as const) : ('term' as const),
            label: name,
            name,
            x: hit.x + hit.width / 2,
            y: y + height / 2,
          },
        ]
      : [],
  );
  return { strip: { group, segments, dates, notes }, bottom, reachable };
}

interface Band {
  readonly y: number;
  readonly height: number;
  readonly headingY: number;
}

/** From where to where a segment reaches, px, and its label. */
interface SegmentSpan {
  readonly from: number;
  readonly to: number;
  readonly label: FittedName;
}

/** The first step's start that is not stated takes room for its broken edge. */
function leadOf([first]: readonly Step[]): number {
  return first?.term && !first.term.period.start ? BROKEN_EDGE : 0;
}

function spansOf(steps: readonly Step[], { format, textWidth, width, em }: Canvas): readonly SegmentSpan[] {
  const title = textStyle('eventTitle', widthClass(width), em);
  const names = steps.map(({ parties }) =>
    parties.length
      ? format.list(parties.map((party) => format.shortPartyName(party).text))
      : format.messages.nextNotKnown,
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

function placeSegments(
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
    const y = band.y + band.height / 2 + style.size * 0.36 - ((lines.length - 1) * style.leading) / 2;
    return {
      id: step.term?.id ?? step.hosted?.id ?? '',
      name: spoken(step, canvas),
      tone: step.tone,
      path: arrowPath(from, to, band, isFirst, index === steps.length - 1),
      broken: isFirst && lead ? brokenEdge(from, -lead, band.y, band.height) : [],
      hit: { x: isFirst ? 0 : from, y: band.y, width: to - (isFirst ? 0 : from), height: band.height },
      heading: placeHeading(step.heading, x, band.headingY, headingRoom(steps, canvas), heading, canvas),
      label: { ...style, x, y, lines, anchor: 'middle' as const },
    };
  });
}

function headingRoom(steps: readonly Step[], { width }: Canvas): number {
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
  const [top, middle, bottom] = [y, y + height / 2, y + height].map(round);
  const left = isFirst ? '' : `L${round(from + ARROW)} ${middle}`;
  const right = isLast
    ? `H${round(to)}V${bottom}`
    : `H${round(to)}L${round(to + ARROW)} ${middle}L${round(to)} ${bottom}`;
  return `M${round(from)} ${top}${right}H${round(from)}${left}Z`;
}

function spoken({ term, hosted, heading, parties }: Step, { format }: Canvas): string {
  if (term) return `${heading}: ${termLabel(term, format)}`;
  if (!hosted) return `${heading}: ${format.messages.nextNotKnown}`;
  const names = format.list(parties.map((party) => format.partyName(party).text));
  return `${heading}: ${names}, ${format.text(hosted.meeting.title)}, ${format.span(hosted.span, 'long')}`;
}

/** Where the dates stand: under the strip's lower edge, and `drop` px lower where the note on the start needs the first lines. */
interface DateSpace {
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
function placeDates(
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
    const tick = previous.x + previous.width + GAP / 2 + ARROW / 2;
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
    date: oneLine(words, x, y, date, 'middle'),
    event: event && { ...detail, x, y: y + detail.leading * 1.1, lines: event.lines, anchor: 'middle' },
  };
}

function startNote(steps: readonly Step[], top: number, canvas: Canvas): readonly PlacedText[] {
  const [first] = steps;
  if (!first?.term || first.term.period.start) return [];
  const style = textStyle('note', widthClass(canvas.width), canvas.em);
  const { lines } = wrapText(canvas.format.messages.startNotStated, style, canvas.width * 0.18, canvas.textWidth);
  return [{ ...style, x: 0, y: top + 14 + style.size, lines, anchor: 'start' }];
}

function leftOf(text: PlacedText, canvas: Canvas): number {
  return text.x - widestLine(text, canvas) / 2;
}

function widestLine({ lines, size, weight }: PlacedText, { textWidth }: Canvas): number {
  return Math.max(...lines.map((words) => textWidth(words, size, weight)));
}

/** The parties that have no term, in one sentence. */
function idleNote(network: NetworkOnDate, top: number, canvas: Canvas): readonly PlacedText[] {
  const { format, textWidth } = canvas;
  const idle = partyRows(network).filter(({ terms, hosting }) => !terms.length && !hosting);
  if (!idle.length) return [];
  const style = textStyle('eventDetail', widthClass(canvas.width), canvas.em);
  const text = format.messages.noTermScheduledFor({
    parties: format.list(idle.map(({ party }) => format.partyName(party).text)),
  });
  const { lines } = wrapText(text, style, canvas.width, textWidth);
  return [{ ...style, x: 0, y: top + style.size, lines, anchor: 'start' }];
}

function lastBaseline({ y, lines, leading }: PlacedText): number {
  return y + (lines.length - 1) * leading;
}

function oneLine(text: string, x: number, y: number, style: TextStyle, anchor: PlacedText['anchor']): PlacedText {
  return { ...style, x, y, lines: [text], anchor };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
