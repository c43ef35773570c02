import type { LonLat } from '../dataset/model.ts';

export interface Circle {
  readonly centre: LonLat;
  /** Radians. */
  readonly radius: number;
}

/** The radius from which on an azimuthal projection stretches its edge too much. */
export const TOO_WIDE = 1.3;

const STEPS = 60;

/** The smallest circle around some points: its middle goes a little towards the farthest, again and again (Bădoiu and Clarkson 2003). */
export function circleAround(points: readonly LonLat[]): Circle {
  const vectors = points.map(vectorOf);
  let middle = vectors[0] ?? [1, 0, 0];
  let nearness = 1;
  for (let step = 1; step <= STEPS; step += 1) {
    let farthest = middle;
    nearness = 1;
    for (const vector of vectors) {
      const along = middle[0] * vector[0] + middle[1] * vector[1] + middle[2] * vector[2];
      if (along >= nearness) continue;
      nearness = along;
      farthest = vector;
    }
    middle = between(middle, farthest, 1 / (step + 1));
  }
  const [x, y, z] = middle;
  return { centre: [Math.atan2(y, x) / RADIANS, Math.asin(z) / RADIANS], radius: Math.acos(nearness) };
}

type Vector = readonly [x: number, y: number, z: number];

const RADIANS = Math.PI / 180;

function vectorOf([lon, lat]: LonLat): Vector {
  const across = Math.cos(lat * RADIANS);
  return [across * Math.cos(lon * RADIANS), across * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)];
}

function between(from: Vector, to: Vector, share: number): Vector {
  const [x, y, z] = from.map((value, axis) => value + share * ((to[axis] ?? 0) - value)) as [number, number, number];
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
}
