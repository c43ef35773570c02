import { describe, expect, test } from 'vitest';
import data from '../../../src/data/turkic-states.json' with { type: 'json' };
import type { Dataset } from '../../../src/dataset/model.ts';
import type { PlacedText } from '../../../src/layout/drawing.ts';
import type { RowsLayout } from '../../../src/layout/rotation/layout.ts';
import { layoutRotation } from '../../../src/layout/rotation/rotation.ts';
import { tableTextWidth } from '../../../src/layout/text-width.ts';
import { en } from '../../../src/locale/en.ts';
import { Formatter } from '../../../src/locale/format.ts';
import { tr } from '../../../src/locale/tr.ts';
import { resolveAsOf } from '../../../src/network/as-of.ts';
import { networkOn } from '../../../src/network/network-on-date.ts';

// A dozen terms over five parties: bars too short for words, and lines between them.

function layoutAt(width: number, language = en): RowsLayout {
  const dataset = data as unknown as Dataset;
  const network = dataset.networks?.find(({ id }) => id === 'organization-of-turkic-states');
  if (!network) throw new Error('no such network');
  const onDate = networkOn(dataset, network, resolveAsOf(undefined, dataset, new Date(2026, 2, 11)));
  const canvas = { width, height: 400, em: 16, textWidth: tableTextWidth, format: new Formatter(language) };
  const layout = layoutRotation([onDate], canvas, 'rows', { expanded: true, group: 'party', sort: 'first-term' });
  if (layout.form !== 'rows') throw new Error('asked for rows');
  return layout;
}

function extentOf({ x, y, lines, size, weight, anchor }: PlacedText) {
  const width = Math.max(...lines.map((line) => tableTextWidth(line, size, weight)));
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { left, right: left + width, middle: y - size * 0.36 };
}

const widths = Array.from({ length: 31 }, (_, index) => 280 + index * 32);

describe.each([en, tr])('a dozen terms in $tag', (language) => {
  test.each(widths)('have no words on a bar of another or on the line of a handover, at %i px', (width) => {
    const { bars, hostings, handovers } = layoutAt(width, language);
    const words = [
      ...bars.flatMap((bar) => (bar.beside ? [{ own: bar.id, ...extentOf(bar.beside) }] : [])),
      ...hostings.flatMap(({ id, label }) => (label ? [{ own: id, ...extentOf(label) }] : [])),
    ];
    for (const { own, left, right, middle } of words) {
      const crossed = [
        ...handovers.map(({ x, top, bottom }) => ({ id: 'handover', left: x, right: x, top, bottom })),
        ...bars.map(({ id, solid }) => ({
          id,
          left: solid.x,
          right: solid.x + solid.width,
          top: solid.y,
          bottom: solid.y + solid.height,
        })),
      ].filter(
        (other) =>
          other.id !== own && other.left < right && other.right > left && other.top <= middle && other.bottom >= middle,
      );
      expect(crossed).toEqual([]);
    }
  });
});

test('the next host is that of the next summit, not of an informal one before it', () => {
  const { hostings } = layoutAt(960);
  expect(hostings.map(({ name }) => name)).toEqual([expect.stringContaining('13th summit')]);
});
