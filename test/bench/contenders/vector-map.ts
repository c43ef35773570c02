import jsVectorMap from 'jsvectormap';
import { FILLS, ROLES } from './roles.ts';

export function drawVectorMap(map: string, options: object = {}): unknown {
  return new jsVectorMap({
    selector: '#plot',
    map,
    zoomButtons: false,
    zoomOnScroll: false,
    regionStyle: { initial: { fill: FILLS['none'] } },
    series: {
      regions: [{ attribute: 'fill', scale: { member: FILLS['member'], observer: FILLS['observer'] }, values: ROLES }],
    },
    ...options,
  });
}
