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

/** What leaving a label out costs. */
const COST_OF_NONE = 300;
const ROUNDS = 2;

const ORDERS: readonly ((choice: Choice) => number)[] = [
  ({ area }) => -area,
  ({ area }) => area,
  ({ x }) => x,
  ({ x }) => -x,
  ({ y }) => y,
  ({ y }) => -y,
  ({ candidates }) => candidates.length,
];

type Chosen = readonly (Candidate | undefined)[];

/**
 * One candidate for each label such that nothing touches, as cheap as several orders of choosing find; undefined for a label
 * that has no free place. The same in, the same out.
 */
export function chooseLabels(choices: readonly Choice[]): Chosen {
  let best: Chosen = [];
  let least = Number.POSITIVE_INFINITY;
  for (const rank of ORDERS) {
    const chosen = inOrder(choices, rank);
    const cost = chosen.reduce((sum, candidate) => sum + (candidate?.cost ?? COST_OF_NONE), 0);
    if (cost < least) [best, least] = [chosen, cost];
  }
  return best;
}

function inOrder(choices: readonly Choice[], rank: (choice: Choice) => number): Chosen {
  const order = choices.map((_, index) => index);
  order.sort((a, b) => rank(choices[a] as Choice) - rank(choices[b] as Choice) || a - b);
  const chosen: (Candidate | undefined)[] = choices.map(() => undefined);
  // The later rounds let the first in the order give way to what came after it.
  for (let round = 0; round < ROUNDS; round++) {
    for (const index of order) {
      chosen[index] = undefined;
      chosen[index] = choices[index]?.candidates.find((candidate) => !chosen.some((other) => other && collide(candidate, other)));
    }
  }
  return chosen;
}
