/** What turns drawings around for readers from right to left. */
export { mirrorLabels } from '../layout/mirror/map.ts';
export { mirrorRibbon, mirrorRows } from '../layout/mirror/rotation.ts';
export { mirrorTimeline } from '../layout/mirror/timeline.ts';
