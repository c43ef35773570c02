/** The ribbon for phones: loads where a rotation is narrow and short. */
export { layoutRibbon } from '../layout/rotation/ribbon.ts';
export { ribbonTemplate } from '../template/rotation/ribbon.ts';
