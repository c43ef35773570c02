import { type Candidate, COST_OF_NONE, collide } from './candidate.ts';

/** A label to be chosen. */
export interface Choice {
  /** The cheapest first. */
  readonly candidates: readonly Candidate[];
  /** px² of its shape. */
  readonly area: number;
}

type Chosen = readonly (Candidate | undefined)[];

/** Who holds the chair chooses before any shape, however large; their name is missed more than all, also where a number stands for it. */
export const FIRST = 1e7;
/** A label that more others would have to make room for is not worth trying, and after so many rounds little gets better. */
const MOST_EVICTED = 4;
const MOST_ROUNDS = 8;

/** By what labels choose, the least first: the largest, lest another's leader run over the best place in it; the least free; … */
const ORDERS: readonly ((choice: Choice) => number)[] = [
  ({ area }) => -area,
  ({ candidates }) => candidates.length,
  ({ area }) => area,
];

/**
 * One candidate for each label such that nothing touches; undefined for a label that has no free place. One after the other
 * chooses, and what comes of it is mended; of several orders the one that costs least in the end. The same in, the same out.
 *
 * @param tries how many orders to try at most
 */
export function chooseLabels(labels: readonly Choice[], tries = 1): Chosen {
  let best: Chosen = [];
  let least = Number.POSITIVE_INFINITY;
  for (const order of ORDERS.slice(0, tries)) {
    const choices = labels.map((label) => ({ ...label, blockers: [] }));
    const first: (Candidate | undefined)[] = [];
    for (const choice of choices.toSorted((a, b) => order(a) - order(b)))
      first[choices.indexOf(choice)] = firstFree(choice, first, Number.POSITIVE_INFINITY);
    const chosen = mend(choices, first);
    const cost = labels.reduce((sum, label, index) => sum + costOf(chosen[index], label), 0);
    if (cost < least) [best, least] = [chosen, cost];
  }
  return best;
}

/** A label with what was last found to be in the way of each of its candidates: it most likely still is. */
interface Rival extends Choice {
  readonly blockers: number[];
}

/** Lets labels take better places as long as what they drive away finds others at less cost than is saved. */
function mend(choices: readonly Rival[], chosen: Chosen): Chosen {
  let best = chosen;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = best;
    for (const [index, choice] of choices.entries()) {
      for (const candidate of choice.candidates) {
        if (candidate.cost >= costOf(best[index], choice)) break;
        best = makeRoom(choices, best, index, candidate) ?? best;
      }
    }
    if (best === before) break;
  }
  return best;
}

/** Moves a label to another of its places and whom it drives away to new ones; undefined where that does not cost less. */
function makeRoom(choices: readonly Rival[], chosen: Chosen, index: number, candidate: Candidate): Chosen | undefined {
  const settled = [...chosen];
  settled[index] = undefined;
  const costNow = (other: number) => costOf(chosen[other], choices[other] as Rival);
  const leastOf = (other: number) => ((choices[other] as Rival).candidates[0] as Candidate).cost;
  const evicted: number[] = [];
  // What is saved if each finds its cheapest place; places that are dearer than that need not be looked at.
  let saved = costNow(index) - candidate.cost;
  for (;;) {
    const other = blockerOf(candidate, settled);
    if (other < 0) break;
    if (evicted.push(other) > MOST_EVICTED) return undefined;
    settled[other] = undefined;
    saved += costNow(other) - leastOf(other);
  }
  settled[index] = candidate;
  for (const other of evicted) {
    if (saved <= 0) break;
    const choice = choices[other] as Rival;
    saved += leastOf(other);
    settled[other] = firstFree(choice, settled, saved);
    saved -= costOf(settled[other], choice);
  }
  return saved > 0 ? settled : undefined;
}

/** The cheapest place where nothing is in the way, if it costs less than `most`. */
function firstFree({ candidates, blockers }: Rival, chosen: Chosen, most: number): Candidate | undefined {
  // Walked hundreds of thousands of times: no iterator, which costs more than what it is for.
  for (let at = 0; at < candidates.length; at++) {
    const candidate = candidates[at] as Candidate;
    if (candidate.cost >= most) break;
    const last = chosen[blockers[at] ?? -1];
    if (last && collide(candidate, last)) continue;
    const blocker = blockerOf(candidate, chosen);
    if (blocker < 0) return candidate;
    blockers[at] = blocker;
  }
  return undefined;
}

/** The first label that a place for another would touch; -1 for none. */
function blockerOf(candidate: Candidate, chosen: Chosen): number {
  for (let index = 0; index < chosen.length; index++) {
    const other = chosen[index];
    if (other && collide(candidate, other)) return index;
  }
  return -1;
}

/** A large shape without a word is missed the most. */
function costOf(candidate: Candidate | undefined, { area }: Choice): number {
  return candidate ? candidate.cost + (candidate.block.isNumber && area > FIRST ? FIRST : 0) : COST_OF_NONE + area;
}
