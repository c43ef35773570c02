import { areNear, type Candidate, COST_OF_NONE, collide } from './candidate.ts';

/** A label to be chosen. */
export interface Choice {
  /** The cheapest first. */
  readonly candidates: readonly Candidate[];
  /** px² of its shape. */
  readonly area: number;
}

type Chosen = readonly (Candidate | undefined)[];

/** A label that more others would have to make room for is not worth trying, and after so many rounds little gets better. */
const MOST_EVICTED = 4;
const MOST_ROUNDS = 8;

/**
 * One candidate for each label such that nothing touches; undefined for a label that has no free place. The largest shapes choose
 * first, so that no other's leader runs over the best place in them, and what comes of it is mended. The same in, the same out.
 */
export function chooseLabels(labels: readonly Choice[]): Chosen {
  const reaches = labels.map(reachOf);
  const choices = labels.map((label, index) => ({ ...label, near: nearTo(index, reaches) }));
  const areaOf = (index: number) => (choices[index] as Rival).area;
  const order = [...choices.keys()].sort((a, b) => areaOf(b) - areaOf(a));
  return mend(choices, fillIn(choices, [], order));
}

/** A label with the others that it could touch at all. */
interface Rival extends Choice {
  readonly near: readonly number[];
}

/** From where to where a label could come to lie. */
function reachOf({ candidates }: Choice): Pick<Candidate, 'left' | 'right' | 'top' | 'bottom'> {
  return {
    left: Math.min(...candidates.map(({ left }) => left)),
    right: Math.max(...candidates.map(({ right }) => right)),
    top: Math.min(...candidates.map(({ top }) => top)),
    bottom: Math.max(...candidates.map(({ bottom }) => bottom)),
  };
}

function nearTo(index: number, reaches: readonly ReturnType<typeof reachOf>[]): readonly number[] {
  return reaches.flatMap((other, at) => (at !== index && areNear(other, reaches[index] as typeof other) ? [at] : []));
}

/** Gives each label in turn the cheapest place that is left. */
function fillIn(choices: readonly Rival[], chosen: Chosen, order: readonly number[]): Chosen {
  const filled = choices.map((_, index) => chosen[index]);
  for (const index of order) {
    filled[index] = undefined;
    const { candidates, near } = choices[index] as Rival;
    filled[index] = candidates.find((candidate) => !inTheWay(candidate, filled, near, 1).length);
  }
  return filled;
}

/** Lets labels take better places as long as what they drive away finds others at less cost than is saved. */
function mend(choices: readonly Rival[], chosen: Chosen): Chosen {
  let best = chosen;
  let least = totalCost(chosen, choices);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = least;
    for (const [index, choice] of choices.entries()) {
      const { candidates, near } = choice;
      for (const candidate of candidates) {
        if (candidate.cost >= costOf(best[index], choice)) break;
        const evicted = inTheWay(candidate, best, near, MOST_EVICTED + 1);
        if (evicted.length > MOST_EVICTED) continue;
        const kept = [...best];
        kept[index] = candidate;
        for (const other of evicted) kept[other] = undefined;
        const attempt = fillIn(choices, kept, evicted);
        const cost = totalCost(attempt, choices);
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
function inTheWay(candidate: Candidate, chosen: Chosen, near: readonly number[], most: number): readonly number[] {
  const found: number[] = [];
  for (const index of near) {
    const other = chosen[index];
    if (other && collide(candidate, other) && found.push(index) === most) break;
  }
  return found;
}

function totalCost(chosen: Chosen, choices: readonly Choice[]): number {
  return choices.reduce((sum, choice, index) => sum + costOf(chosen[index], choice), 0);
}

/** A large shape without a word is missed the most. */
function costOf(candidate: Candidate | undefined, { area }: Choice): number {
  return candidate?.cost ?? COST_OF_NONE + area;
}
