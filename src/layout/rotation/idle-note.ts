import { idle } from '../../locale/en/idle.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { Canvas, PlacedText } from '../drawing.ts';
import { textStyle } from '../type-scale.ts';
import { widthClass } from '../width-class.ts';
import { wrapText } from '../wrap.ts';
import { partyRows } from './row-order.ts';

/** The parties that have no term, in one sentence under the chart: a row each would say nothing many times. */
export function idleNote(network: NetworkOnDate, top: number, canvas: Canvas): readonly PlacedText[] {
  const { format, textWidth } = canvas;
  const parties = partyRows(network).filter(({ terms, hosting }) => !terms.length && !hosting);
  if (!parties.length) return [];
  const style = textStyle('eventDetail', widthClass(canvas.width), canvas.em);
  const text = format.words('idle', idle).noTermScheduledFor({
    parties: format.list(parties.map(({ party }) => format.partyName(party).text)),
  });
  const { lines } = wrapText(text, style, canvas.width, textWidth);
  return [{ ...style, x: 0, y: top + style.size, lines, anchor: 'start' }];
}

export function lastBaseline({ y, lines, leading }: PlacedText): number {
  return y + (lines.length - 1) * leading;
}
