// A map of a region with eight states in two roles, from navigation to the painted drawing. Ours draws words, marks and sources
// besides; the others draw fills and borders.

import { regionGeoJson, regionPaths, regionTopology } from '../data/region.mjs';

const body = '<div id="plot" style="width:640px;height:390px"></div>';
const stylesheet = (/** @type {string} */ path) => `<link rel="stylesheet" href="/node_modules/${path}">`;

/** @type {import('../harness/scenario.ts').Scenario} */
const scenario = {
  title: 'map: a region of eight states',
  contenders: {
    'd3-geo by hand': { script: 'map-d3-geo.ts', body },
    'network-map': {
      script: 'network-widget.ts',
      head: '<script type="module" src="/dist/network-map.js"></script>',
      body: '<network-map data-widget src="/dist/data/turkic-red-crescent.json"></network-map>',
    },
    'the same elements, no code': { markupOf: 'network-map' },
    jsVectorMap: { script: 'map-jsvectormap.ts', body, head: stylesheet('jsvectormap/dist/jsvectormap.min.css') },
    'jsVectorMap, region': {
      script: 'map-jsvectormap-region.ts',
      body,
      head: stylesheet('jsvectormap/dist/jsvectormap.min.css'),
    },
    svgMap: { script: 'map-svgmap.ts', body, head: stylesheet('svgmap/dist/svg-map.min.css') },
    ECharts: { script: 'map-echarts.ts', body },
    'Observable Plot': { script: 'map-plot.ts', body },
    'Vega-Lite': { script: 'map-vega-lite.ts', body },
  },
  files: {
    '/region.topo.json': regionTopology,
    '/region.geo.json': regionGeoJson,
    '/region.paths.json': regionPaths,
  },
  targets: [
    { contender: 'network-map', most: 0.6, times: 'd3-geo by hand' },
    { contender: 'network-map', most: 1, times: 'jsVectorMap' },
    { contender: 'network-map', most: 1, times: 'jsVectorMap, region' },
  ],
};

export default scenario;
