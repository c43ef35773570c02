/** ECharts with only its map chart and its SVG renderer. */
import { MapChart } from 'echarts/charts';
import { GeoComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { reportDrawing } from '../harness/report.ts';
import { FILLS, HEIGHT, plot, ROLES, WIDTH } from './roles.ts';

void reportDrawing(() => !!plot.querySelector('svg path'));

use([MapChart, GeoComponent, SVGRenderer]);
registerMap('region', await (await fetch('/region.geo.json')).json());
init(plot, undefined, { renderer: 'svg', width: WIDTH, height: HEIGHT }).setOption({
  animation: false,
  series: [
    {
      type: 'map',
      map: 'region',
      boundingCoords: [
        [16, 57],
        [89, 34],
      ],
      itemStyle: { areaColor: FILLS['none'] },
      data: Object.entries(ROLES).map(([name, role]) => ({ name, itemStyle: { areaColor: FILLS[role] } })),
    },
  ],
});
