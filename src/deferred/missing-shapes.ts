/** What a map has no shapes for; loads where some parties stand beside it. */
export { missingShapes } from '../layout/map/missing-shapes.ts';
