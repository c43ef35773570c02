/** @jsxImportSource preact */

import type { Dataset } from 'network-widgets';

declare const data: Dataset;

export const sound = (
  <network-map data={data} as-of="2025-11-19" class="wide" no-menu onnetwork-select={(event) => event.detail.id} />
);
// @ts-expect-error there is no such form
export const form = <network-rotation form="circle" />;
