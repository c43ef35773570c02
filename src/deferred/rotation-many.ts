/** Rows of many terms, of more bars than can be an element each, or such as a page has sorted: loads for these. */
export { barUnder } from '../gesture/bar-under.ts';
export { arrangeRows } from '../layout/rotation/arrange-rows.ts';
export { barPaths } from '../layout/rotation/bar-paths.ts';
export { clipBar } from '../layout/rotation/clip-bar.ts';
export { nearestRows } from '../layout/rotation/nearest-rows.ts';
export { denseBars } from '../template/rotation/dense-bars.ts';
