/** A topology for some territories, by the recipe of `geo/`, with as much detail as it may weigh. */
import { brotliCompressSync } from 'node:zlib';
import { buildTopology } from '../../../geo/recipe/build-topology.mjs';
import { writePacked } from '../../../geo/recipe/pack-topology.mjs';
import type { Preset, Territory } from '../../../geo/recipe/types.ts';
import { writeTopology } from '../../../geo/recipe/write-topology.mjs';
import { circleAround, TOO_WIDE } from '../../shapes/circle.ts';
import type { GeoOptions } from './options.ts';
import { neutral } from './tables.ts';

export interface Built {
  readonly text: string;
  /** In brotli. */
  readonly bytes: number;
}

/** Square units that a point must matter for, to begin with; neighbours must matter more. */
const DETAIL = 0.4;
const CONTEXT = 8;
const MOST_ROUNDS = 12;
/** Bytes fall about as fast as this root of the detail. */
const RATE = 1.7;

/**
 * The most detailed topology of at most so many bytes; the coarsest that was tried where none is small enough.
 *
 * @param onTooMany told of the bytes of each that was tried and weighs more
 */
export function buildFor(
  focus: readonly string[],
  territories: readonly Territory[],
  { maxBytes, format }: Pick<GeoOptions, 'maxBytes' | 'format'>,
  onTooMany: (bytes: number) => void,
): Built {
  const build = (detail: number) => buildWith(detail, focus, territories, format);
  let detail = DETAIL;
  let built = build(detail);
  for (let round = 1; round < MOST_ROUNDS && built.bytes > maxBytes; round += 1) {
    onTooMany(built.bytes);
    detail *= Math.max(1.15, (built.bytes / maxBytes) ** RATE);
    built = build(detail);
  }
  return built;
}

function buildWith(
  detail: number,
  focus: readonly string[],
  territories: readonly Territory[],
  format: GeoOptions['format'],
): Built {
  const topology = buildTopology(presetFor(focus, territories, detail), {
    territories: [...territories],
    view: neutral,
  });
  const text = format === 'packed' ? writePacked(topology) : writeTopology(topology);
  return { text, bytes: brotliCompressSync(text).length };
}

/** Degrees; as for the world file. */
const WORLD_ROTATION = -11;

function presetFor(focus: readonly string[], territories: readonly Territory[], detail: number): Preset {
  const points = territories
    .filter(({ id }) => focus.includes(id))
    .flatMap(({ heart, polygons }) => (heart ? [heart] : polygons.flatMap(([outer = []]) => outer)));
  const { centre, radius } = circleAround(points);
  const [lon, lat] = centre.map(Math.round) as [number, number];
  return {
    atlas: '10m',
    focus: [...focus],
    projection:
      radius > TOO_WIDE
        ? { type: 'equalEarth', rotate: [WORLD_ROTATION] }
        : { type: 'azimuthalEqualArea', rotate: [-lon, -lat] },
    omit: focus.includes('ATA') ? [] : ['ATA'],
    width: 1000,
    padding: 18,
    aspects: [0.66, 2.3],
    grid: 0.75,
    detail: { focus: detail, context: CONTEXT * detail, fine: detail / 2, falloff: 6 },
    smallest: { focus: 3, context: 30 },
    fine: ['CYP', 'XAK', 'XDK', 'XNC', 'XUB'],
    seas: [],
  };
}
