/** Rows of many terms, of more bars than can be an element each, or such as a page has sorted: loads for these. */
export { ManyTerms } from '../exploration/many-terms.ts';
export { arrangeRows } from '../layout/rotation/arrange-rows.ts';
export { barPaths } from '../layout/rotation/bar-paths.ts';
export { clipBar } from '../layout/rotation/clip-bar.ts';
export { nearestRows, timeOfRows } from '../layout/rotation/nearest-rows.ts';
