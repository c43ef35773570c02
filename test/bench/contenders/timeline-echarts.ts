/** ECharts with only its scatter series, on a canvas, which is its quicker renderer. */
import { ScatterChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { reportDrawing } from '../harness/report.ts';
import { FILL, HEIGHT, kindsOf, loadMeetings, plot, WIDTH } from './meetings.ts';

let isFinished = false;
void reportDrawing(() => isFinished);

use([ScatterChart, GridComponent, CanvasRenderer]);
const meetings = await loadMeetings();
const chart = init(plot, undefined, { renderer: 'canvas', width: WIDTH, height: HEIGHT });
chart.on('finished', () => {
  isFinished = true;
});
chart.setOption({
  animation: false,
  grid: { left: 100, top: 10, right: 10, bottom: 30 },
  xAxis: { type: 'time', min: 'dataMin', max: 'dataMax' },
  yAxis: { type: 'category', data: [...kindsOf(meetings)], inverse: true },
  series: {
    type: 'scatter',
    symbolSize: 8,
    itemStyle: { color: FILL },
    data: meetings.map(({ date, kind }) => [date.getTime(), kind]),
  },
});
