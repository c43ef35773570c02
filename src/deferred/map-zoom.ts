/** Zooming a map: loads for the world, and for a map on which some parties are too small to tell apart. */
export { MapZoom } from '../exploration/map-zoom.ts';
export { mapZoomStyles as styles } from '../template/map-zoom-styles.ts';
