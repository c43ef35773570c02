import { type Candidate, collide } from './candidate.ts';

/** A label to be chosen: its candidates, and where it stands in each order of choosing. */
export interface Choice {
  /** The cheapest first. */
  readonly candidates: readonly Candidate[];
  /** px² of its shape. */
  readonly area: number;
  readonly x: number;
  readonly y: number;
}

type Chosen = readonly (Candidate | undefined)[];

/** What leaving a label out costs. */
const COST_OF_NONE = 500;

/** A label that more others would have to make room for is not worth trying, and after so many rounds little gets better. */
const MOST_EVICTED = 4;
const MOST_ROUNDS = 8;

const ORDERS: readonly ((choice: Choice) => number)[] = [
  ({ area }) => -area,
  ({ area }) => area,
  ({ x }) => x,
  ({ x }) => -x,
  ({ y }) => y,
  ({ y }) => -y,
];

/**
 * One candidate for each label such that nothing touches; undefined for a label that has no free place. Several orders of
 * choosing are tried, the cheapest result is kept and mended. The same in, the same out.
 */
export function chooseLabels(choices: readonly Choice[]): Chosen {
  const attempts = ORDERS.map((rank) => fillIn(choices, [], inOrder(choices, rank)));
  return mend(
    choices,
    attempts.reduce((a, b) => (totalCost(b) < totalCost(a) ? b : a)),
  );
}

function inOrder(choices: readonly Choice[], rank: (choice: Choice) => number): readonly number[] {
  const order = choices.map((_, index) => index);
  return order.sort((a, b) => rank(choices[a] as Choice) - rank(choices[b] as Choice) || a - b);
}

/** Gives each label in turn the cheapest place that is left. */
function fillIn(choices: readonly Choice[], chosen: Chosen, order: readonly number[]): Chosen {
  const filled = choices.map((_, index) => chosen[index]);
  for (const index of order) {
    filled[index] = undefined;
    filled[index] = choices[index]?.candidates.find((candidate) => !inTheWay(candidate, filled, index, 1).length);
  }
  return filled;
}

/** Lets labels take better places as long as what they drive away finds others at less cost than is saved. */
function mend(choices: readonly Choice[], chosen: Chosen): Chosen {
  let best = chosen;
  let least = totalCost(chosen);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = least;
    for (const [index, { candidates }] of choices.entries()) {
      for (const candidate of candidates) {
        if (candidate.cost >= costOf(best[index])) break;
        const evicted = inTheWay(candidate, best, index, MOST_EVICTED + 1);
        if (evicted.length > MOST_EVICTED) continue;
        const kept = [...best];
        kept[index] = candidate;
        for (const other of evicted) kept[other] = undefined;
        const attempt = fillIn(choices, kept, evicted);
        const cost = totalCost(attempt);
        if (cost >= least) continue;
        best = attempt;
        least = cost;
      }
    }
    if (least === before) break;
  }
  return best;
}

/** The first labels, up to a number of them, that a place for one would touch. */
function inTheWay(candidate: Candidate, chosen: Chosen, taker: number, most: number): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < chosen.length && found.length < most; index++) {
    const other = chosen[index];
    if (other && index !== taker && collide(candidate, other)) found.push(index);
  }
  return found;
}

function totalCost(chosen: Chosen): number {
  return chosen.reduce((sum, candidate) => sum + costOf(candidate), 0);
}

function costOf(candidate: Candidate | undefined): number {
  return candidate?.cost ?? COST_OF_NONE;
}
