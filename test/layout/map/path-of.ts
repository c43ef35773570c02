import type { Point } from '../../../src/layout/map/layout.ts';

/** The rings of path data of the form `Mx,yldx,dy dx,dyZ…`. */
function ringsOf(path: string): readonly (readonly Point[])[] {
  return path
    .split('M')
    .slice(1)
    .map((ring) => {
      const [start = '', steps = ''] = ring.replace('Z', '').split('l');
      const points = [start, ...steps.split(' ')].filter(Boolean).map((pair) => pair.split(',').map(Number));
      let [x, y] = [0, 0];
      return points.map(([dx = 0, dy = 0]) => {
        [x, y] = [x + dx, y + dy];
        return { x, y };
      });
    });
}

const rings = new Map<string, readonly (readonly Point[])[]>();

/** Whether a point lies in what a path fills by the even-odd rule. */
export function isInPath(path: string, { x, y }: Point): boolean {
  const traced = rings.get(path) ?? ringsOf(path);
  rings.set(path, traced);
  const crossings = traced.flatMap((ring) =>
    ring.filter((point, index) => {
      const previous = ring.at(index - 1) ?? point;
      const isAcross = point.y > y !== previous.y > y;
      return isAcross && x < previous.x + ((y - previous.y) * (point.x - previous.x)) / (point.y - previous.y);
    }),
  );
  return crossings.length % 2 === 1;
}
