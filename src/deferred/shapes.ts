/** Shapes in longitude and latitude; loads with d3-geo for a map of a page's own ones. */
export { readShapes } from '../shapes/read-shapes.ts';
