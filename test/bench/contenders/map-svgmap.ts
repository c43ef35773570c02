/** svgMap, which knows one map: the world. */
import svgMap from 'svgmap';
import { reportDrawing } from '../harness/report.ts';
import { FILLS, plot, ROLES } from './roles.ts';

void reportDrawing(() => !!plot.querySelector('svg path'));

const values = Object.entries(ROLES).map(([code, role]) => [code, { role: 1, color: FILLS[role] }]);
export const map: unknown = new svgMap({
  targetElementID: plot.id,
  data: { data: { role: { name: 'Role' } }, applyData: 'role', values: Object.fromEntries(values) },
  colorNoData: FILLS['none'],
  initialPanZoom: false,
});
