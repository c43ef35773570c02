/** Rows to scale: loads where a rotation has room for them, or a history that the ribbon would leave out. */
export { layoutRows } from '../layout/rotation/rows.ts';
export { rowsTemplate } from '../template/rotation/rows.ts';
