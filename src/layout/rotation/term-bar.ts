import type { FuzzyDate } from '../../dataset/edtf.ts';
import type { Term, TermTense } from '../../network/chair.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { Rect } from '../rect.ts';
import { position, type TimeScale } from '../time-scale.ts';
import { BROKEN_EDGE, brokenEdge } from './broken-edge.ts';
import { earliestStart, isEndless, knownEnd } from './terms-domain.ts';

/** A term on a scale of time: what is known of it is solid, what is not known is broken. */
export interface TermBar {
  readonly tense: TermTense;
  readonly solid: Rect;
  /** Pieces of a start or an end that is not known to the day. */
  readonly broken: readonly Rect[];
  readonly startUnknown: boolean;
  readonly endUnknown: boolean;
}

/** The most of a bar that a broken start may take. */
const BROKEN_SHARE = 0.6;

/** A term of a few days has to show too, px; one still open more so, or its broken edge alone would. */
const THINNEST = 2;
export const THINNEST_OPEN = 7;

/** Less that is not known than this cannot be seen, px. */
const SMALLEST_FUZZ = 1;

/** Places a term; `y` and `height` are those of its row's bar, px. */
export function termBar(term: Term, network: NetworkOnDate, scale: TimeScale, y: number, height: number): TermBar {
  const { start, end } = term.period;
  const from = position(scale, earliestStart(term, network));
  const to = position(scale, knownEnd(term, network));
  const lead = Math.min(leadOf(start, from, scale), Math.max(0, to - from) * BROKEN_SHARE);
  const width = Math.max(isEndless(term) ? THINNEST_OPEN : THINNEST, to - from - lead);
  const known = from + lead;
  const solid = { x: known > scale.to ? known : Math.min(known, scale.to - THINNEST), y, width, height };
  const right = solid.x + width;
  const tail = typeof end === 'object' && !isEndless(term) ? fuzz(to, end.latest, scale) : BROKEN_EDGE;
  const tailRoom = isEndless(term) ? BROKEN_EDGE : scale.to - right;
  const before = lead > 0 ? brokenEdge(solid.x, -lead, y, height) : [];
  const after = tail > 0 && tailRoom > 0 ? brokenEdge(right, Math.min(tail, tailRoom), y, height) : [];
  return {
    tense: term.tense,
    solid,
    broken: before.concat(after),
    startUnknown: !start,
    endUnknown: typeof end !== 'object',
  };
}

/** The length of the broken edge that a start which is not known to the day would take. */
function leadOf(start: FuzzyDate | undefined, from: number, scale: TimeScale): number {
  return start && Number.isFinite(start.latest) ? fuzz(from, start.latest, scale) : BROKEN_EDGE;
}

/** How far the px of what is known lie from the last day that is possible; nothing where that is too little to be seen. */
function fuzz(from: number, latest: FuzzyDate['latest'], scale: TimeScale): number {
  const length = Math.abs(position(scale, latest) - from);
  return length < SMALLEST_FUZZ ? 0 : length;
}
