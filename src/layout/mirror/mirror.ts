import type { mirrorLabels } from './map.ts';
import type { mirrorRibbon, mirrorRows } from './rotation.ts';
import type { mirrorTimeline } from './timeline.ts';

/**
 * Turns finished drawings around for readers from right to left. A layout that is given one ends with it; whatever places things
 * before that does so from left to right, and scales of time stay so. A map keeps its sides; its words are marked alone.
 */
export interface Mirror {
  readonly mirrorLabels: typeof mirrorLabels;
  readonly mirrorTimeline: typeof mirrorTimeline;
  readonly mirrorRows: typeof mirrorRows;
  readonly mirrorRibbon: typeof mirrorRibbon;
}
