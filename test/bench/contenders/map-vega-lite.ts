/** Vega-Lite by way of vega-embed. */
import embed from 'vega-embed';
import { reportDrawing } from '../harness/report.ts';
import { FILLS, HEIGHT, plot, WIDTH } from './roles.ts';

void reportDrawing(() => !!plot.querySelector('svg path'));

await embed(
  plot,
  {
    width: WIDTH,
    height: HEIGHT,
    // The projection's own fit would be one to all features.
    projection: {
      type: 'conicEqualArea',
      rotate: [-50, 0],
      parallels: [38, 50],
      scale: 760,
      center: [0, 45],
      clipExtent: [
        [0, 0],
        [WIDTH, HEIGHT],
      ],
    },
    data: { url: '/region.topo.json', format: { type: 'topojson', feature: 'countries' } },
    mark: { type: 'geoshape', stroke: '#fff' },
    encoding: {
      color: {
        field: 'properties.role',
        type: 'nominal',
        legend: null,
        scale: { domain: Object.keys(FILLS), range: Object.values(FILLS) },
      },
    },
  },
  { renderer: 'svg', actions: false },
);
