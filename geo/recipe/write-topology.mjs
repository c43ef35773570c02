// The finished map as TopoJSON: our own members first, so that a reader of the file sees what it is, then the standard ones.
// Arcs are stored as differences in grid steps. Same input, same text: no dates, no unordered keys.

/** @import {ArcMap, Box, GeoGeometry, GeoTopology, LabelBox, Point, ProjectionRecord, View} from './types.ts' */

/**
 * @param {ArcMap<Point[]>} map on the grid
 * @param {Map<string, LabelBox>} labels
 * @param {{frame: Box, extent: Box, focus: string[], projection: ProjectionRecord, view: View, seas: GeoTopology['seas'], grid: number}} facts
 * @returns {GeoTopology}
 */
export function toTopology({ arcs, shapes }, labels, { grid, ...facts }) {
  const [x0, y0] = facts.extent;
  return {
    type: 'Topology',
    ...facts,
    transform: { scale: [grid, grid], translate: [x0, y0] },
    objects: {
      countries: {
        type: 'GeometryCollection',
        geometries: shapes.map((shape) => geometryOf(shape, labels.get(shape.id))),
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
 * @returns {GeoGeometry}
 */
function geometryOf({ id, a2, polygons }, label) {
  const properties = { ...(a2 && { a2 }), ...(label && { l: label }) };
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
