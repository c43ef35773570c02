import type { Hatch, Paint, Shape, Sheet, Stroke, Tracing, Words } from './tracing.ts';

type Brush = CanvasRenderingContext2D;
type Patterns = ReadonlyMap<string, CanvasPattern>;

/**
 * Paints a picture on a canvas, piece by piece. An image of its SVG would be less to do, but a strict policy lets no page load it.
 *
 * @param scale pixels for each px
 * @throws where the browser has no canvas of that size
 */
export function paintPicture(picture: Tracing, scale: number): HTMLCanvasElement {
  const { canvas, brush } = newCanvas(picture.width * scale, picture.height * scale);
  brush.scale(scale, scale);
  brush.fillStyle = picture.ground;
  brush.fillRect(0, 0, picture.width, picture.height);
  const patterns = new Map(picture.hatches.map((hatch) => [hatch.id, patternOf(hatch, scale, brush)]));
  for (const piece of picture.pieces) {
    if (piece.kind === 'sheet') paintSheet(piece, brush, patterns);
    else paint(piece, brush, patterns);
  }
  return canvas;
}

function newCanvas(width: number, height: number): { readonly canvas: HTMLCanvasElement; readonly brush: Brush } {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width);
  canvas.height = Math.ceil(height);
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error(`no canvas of ${canvas.width} × ${canvas.height} px`);
  return { canvas, brush };
}

/** A tile is painted finer than it is seen, since it is turned. */
function patternOf({ width, height, matrix, shapes }: Hatch, scale: number, brush: Brush): CanvasPattern {
  const fineness = 4 * scale;
  const tile = newCanvas(width * fineness, height * fineness);
  tile.brush.scale(fineness, fineness);
  for (const shape of shapes) paint(shape, tile.brush, new Map());
  const pattern = brush.createPattern(tile.canvas, 'repeat');
  if (!pattern) throw new Error('no pattern');
  pattern.setTransform(new DOMMatrix([...matrix]).scale(1 / fineness));
  return pattern;
}

function paintSheet({ x, y, width, height, scale, isClipped, pieces }: Sheet, brush: Brush, patterns: Patterns): void {
  brush.save();
  brush.translate(x, y);
  if (isClipped) {
    brush.beginPath();
    brush.rect(0, 0, width, height);
    brush.clip();
  }
  brush.scale(scale, scale);
  for (const piece of pieces) paint(piece, brush, patterns);
  brush.restore();
}

function paint(piece: Shape | Words, brush: Brush, patterns: Patterns): void {
  brush.globalAlpha = piece.opacity;
  if (piece.kind === 'shape') paintShape(piece, brush, patterns);
  else paintWords(piece, brush, patterns);
}

function paintShape({ path, isEvenOdd, isStrokeUnder, fill, stroke }: Shape, brush: Brush, patterns: Patterns): void {
  const outline = new Path2D(path);
  const stroking = () => {
    if (!stroke) return;
    takeStroke(stroke, brush, patterns);
    brush.stroke(outline);
  };
  if (isStrokeUnder) stroking();
  if (fill !== undefined) {
    brush.fillStyle = styleOf(fill, patterns);
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas is no array
    brush.fill(outline, isEvenOdd ? 'evenodd' : 'nonzero');
  }
  if (!isStrokeUnder) stroking();
}

function paintWords(
  { text, x, y, anchor, isRightToLeft, font, fill, halo }: Words,
  brush: Brush,
  patterns: Patterns,
): void {
  brush.font = `${font.slant} ${font.weight} ${font.size}px ${font.family}`;
  brush.letterSpacing = `${font.tracking}px`;
  brush.direction = isRightToLeft ? 'rtl' : 'ltr';
  brush.textAlign = anchor === 'middle' ? 'center' : anchor;
  if (halo) {
    takeStroke(halo, brush, patterns);
    brush.strokeText(text, x, y);
  }
  brush.fillStyle = fill;
  brush.fillText(text, x, y);
}

function takeStroke({ paint: given, thickness, dashes, cap, join }: Stroke, brush: Brush, patterns: Patterns): void {
  brush.strokeStyle = styleOf(given, patterns);
  brush.lineWidth = thickness;
  brush.setLineDash([...dashes]);
  brush.lineCap = cap as CanvasLineCap;
  brush.lineJoin = join as CanvasLineJoin;
}

function styleOf(given: Paint, patterns: Patterns): string | CanvasPattern {
  return typeof given === 'string' ? given : (patterns.get(given.hatch) ?? 'transparent');
}
