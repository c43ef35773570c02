/** Observable Plot: a dot for each meeting, a lane for each kind. */
import { dot, plot as plotOf } from '@observablehq/plot';
import { reportDrawing } from '../harness/report.ts';
import { FILL, HEIGHT, loadMeetings, plot, WIDTH } from './meetings.ts';

void reportDrawing(() => !!plot.firstChild);

const meetings = await loadMeetings();
plot.append(
  plotOf({
    width: WIDTH,
    height: HEIGHT,
    marginLeft: 100,
    x: { type: 'utc' },
    y: { type: 'point', label: null },
    marks: [dot([...meetings], { x: 'date', y: 'kind', fill: FILL, r: 4 })],
  }),
);
