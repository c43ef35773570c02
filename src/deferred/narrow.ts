/** The drawings for phones: loads where a timeline or a rotation is narrow, or its labels find no room. */
export { layoutRibbon } from '../layout/rotation/ribbon.ts';
export { layoutRail } from '../layout/timeline/rail.ts';
export { ribbonTemplate } from '../template/rotation/ribbon.ts';
