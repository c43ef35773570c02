import { mapStyles } from '../element/styles/map.ts';
import { rotationStyles } from '../element/styles/rotation.ts';
import { timelineStyles } from '../element/styles/timeline.ts';
import { ribbonStyles } from '../template/rotation/ribbon-styles.ts';
import { rowsStyles } from '../template/rotation/rows-styles.ts';
import { timeNavigationStyles } from '../template/time-navigation-styles.ts';
import { crowdStyles } from '../template/timeline/crowd-styles.ts';
import type { WidgetName } from './widget.ts';

/** The style sheets that a widget's drawing has to itself, those of its parts that an element loads late among them. */
export const DRAWING_STYLES: Readonly<Record<WidgetName, readonly { readonly cssText: string }[]>> = {
  map: [mapStyles],
  timeline: [timelineStyles, crowdStyles, timeNavigationStyles],
  rotation: [rotationStyles, rowsStyles, ribbonStyles],
};
