/** Baseline of a line below its middle, as a share of the size: half the height of capitals. */
export const BASELINE = 0.36;
