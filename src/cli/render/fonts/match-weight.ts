/** What a face of a family is good for: one weight, or all from the least to the most. */
export interface Weights {
  readonly least: number;
  readonly most: number;
}

/**
 * The face that CSS takes for a weight: https://www.w3.org/TR/css-fonts-4/#font-style-matching, of which only the weight is asked.
 *
 * @param faces at least one
 */
export function matchWeight<F extends Weights>(faces: readonly [F, ...F[]], weight: number): F {
  const [first] = faces;
  return faces.reduce((best, face) => (rank(face, weight) < rank(best, weight) ? face : best), first);
}

/** Between these, a text that is not bold may be a little bolder than asked rather than lighter. */
const [NORMAL, MEDIUM] = [400, 500];

const FARTHEST = 1000;

/** The less, the better. */
function rank({ least, most }: Weights, weight: number): number {
  if (weight >= least && weight <= most) return 0;
  const over = least - weight;
  const under = weight - most;
  if (weight > MEDIUM) return over > 0 ? over : FARTHEST + under;
  if (weight < NORMAL) return over > 0 ? FARTHEST + over : under;
  if (over > 0) return least <= MEDIUM ? over : 2 * FARTHEST + over;
  return FARTHEST + under;
}
