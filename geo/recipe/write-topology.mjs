// The finished map as TopoJSON: our own members first, so that a reader of the file sees what it is, then the standard ones.
// Arcs are stored as differences in grid steps. Same input, same text: no dates, no unordered keys.

/** @import {ArcMap, Box, GeoGeometry, GeoTopology, LabelBox, Point, ProjectionRecord, ViewWithin} from './types.ts' */

/**
 * @param {ArcMap<Point[]>} map on the grid
 * @param {{labels: Map<string, LabelBox>, homes: Map<string, Box>}} boxes
 * @param {{frame: Box, extent: Box, focus: string[], projection: ProjectionRecord, view: ViewWithin, seas: GeoTopology['seas'], grid: number}} facts
 * @returns {GeoTopology}
 */
export function toTopology({ arcs, shapes }, { labels, homes }, { grid, ...facts }) {
  const [x0, y0] = facts.extent;
  return {
    type: 'Topology',
    ...facts,
    transform: { scale: [grid, grid], translate: [x0, y0] },
    objects: {
      countries: {
        type: 'GeometryCollection',
        geometries: shapes.map((shape) => geometryOf(shape, labels.get(shape.id), homes.get(shape.id))),
      },
    },
    arcs: arcs.map(differences),
  };
}

/** @param {GeoTopology} topology */
export function writeTopology(topology) {
  return `${JSON.stringify(topology)}\n`;
}

/**
 * @param {ArcMap<unknown>['shapes'][number]} shape
 * @param {LabelBox | undefined} label
 * @param {Box | undefined} home
 * @returns {GeoGeometry}
 */
function geometryOf({ id, a2, polygons }, label, home) {
  const properties = { ...(a2 && { a2 }), ...(label && { l: label }), ...(home && { h: home }) };
  const [only] = polygons;
  if (only && polygons.length === 1) return { type: 'Polygon', id, properties, arcs: only };
  return { type: 'MultiPolygon', id, properties, arcs: polygons };
}

/**
 * @param {Point[]} arc
 * @returns {Point[]}
 */
function differences(arc) {
  return arc.map(([x, y], i) => {
    const [px, py] = arc[i - 1] ?? [0, 0];
    return [x - px, y - py];
  });
}
