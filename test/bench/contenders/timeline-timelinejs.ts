/** TimelineJS, which comes as a script of its own and shows one meeting at a time over a strip of all. */
import { reportDrawing } from '../harness/report.ts';
import { HEIGHT, loadMeetings, plot } from './meetings.ts';

declare const TL: {
  readonly Timeline: new (id: string, data: object, options: object) => { on(name: string, handler: () => void): void };
};

let isLoaded = false;
void reportDrawing(() => isLoaded && !!plot.querySelector('.tl-timemarker'));

const meetings = await loadMeetings();
plot.style.height = `${HEIGHT}px`;
const timeline = new TL.Timeline(
  plot.id,
  {
    events: meetings.map(({ title, date, kind }) => ({
      start_date: { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
      text: { headline: title },
      group: kind,
    })),
  },
  { font: null, start_at_end: false },
);
timeline.on('ready', () => {
  isLoaded = true;
});
