/** ECharts with only its custom series and its SVG renderer. */
import { CustomChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { reportDrawing } from '../harness/report.ts';
import { FILL, heightOf, loadTerms, partiesOf, plot, WIDTH } from './terms.ts';

/** What a custom series is given to place its items with. */
interface Api {
  value(dimension: number): number;
  coord(values: readonly number[]): readonly number[];
}

void reportDrawing(() => !!plot.querySelector('svg path'));

use([CustomChart, GridComponent, SVGRenderer]);
const terms = await loadTerms();
const parties = partiesOf(terms);
const rows = new Map(parties.map((party, index) => [party, index]));
init(plot, undefined, { renderer: 'svg', width: WIDTH, height: heightOf(terms) }).setOption({
  animation: false,
  grid: { left: 120, top: 30, right: 10, bottom: 10 },
  xAxis: { type: 'time', position: 'top', min: 'dataMin', max: 'dataMax' },
  yAxis: { type: 'category', data: [...parties], inverse: true },
  series: {
    type: 'custom',
    encode: { x: [1, 2], y: 0 },
    data: terms.map(({ party, from, to }) => [rows.get(party) ?? 0, from.getTime(), to.getTime()]),
    renderItem: (_params: unknown, api: Api) => {
      const [left = 0, middle = 0] = api.coord([api.value(1), api.value(0)]);
      const [right = 0] = api.coord([api.value(2), api.value(0)]);
      return {
        type: 'rect',
        shape: { x: left, y: middle - 8, width: right - left, height: 16 },
        style: { fill: FILL },
      };
    },
  },
});
