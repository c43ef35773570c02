/** What turns drawings around for readers from right to left. */
export { mirrorRibbon, mirrorRows } from '../layout/mirror/rotation.ts';
export { mirrorTimeline } from '../layout/mirror/timeline.ts';
