// The recipe, from the atlas to the finished topology. Pure functions: same preset, atlas and tables, same result.

/** @import {Feature, Geometry} from 'geojson' */
/** @import {ArcMap, Box, GeoTopology, Ids, Point, Preset, Territory, View} from './types.ts' */

import { viewWithin } from './boundary-view.mjs';
import { cutStretches, stretchArcs } from './disputed-stretches.mjs';
import { extentAround } from './extent.mjs';
import { fromGrid, gridSnapper } from './grid.mjs';
import { homesOf } from './home-box.mjs';
import { importanceAround } from './importance.mjs';
import { placeLabels, placeSeas } from './place-labels.mjs';
import { projectAndClip } from './project-and-clip.mjs';
import { fitFocus, projectionFrom } from './projection.mjs';
import { shareArcs } from './share-arcs.mjs';
import { simplify } from './simplify.mjs';
import { dropSmallRings } from './small-rings.mjs';
import { soundRings } from './sound-rings.mjs';
import { putInStandIns, takeOutSpecks } from './stand-ins.mjs';
import { nameTerritories } from './territories.mjs';
import { tidyArcs } from './tidy-arcs.mjs';
import { weighPoints } from './weigh-points.mjs';
import { toTopology } from './write-topology.mjs';

/**
 * The steps that all presets share.
 * @param {Feature<Geometry, {name: string} | null>[]} features
 * @param {Ids} ids
 */
export function territoriesOf(features, ids) {
  return soundRings(nameTerritories(features, ids));
}

/**
 * @param {Preset} preset
 * @param {{territories: Territory[], view: View}} source from `territoriesOf`
 * @returns {GeoTopology}
 */
export function buildTopology(preset, { territories: all, view }) {
  const { focus, grid, omit = [] } = preset;
  const territories = all.filter(({ id }) => !omit.includes(id));
  const { record, frame } = fitFocus(preset, focusOf(territories, focus));
  const extent = extentAround(frame, preset.aspects, grid);

  const stretches = view.stretches ?? [];
  const shared = shareArcs(projectAndClip(territories, projectionFrom(record), extent));
  const full = cutStretches(shared, stretches, projectionFrom(record));
  const onGrid = generalise(full, preset, { frame, extent });
  const planar = fromGrid(onGrid, extent, grid);
  const labels = placeLabels(planar, { frame, extent });
  const homes = homesOf(full, planar, focus, { frame, scale: record.scale });

  return toTopology(
    onGrid,
    { labels, homes },
    {
      frame,
      extent,
      focus,
      projection: record,
      view: viewWithin(view, onGrid, stretchArcs(planar, stretches, projectionFrom(record))),
      seas: placeSeas(planar, preset.seas, projectionFrom(record), frame),
      grid,
    },
  );
}

/**
 * Leaves out what cannot be seen.
 * @param {ArcMap<Point[]>} full
 * @param {Preset} preset
 * @param {{frame: Box, extent: Box}} area
 * @returns {ArcMap<Point[]>} on the grid
 */
function generalise(full, preset, { frame, extent }) {
  const importance = importanceAround(frame, preset.detail.falloff);
  const smallest = byClass(preset, { ...preset.smallest, fine: 0 });
  const visible = dropSmallRings(full, { smallest, importance, essential: preset.focus });
  const weighed = weighPoints(visible, extent, importance);
  const threshold = byClass(preset, preset.detail);
  const simple = simplify(weighed, { threshold, importance, snap: gridSnapper(extent, preset.grid) });
  const { map, lost } = takeOutSpecks(simple, preset.focus);
  return tidyArcs(putInStandIns(tidyArcs(map), full.shapes, lost));
}

/**
 * @template {{id: string}} Shape
 * @param {Shape[]} shapes
 * @param {string[]} focus
 * @returns {Shape[]}
 */
function focusOf(shapes, focus) {
  const missing = focus.filter((id) => !shapes.some((shape) => shape.id === id));
  if (missing.length > 0)
    throw new Error(`invalid focus: ${missing.join(', ')} not in the atlas, or smaller than the grid`);
  return shapes.filter(({ id }) => focus.includes(id));
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
