import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { Canvas } from '../drawing.ts';
import { arrangeRows } from './arrange-rows.ts';
import { barPaths } from './bar-paths.ts';
import { clipBar } from './clip-bar.ts';
import { type RotationForm, rotationForm } from './form.ts';
import type { RotationLayout, RowsLayout } from './layout.ts';
import { nearestRows, timeOfRows } from './nearest-rows.ts';
import { layoutRibbon } from './ribbon.ts';
import { layoutRows, type RowsCode, type RowsOptions } from './rows.ts';
import { rotationSummary } from './summary.ts';

const MANY: RowsCode = { arrangeRows, barPaths, clipBar, nearestRows, timeOfRows };

/**
 * Places the chairmanships of some networks.
 *
 * @param networks at least one, all on the same day
 */
export function layoutRotation(
  networks: readonly NetworkOnDate[],
  canvas: Canvas,
  form: RotationForm,
  options: RowsOptions,
): RotationLayout {
  const summary = rotationSummary(networks, canvas.format);
  if (rotationForm(form, networks, canvas.width) === 'ribbon') return layoutRibbon(networks, canvas, summary);
  const request = { ...options, summary };
  return (
    layoutRows(networks, canvas, request) ?? (layoutRows(networks, canvas, { ...request, many: MANY }) as RowsLayout)
  );
}
