/** The list for phones: loads where a timeline is narrow, or the labels of its lanes find no room. */
export { layoutRail } from '../layout/timeline/rail.ts';
