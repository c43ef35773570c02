/** What a developer writes by hand: d3-geo and topojson-client, fills and borders, no words. */
import { geoConicEqualArea, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import { reportDrawing } from '../harness/report.ts';
import { FILLS, HEIGHT, loadTopology, plot, WIDTH } from './roles.ts';

const SVG = 'http://www.w3.org/2000/svg';

void reportDrawing(() => !!plot.firstChild);

const topology = await loadTopology();
const { countries } = topology.objects;
const { features } = feature(topology, countries);
const parties = features.filter(({ properties }) => properties.role !== 'none');
const projection = geoConicEqualArea()
  .rotate([-50, 0])
  .parallels([38, 50])
  .fitExtent(
    [
      [18, 18],
      [WIDTH - 18, HEIGHT - 18],
    ],
    { type: 'FeatureCollection', features: parties },
  )
  .clipExtent([
    [0, 0],
    [WIDTH, HEIGHT],
  ]);
const path = geoPath(projection).digits(1);

const svg = document.createElementNS(SVG, 'svg');
svg.setAttribute('width', `${WIDTH}`);
svg.setAttribute('height', `${HEIGHT}`);
for (const each of features) addPath(path(each), FILLS[each.properties.role] ?? '', 'none');
addPath(path(mesh(topology, countries, (a, b) => a !== b)), 'none', '#fff');
plot.append(svg);

function addPath(d: string | null, fill: string, stroke: string) {
  const element = document.createElementNS(SVG, 'path');
  element.setAttribute('d', d ?? '');
  element.setAttribute('fill', fill);
  element.setAttribute('stroke', stroke);
  svg.append(element);
}
