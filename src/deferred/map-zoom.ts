/** Zooming a map: loads for the world, and for a map on which some parties are too small to tell apart. */
export { listenForMapZoom, STEP } from '../gesture/map-zoom.ts';
export { crowdOf, isWholeBox, zoomBox } from '../layout/map/zoom-box.ts';
export { mapZoomTemplate } from '../template/map-zoom.ts';
export { mapZoomStyles as styles } from '../template/map-zoom-styles.ts';
