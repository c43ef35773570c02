/** Rings of points, on the globe or planar. */

type Point = readonly [x: number, y: number];

/** Positive where a planar ring runs clockwise as seen on screen. */
export function signedArea(ring: readonly Point[]): number {
  let sum = 0;
  ring.forEach(([x, y], index) => {
    const [px, py] = ring[index - 1] ?? [x, y];
    sum += px * y - x * py;
  });
  return sum / 2;
}

/** Square degrees of the equator: enough to tell large from small. */
export function areaOf(ring: readonly Point[]): number {
  const start = ring[0]?.[0] ?? 0;
  const near = ring.map(([lon, lat]): Point => {
    const unwound = lon - 360 * Math.round((lon - start) / 360);
    return [unwound, (Math.sin((lat * Math.PI) / 180) * 180) / Math.PI];
  });
  return Math.abs(signedArea(near));
}
