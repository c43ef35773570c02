/** The ribbon for phones: loads where a rotation is narrow and short. */
export { layoutRibbon } from '../layout/rotation/ribbon.ts';
export { ribbonTemplate } from '../template/rotation/ribbon.ts';
export { ribbonStyles } from '../template/rotation/ribbon-styles.ts';
