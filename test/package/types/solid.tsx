/** @jsxImportSource solid-js */

import type { Dataset } from 'network-widgets';

declare const data: Dataset;

export const sound = (
  <network-map
    prop:data={data}
    attr:as-of="2025-11-19"
    class="wide"
    no-menu
    on:network-select={(event) => event.detail.id}
  />
);
// @ts-expect-error there is no such form
export const form = <network-rotation form="circle" />;
