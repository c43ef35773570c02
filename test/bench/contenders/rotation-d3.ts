/** What a developer writes by hand: scales, axes and a rectangle for each term, no other words. */
import { axisLeft, axisTop } from 'd3-axis';
import { scaleBand, scaleUtc } from 'd3-scale';
import { select } from 'd3-selection';
import { reportDrawing } from '../harness/report.ts';
import { FILL, heightOf, loadTerms, type MadeTerm, partiesOf, plot, WIDTH } from './terms.ts';

void reportDrawing(() => !!plot.querySelector('rect'));

const terms = await loadTerms();
const height = heightOf(terms);
const days = terms.flatMap(({ from, to }) => [from, to]);
const x = scaleUtc([days[0], days.at(-1)], [120, WIDTH - 10]);
const y = scaleBand(partiesOf(terms), [30, height - 10]).padding(0.3);

const svg = select(plot).append('svg').attr('width', WIDTH).attr('height', height);
svg.append('g').attr('transform', 'translate(0,30)').call(axisTop(x));
svg.append('g').attr('transform', 'translate(120,0)').call(axisLeft(y));
svg
  .append('g')
  .attr('fill', FILL)
  .selectAll('rect')
  .data(terms)
  .join('rect')
  .attr('x', ({ from }: MadeTerm) => x(from))
  .attr('y', ({ party }: MadeTerm) => y(party))
  .attr('width', ({ from, to }: MadeTerm) => x(to) - x(from))
  .attr('height', y.bandwidth());
