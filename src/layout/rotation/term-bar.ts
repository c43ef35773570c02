import type { FuzzyDate } from '../../dataset/edtf.ts';
import type { Term, TermTense } from '../../network/chair.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { Rect } from '../rect.ts';
import { position, type TimeScale } from '../time-scale.ts';
import { BROKEN_EDGE, brokenEdge } from './broken-edge.ts';
import { earliestStart } from './terms-domain.ts';

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
const THINNEST = 2;

/** Places a term; `y` and `height` are those of its row's bar, px. */
export function termBar(term: Term, network: NetworkOnDate, scale: TimeScale, y: number, height: number): TermBar {
  const { start, end } = term.period;
  const from = position(scale, earliestStart(term, network));
  const to = position(scale, knownEnd(term, network));
  const startFuzz = start ? fuzz(start, scale) : BROKEN_EDGE;
  const endFuzz = end && typeof end === 'object' ? fuzz(end, scale) : BROKEN_EDGE;
  const lead = Math.min(startFuzz, Math.max(0, to - from) * BROKEN_SHARE);
  const width = Math.max(THINNEST, to - from - lead);
  const solid = { x: from + lead, y, width, height };
  return {
    tense: term.tense,
    solid,
    broken: [
      ...(lead > 0 ? brokenEdge(solid.x, -lead, y, height) : []),
      ...(endFuzz > 0 ? brokenEdge(solid.x + width, endFuzz, y, height) : []),
    ],
    startUnknown: !start,
    endUnknown: typeof end !== 'object',
  };
}

/** The day up to which a term is drawn solid: an open one to the as-of day, never beyond what the dataset knows. */
function knownEnd({ period }: Term, { asOf }: NetworkOnDate): number {
  if (typeof period.end === 'object') return period.end.earliest;
  return Math.max(Math.min(asOf.day, asOf.updated), period.start?.latest ?? asOf.day);
}

function fuzz({ earliest, latest }: FuzzyDate, scale: TimeScale): number {
  return earliest === latest ? 0 : Math.abs(position(scale, latest) - position(scale, earliest));
}
