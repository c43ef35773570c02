/** Vega-Lite by way of vega-embed. */
import embed from 'vega-embed';
import { reportDrawing } from '../harness/report.ts';
import { FILL, heightOf, loadTerms, partiesOf, plot, WIDTH } from './terms.ts';

void reportDrawing(() => !!plot.querySelector('svg path'));

const terms = await loadTerms();
await embed(
  plot,
  {
    width: WIDTH - 130,
    height: heightOf(terms) - 40,
    data: { values: terms.map(({ party, from, to }) => ({ party, from: from.getTime(), to: to.getTime() })) },
    mark: { type: 'bar', color: FILL },
    encoding: {
      y: { field: 'party', type: 'nominal', sort: [...partiesOf(terms)], title: null },
      x: { field: 'from', type: 'temporal', title: null },
      x2: { field: 'to' },
    },
  },
  { renderer: 'svg', actions: false },
);
