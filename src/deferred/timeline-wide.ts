/** Lanes to scale, which need room: loads where a timeline has it. */
export { layoutHorizontal } from '../layout/timeline/horizontal.ts';
