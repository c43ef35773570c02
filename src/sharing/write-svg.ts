import type { Font, Hatch, Paint, Piece, Shape, Sheet, Stroke, Tracing, Words } from './tracing.ts';

/** What XML has no place for, not even escaped. */
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A picture as an SVG file that needs nothing else. */
export function writeSvg({ width, height, title, summary, lang, ground, hatches, pieces }: Tracing): string {
  const size = attributes({ width, height, viewBox: `0 0 ${round(width)} ${round(height)}` });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg"${size}${attributes({ role: 'img', 'xml:lang': lang })}>`,
    `<title>${escaped(title)}</title>`,
    ...(summary ? [`<desc>${escaped(summary)}</desc>`] : []),
    ...(hatches.length ? [`<defs>${hatches.map(hatchMarkup).join('')}</defs>`] : []),
    `<rect${attributes({ width, height, fill: ground })}/>`,
    ...pieces.map(pieceMarkup),
    '</svg>',
    '',
  ].join('\n');
}

function pieceMarkup(piece: Piece): string {
  if (piece.kind === 'sheet') return sheetMarkup(piece);
  return piece.kind === 'shape' ? shapeMarkup(piece) : wordsMarkup(piece);
}

function sheetMarkup({ x, y, width, height, scale, isClipped, pieces }: Sheet): string {
  const viewBox = `0 0 ${round(width / scale)} ${round(height / scale)}`;
  const overflow = isClipped ? undefined : 'visible';
  return [
    `<svg${attributes({ x, y, width, height, viewBox, overflow })}>`,
    ...pieces.map((piece) => (piece.kind === 'shape' ? shapeMarkup(piece) : wordsMarkup(piece))),
    '</svg>',
  ].join('\n');
}

function shapeMarkup({ path, isEvenOdd, isStrokeUnder, fill, stroke, opacity }: Shape): string {
  return `<path${attributes({
    d: path.replaceAll(/\d+\.\d{3,}/g, (number) => String(round(Number(number)))),
    fill: fill === undefined ? 'none' : paintText(fill),
    'fill-rule': isEvenOdd ? 'evenodd' : undefined,
    ...strokeAttributes(stroke),
    'paint-order': isStrokeUnder ? 'stroke' : undefined,
    opacity: opacity < 1 ? opacity : undefined,
  })}/>`;
}

function wordsMarkup({ text, x, y, anchor, isRightToLeft, font, fill, halo, opacity }: Words): string {
  return `<text${attributes({
    x,
    y,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    direction: isRightToLeft ? 'rtl' : undefined,
    ...fontAttributes(font),
    fill,
    ...strokeAttributes(halo),
    'paint-order': halo && 'stroke',
    opacity: opacity < 1 ? opacity : undefined,
  })}>${escaped(text)}</text>`;
}

function fontAttributes({ family, size, weight, slant, tracking }: Font): Attributes {
  return {
    'font-family': family,
    'font-size': size,
    'font-weight': weight === '400' ? undefined : weight,
    'font-style': slant === 'normal' ? undefined : slant,
    'letter-spacing': tracking || undefined,
  };
}

function strokeAttributes(stroke: Stroke | undefined): Attributes {
  if (!stroke) return {};
  const { paint, thickness, dashes, cap, join } = stroke;
  return {
    stroke: paintText(paint),
    'stroke-width': thickness,
    'stroke-dasharray': dashes.length ? dashes.map(round).join(' ') : undefined,
    'stroke-linecap': cap === 'butt' ? undefined : cap,
    'stroke-linejoin': join === 'miter' ? undefined : join,
  };
}

function hatchMarkup({ id, width, height, matrix, shapes }: Hatch): string {
  const patternTransform = `matrix(${matrix.join(' ')})`;
  const given = attributes({ id, width, height, patternUnits: 'userSpaceOnUse', patternTransform });
  return `<pattern${given}>${shapes.map(shapeMarkup).join('')}</pattern>`;
}

function paintText(paint: Paint): string {
  return typeof paint === 'string' ? paint : `url(#${paint.hatch})`;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

function attributes(given: Attributes): string {
  return Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(([name, value = '']) => ` ${name}="${typeof value === 'number' ? round(value) : escaped(value)}"`)
    .join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function escaped(text: string): string {
  return text
    .replaceAll(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
