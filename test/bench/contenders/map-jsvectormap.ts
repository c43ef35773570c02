/** jsVectorMap with the world that it ships, zoomed to the region. */
import jsVectorMap from 'jsvectormap';
import { reportDrawing } from '../harness/report.ts';
import { drawVectorMap } from './vector-map.ts';

void reportDrawing(() => !!document.querySelector('#plot svg path'));

// The file of the map expects a global.
Object.assign(globalThis, { jsVectorMap });
await import('jsvectormap/dist/maps/world.js');
drawVectorMap('world', { focusOn: { regions: ['HU', 'KZ', 'KG', 'TR', 'TM', 'UZ', 'AZ'], animate: false } });
