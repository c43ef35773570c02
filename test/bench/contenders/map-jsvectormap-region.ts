/** jsVectorMap with a map of the region's features, their paths projected beforehand. */
import jsVectorMap from 'jsvectormap';
import { reportDrawing } from '../harness/report.ts';
import { drawVectorMap } from './vector-map.ts';

void reportDrawing(() => !!document.querySelector('#plot svg path'));

jsVectorMap.addMap('region', await (await fetch('/region.paths.json')).json());
drawVectorMap('region');
