/** vis-timeline, with a group for each party. */
import { Timeline } from 'vis-timeline/standalone';
import { reportDrawing } from '../harness/report.ts';
import { heightOf, loadTerms, partiesOf, plot } from './terms.ts';

void reportDrawing(() => !!plot.querySelector('.vis-item'));

const terms = await loadTerms();
export const timeline: unknown = new Timeline(
  plot,
  terms.map(({ party, from, to }, index) => ({
    id: index,
    group: party,
    start: from,
    end: to,
    content: '',
    type: 'range',
  })),
  partiesOf(terms).map((party) => ({ id: party, content: party })),
  {
    start: terms[0]?.from ?? 0,
    end: terms.at(-1)?.to ?? 0,
    height: heightOf(terms),
    stack: false,
    showCurrentTime: false,
  },
);
