import type { Box } from './geography.ts';

/** The box around lines of `x, y, x, y, …`. */
export function boundsOf(lines: readonly (readonly number[])[]): Box {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of lines) {
    line.forEach((value, index) => {
      const axis = index % 2;
      box[axis] = Math.min(box[axis] as number, value);
      box[axis + 2] = Math.max(box[axis + 2] as number, value);
    });
  }
  return box;
}
