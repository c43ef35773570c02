/** vis-timeline, with a group for each kind. */
import { Timeline } from 'vis-timeline/standalone';
import { reportDrawing } from '../harness/report.ts';
import { HEIGHT, kindsOf, loadMeetings, plot } from './meetings.ts';

void reportDrawing(() => !!plot.querySelector('.vis-item'));

const meetings = await loadMeetings();
export const timeline: unknown = new Timeline(
  plot,
  meetings.map(({ title, date, kind }, index) => ({
    id: index,
    group: kind,
    start: date,
    content: title,
    type: 'point',
  })),
  kindsOf(meetings).map((kind) => ({ id: kind, content: kind })),
  {
    start: meetings[0]?.date ?? 0,
    end: meetings.at(-1)?.date ?? 0,
    height: HEIGHT,
    showCurrentTime: false,
  },
);
