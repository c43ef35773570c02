/** Rows of more bars than can be an element each: loads for these. */
export { pointIn } from '../gesture/point-in.ts';
export { barPaths } from '../layout/rotation/bar-paths.ts';
export { barAt, reachableBars } from '../layout/rotation/reachable-bars.ts';
export { denseBarsTemplate } from '../template/rotation/dense-bars.ts';
