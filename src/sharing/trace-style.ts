import type { Font, Paint, Stroke } from './tracing.ts';

/** The colours of a browser, `oklab()` and `color()` among them, as any program reads them; undefined for what is not seen. */
export class Colours {
  readonly #known = new Map<string, string | undefined>();
  readonly #brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

  read(colour: string, opacity = 1): string | undefined {
    const key = `${colour} ${opacity}`;
    if (!this.#known.has(key)) this.#known.set(key, this.#ask(colour, opacity));
    return this.#known.get(key);
  }

  #ask(colour: string, opacity: number): string | undefined {
    const brush = this.#brush;
    if (!brush || colour === 'none') return undefined;
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = 'transparent';
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
    const share = (alpha / 255) * opacity;
    if (!share) return undefined;
    return share < 1 ? `rgba(${red}, ${green}, ${blue}, ${share.toFixed(3)})` : `rgb(${red}, ${green}, ${blue})`;
  }
}

const HATCH = /^url\(["']?#([^"')]+)/;

export function fillOf(style: CSSStyleDeclaration, colours: Colours): Paint | undefined {
  return paintOf(style.fill, Number(style.fillOpacity), colours);
}

function paintOf(text: string, opacity: number, colours: Colours): Paint | undefined {
  const hatch = HATCH.exec(text)?.[1];
  return hatch === undefined ? colours.read(text, opacity) : { hatch };
}

export function strokeOf(style: CSSStyleDeclaration, colours: Colours): Stroke | undefined {
  const paint = paintOf(style.stroke, Number(style.strokeOpacity), colours);
  const thickness = Number.parseFloat(style.strokeWidth);
  if (paint === undefined || !thickness) return undefined;
  const dashes = style.strokeDasharray.split(/[\s,]+/).map(Number.parseFloat);
  return {
    paint,
    thickness,
    dashes: dashes.every(Number.isFinite) ? dashes : [],
    cap: style.strokeLinecap,
    join: style.strokeLinejoin,
  };
}

export function fontOf(style: CSSStyleDeclaration): Font {
  return {
    family: style.fontFamily.replaceAll('"', "'"),
    size: Number.parseFloat(style.fontSize),
    weight: style.fontWeight,
    slant: style.fontStyle,
    tracking: Number.parseFloat(style.letterSpacing) || 0,
  };
}
