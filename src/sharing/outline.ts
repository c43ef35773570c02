import type { Rect } from '../layout/rect.ts';

/** A shape of a drawing as a path, in its own units; undefined for what is no shape. */
export function outlineOf(element: Element): string | undefined {
  const number = (name: string) => Number(element.getAttribute(name) ?? 0);
  switch (element.localName) {
    case 'path':
      return element.getAttribute('d') ?? undefined;
    case 'line':
      return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`;
    case 'circle':
      return circlePath(number('cx'), number('cy'), number('r'));
    case 'rect':
      return rectPath(
        { x: number('x'), y: number('y'), width: number('width'), height: number('height') },
        number('rx'),
      );
    default:
      return undefined;
  }
}

function circlePath(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 1 ${radius * 2} 0a${radius} ${radius} 0 1 1 ${-radius * 2} 0z`;
}

/** @param rounding radius of the corners, px */
export function rectPath({ x, y, width, height }: Rect, rounding = 0): string {
  const r = Math.min(rounding, width / 2, height / 2);
  if (!r) return `M${x} ${y}h${width}v${height}h${-width}z`;
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const [across, down] = [width - 2 * r, height - 2 * r];
  return `M${x + r} ${y}h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}z`;
}
