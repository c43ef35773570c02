/** Observable Plot. */
import { barX, plot as plotOf } from '@observablehq/plot';
import { reportDrawing } from '../harness/report.ts';
import { FILL, heightOf, loadTerms, partiesOf, plot, WIDTH } from './terms.ts';

void reportDrawing(() => !!plot.firstChild);

const terms = await loadTerms();
plot.append(
  plotOf({
    width: WIDTH,
    height: heightOf(terms),
    marginLeft: 120,
    x: { type: 'utc' },
    y: { domain: [...partiesOf(terms)], label: null },
    marks: [barX([...terms], { y: 'party', x1: 'from', x2: 'to', fill: FILL })],
  }),
);
