// The recipe, from the atlas to the finished topology. A pure function: same preset, atlas and tables, same result.

/** @import {Feature, Geometry} from 'geojson' */
/** @import {ArcMap, GeoTopology, Ids, Point, Preset, Territory, View} from './types.ts' */

import { viewWithin } from './boundary-view.mjs';
import { extentAround } from './extent.mjs';
import { importanceAround } from './importance.mjs';
import { placeLabels, placeSeas } from './place-labels.mjs';
import { projectAndClip } from './project-and-clip.mjs';
import { fitFocus, projectionFrom } from './projection.mjs';
import { shareArcs } from './share-arcs.mjs';
import { simplify } from './simplify.mjs';
import { dropSmallRings } from './small-rings.mjs';
import { soundRings } from './sound-rings.mjs';
import { nameTerritories } from './territories.mjs';
import { tidyArcs } from './tidy-arcs.mjs';
import { weighPoints } from './weigh-points.mjs';
import { toTopology } from './write-topology.mjs';

/**
 * @param {Preset} preset
 * @param {{features: Feature<Geometry, {name: string} | null>[], ids: Ids, view: View}} source
 * @returns {GeoTopology}
 */
export function buildTopology(preset, { features, ids, view }) {
  const territories = soundRings(nameTerritories(features, ids));
  const { record, frame } = fitFocus(preset, focusOf(preset, territories));
  const { grid } = preset;
  const area = { frame, extent: extentAround(frame, preset.aspects, grid) };
  const importance = importanceAround(frame, preset.detail.falloff);

  const full = shareArcs(projectAndClip(territories, projectionFrom(record), area.extent));
  const visible = dropSmallRings(full, byClass(preset, { ...preset.smallest, fine: 0 }), importance);
  const weighed = weighPoints(visible, area.extent, importance);
  const onGrid = tidyArcs(simplify(weighed, { threshold: byClass(preset, preset.detail), snap: gridSnapper(area.extent, grid) }));
  const planar = { ...onGrid, arcs: fromGrid(onGrid.arcs, area.extent, grid) };

  return toTopology(onGrid, placeLabels(planar, area), {
    ...area,
    focus: preset.focus,
    projection: record,
    view: viewWithin(view, onGrid),
    seas: placeSeas(planar, preset.seas, projectionFrom(record), frame),
    grid,
  });
}

/**
 * @param {Preset} preset
 * @param {Territory[]} territories
 */
function focusOf({ focus }, territories) {
  const missing = focus.filter((id) => !territories.some((territory) => territory.id === id));
  if (missing.length > 0) throw new Error(`invalid focus: ${missing.map((id) => `"${id}"`).join(', ')} not in the atlas`);
  return territories.filter(({ id }) => focus.includes(id));
}

/**
 * The value that a preset sets for a territory: `fine` before `focus` before `context`.
 * @param {Preset} preset
 * @param {{focus: number, context: number, fine: number}} values
 * @returns {(id: string) => number}
 */
function byClass({ fine, focus }, values) {
  return (id) => (fine.includes(id) ? values.fine : focus.includes(id) ? values.focus : values.context);
}

/**
 * @param {number[]} extent
 * @param {number} grid
 * @returns {(point: Point) => Point}
 */
function gridSnapper([x0 = 0, y0 = 0], grid) {
  return ([x, y]) => [Math.round((x - x0) / grid), Math.round((y - y0) / grid)];
}

/**
 * @param {Point[][]} arcs
 * @param {number[]} extent
 * @param {number} grid
 * @returns {Point[][]}
 */
function fromGrid(arcs, [x0 = 0, y0 = 0], grid) {
  return arcs.map((arc) => arc.map(([x, y]) => [x * grid + x0, y * grid + y0]));
}
