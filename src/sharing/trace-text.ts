import { type Colours, fontOf } from './trace-style.ts';
import type { Words } from './tracing.ts';

/** The lines that a text of the page is broken into, each where it stands; `left` and `top` are where the picture begins. */
export function traceLines(node: Text, left: number, top: number, colours: Colours): readonly Words[] {
  const element = node.parentElement;
  if (!element) return [];
  const style = getComputedStyle(element);
  const fill = colours.read(style.color);
  if (fill === undefined) return [];
  const isRightToLeft = style.direction === 'rtl';
  const font = fontOf(style);
  return linesOf(node).map(({ text, box }) => ({
    kind: 'words',
    text,
    x: (isRightToLeft ? box.right : box.left) - left,
    y: box.top - top + ascent(`${font.slant} ${font.weight} ${font.size}px ${font.family}`, box.height),
    anchor: 'start',
    isRightToLeft,
    font,
    fill,
    halo: undefined,
    opacity: 1,
  }));
}

interface Line {
  text: string;
  box: DOMRect;
}

/** Words on one height are one line. */
function linesOf(node: Text): readonly Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const [box] = range.getClientRects();
    if (!box?.width) continue;
    const line = lines.at(-1);
    if (line && Math.abs(line.box.top - box.top) < box.height / 2) {
      line.text += ` ${word}`;
      line.box = union(line.box, box);
    } else lines.push({ text: word, box });
  }
  return lines;
}

function union(one: DOMRect, other: DOMRect): DOMRect {
  const left = Math.min(one.left, other.left);
  return new DOMRect(left, one.top, Math.max(one.right, other.right) - left, one.height);
}

const brush = document.createElement('canvas').getContext('2d');

/** From the top of a line's letters to their baseline, px. */
function ascent(font: string, height: number): number {
  if (!brush) return height * 0.8;
  brush.font = font;
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = brush.measureText('x');
  return (height * up) / (up + down);
}
