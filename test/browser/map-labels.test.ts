import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/model.ts';
import { europeanUnion } from '../../stories/european-union.ts';
import { pacificIslandsForum } from '../../stories/pacific-islands-forum.ts';
import { madeWorldwide } from '../fixtures/made-worldwide.ts';
import { mount, SHIPPED, waitUntilDrawn } from './harness.ts';

// What layout keeps apart by its measure stays apart as Chromium draws it, whatever the page's font.

const FONTS = ['DejaVu Sans', 'DejaVu Sans Condensed', 'Liberation Sans Narrow', 'monospace'];
const WIDTHS = [300, 640, 1000];

const datasets: Readonly<Record<string, Dataset>> = { europeanUnion, pacificIslandsForum, madeWorldwide };

interface Word {
  readonly text: string;
  /** What of the map it belongs to: rows of one label may stand as near as they like. */
  readonly label: Element | null;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** From the line of the letters to the top of capitals, and to the end of tails, as shares of the size. */
const CAPITALS = 0.7;
const TAILS = 0.15;
/** px */
const ROUNDING = 0.5;

function wordsOn(svg: SVGSVGElement): readonly Word[] {
  return [...svg.querySelectorAll('text')].map((text) => {
    const { x, width } = text.getBBox();
    const size = Number.parseFloat(getComputedStyle(text).fontSize);
    const lines = [...text.querySelectorAll('tspan')];
    const baselines = (lines.length ? lines : [text]).map((line) => line.getStartPositionOfChar(0).y);
    return {
      text: text.textContent ?? '',
      label: text.closest('.label') ?? text,
      left: x + ROUNDING,
      right: x + width - ROUNDING,
      top: Math.min(...baselines) - CAPITALS * size,
      bottom: Math.max(...baselines) + TAILS * size,
    };
  });
}

function faults(widget: Element): readonly string[] {
  const svg = widget.shadowRoot?.querySelector<SVGSVGElement>('svg.map');
  if (!svg) return ['no map'];
  const words = wordsOn(svg);
  if (words.length < 3) return ['no names'];
  const { width, height } = svg.viewBox.baseVal;
  const cut = words.filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height);
  const touching = words.flatMap((a, index) =>
    words
      .slice(index + 1)
      .filter((b) => a.label !== b.label)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} on ${b.text}`),
  );
  return [...cut.map(({ text }) => `${text} leaves the picture`), ...touching];
}

describe.each(FONTS)('in %s', (font) => {
  test.each(WIDTHS)(
    'no name touches another or leaves the picture at %i px',
    async (width) => {
      for (const [name, data] of Object.entries(datasets)) {
        const widget = await waitUntilDrawn(mount('network-map', { properties: { data }, font, width }));
        expect([name, ...faults(widget)]).toEqual([name]);
        widget.remove();
      }
      for (const network of ['turkic-red-crescent', 'organization-of-turkic-states', 'ngo-platform']) {
        for (const locale of ['en', 'tr', 'kk', 'hu']) {
          const attributes = { src: SHIPPED, network, locale };
          const widget = await waitUntilDrawn(mount('network-map', { attributes, font, width }));
          expect([network, locale, ...faults(widget)]).toEqual([network, locale]);
          widget.remove();
        }
      }
    },
    60_000,
  );
});
