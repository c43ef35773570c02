import type { PlacedLabel } from '../map/layout.ts';
import { fromRight } from './pieces.ts';

/** The labels of a map for readers from right to left: a map has its own sides, its words have theirs. */
export function mirrorLabels(labels: readonly PlacedLabel[]): readonly PlacedLabel[] {
  return labels.map((label) => ({ ...label, rows: label.rows.map((row) => ({ ...row, text: fromRight(row.text) })) }));
}
