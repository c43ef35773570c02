/** Observable Plot. */
import { geo, plot as plotOf } from '@observablehq/plot';
import { feature, mesh } from 'topojson-client';
import { reportDrawing } from '../harness/report.ts';
import { FILLS, HEIGHT, loadTopology, plot, WIDTH } from './roles.ts';

void reportDrawing(() => !!plot.firstChild);

const topology = await loadTopology();
const { countries } = topology.objects;
const { features } = feature(topology, countries);
const domain = {
  type: 'FeatureCollection' as const,
  features: features.filter(({ properties }) => properties.role !== 'none'),
};
plot.append(
  plotOf({
    width: WIDTH,
    height: HEIGHT,
    projection: { type: 'conic-equal-area', rotate: [-50, 0], parallels: [38, 50], domain, inset: 18, clip: 'frame' },
    marks: [
      geo(features, { fill: ({ properties }) => FILLS[properties.role] }),
      geo(
        mesh(topology, countries, (a, b) => a !== b),
        { stroke: '#fff' },
      ),
    ],
  }),
);
