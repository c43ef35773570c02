/** The drawings to scale, which need room: loads where a timeline or a rotation has it. */
export { layoutRows } from '../layout/rotation/rows.ts';
export { layoutHorizontal } from '../layout/timeline/horizontal.ts';
export { rowsTemplate } from '../template/rotation/rows.ts';
