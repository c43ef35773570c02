/** Ties between cities on the map: loads for a network that has some. */
export { drawArcs, endsOf, tieKey, tiesOn } from '../layout/map/ties.ts';
export { arcTemplate } from '../template/map/arc.ts';
export { arcStyles as styles } from '../template/map/arc-styles.ts';
