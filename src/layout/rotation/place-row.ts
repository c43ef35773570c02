import { BASELINE } from '../baseline.ts';
import type { Canvas } from '../drawing.ts';
import type { TextStyle } from '../wrap.ts';
import type { PlacedRow } from './layout.ts';
import type { BarRow } from './place-bars.ts';

/** A row's name. */
export function placeRow({ row, middle }: BarRow, { format }: Canvas): PlacedRow {
  const { style, lines } = row.name;
  return {
    name: {
      ...style,
      x: 0,
      y: baseline(middle, style) - ((lines.length - 1) * style.leading) / 2,
      lines,
      anchor: 'start',
      lang: format.partyName(row.party).lang,
    },
    tone: row.terms.some(({ tense }) => tense === 'current') ? 'current' : 'termed',
  };
}

/** The baseline that centres capital letters on `middle`. */
function baseline(middle: number, { size }: TextStyle): number {
  return middle + size * BASELINE;
}
