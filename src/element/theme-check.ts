import type { LitElement } from 'lit';
import { type Colour, weakPairs } from '../layout/contrast.ts';
import { warnOnce } from './shared.ts';

/** A page that its author looks at while making it. */
const LOCAL = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/** Tells the author of a page, and no reader, of colours of its theme that are too alike for what lies on what; once for each. */
export function warnOfWeakColours(widget: LitElement): void {
  if (!LOCAL.test(location.hostname) || matchMedia('(forced-colors: active)').matches) return;
  const probe = document.createElement('span');
  widget.renderRoot.append(probe);
  const style = getComputedStyle(probe);
  const colourOf = (token: string) => {
    probe.style.color = `var(--_${token})`;
    return screenColour(style.color);
  };
  for (const { above, below, least, ratio } of weakPairs(colourOf)) {
    const pair = `--network-${above} on --network-${below}`;
    warnOnce(widget.localName, 'theme', `${pair} has a contrast of ${ratio}, expected ${least} or more`);
  }
  probe.remove();
}

const seen = new Map<string, Colour | undefined>();

/** Whatever colour space a page writes in, as a screen shows it; undefined for a colour that is seen through. */
function screenColour(written: string): Colour | undefined {
  if (!seen.has(written)) seen.set(written, paint(written));
  return seen.get(written);
}

let canvas: CanvasRenderingContext2D | null | undefined;

function paint(written: string): Colour | undefined {
  canvas ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) return undefined;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = written;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  return alpha === 255 ? [red, green, blue] : undefined;
}
