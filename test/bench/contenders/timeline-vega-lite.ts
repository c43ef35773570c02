/** Vega-Lite by way of vega-embed, on a canvas, which is what it draws on unless told otherwise. */
import embed from 'vega-embed';
import { reportDrawing } from '../harness/report.ts';
import { FILL, HEIGHT, loadMeetings, plot, WIDTH } from './meetings.ts';

let isFinished = false;
void reportDrawing(() => isFinished);

const meetings = await loadMeetings();
await embed(
  plot,
  {
    width: WIDTH - 110,
    height: HEIGHT - 40,
    data: { values: meetings.map(({ date, kind }) => ({ date: date.getTime(), kind })) },
    mark: { type: 'circle', color: FILL, size: 50 },
    encoding: {
      x: { field: 'date', type: 'temporal', title: null },
      y: { field: 'kind', type: 'nominal', title: null },
    },
  },
  { actions: false },
);
isFinished = true;
