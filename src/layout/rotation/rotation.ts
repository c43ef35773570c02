import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { Canvas } from '../drawing.ts';
import { type RotationForm, rotationForm } from './form.ts';
import type { RotationLayout } from './layout.ts';
import { layoutRibbon } from './ribbon.ts';
import { layoutRows, type RowsOptions } from './rows.ts';

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
  return rotationForm(form, networks, canvas.width) === 'ribbon'
    ? layoutRibbon(networks, canvas)
    : layoutRows(networks, canvas, options);
}
