/** Rows to scale: loads where a rotation has room for them, or a history that the ribbon would leave out. */
export { rowsCaptions } from '../layout/rotation/captions.ts';
export { layoutRows } from '../layout/rotation/rows.ts';
export { rowsTemplate } from '../template/rotation/rows.ts';
export { rowsStyles } from '../template/rotation/rows-styles.ts';
