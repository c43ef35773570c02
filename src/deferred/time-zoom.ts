/** Zooming and panning through time: loads for a drawing of more than a dozen entries. */
export { listenForZoom } from '../gesture/zoom.ts';
export { layoutOverview } from '../layout/overview.ts';
export { isWhole, zoomWindow } from '../layout/time-window.ts';
export { timeNavigationTemplate } from '../template/time-navigation.ts';
export { timeNavigationStyles as styles } from '../template/time-navigation-styles.ts';
