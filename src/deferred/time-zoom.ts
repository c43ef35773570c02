/** Zooming and panning through time: loads for a drawing of more than a dozen entries. */
export { TimeZoom } from '../exploration/time-zoom.ts';
export { timeNavigationStyles as styles } from '../template/time-navigation-styles.ts';
