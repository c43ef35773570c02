import type { Dataset } from 'network-widgets';
import type { SvelteHTMLElements } from 'svelte/elements';

declare const data: Dataset;

export const sound: SvelteHTMLElements['network-map'] = {
  data,
  'as-of': '2025-11-19',
  class: 'wide',
  'no-menu': true,
  'onnetwork-select': (event) => event.detail.id,
};
// @ts-expect-error there is no such form
export const form: SvelteHTMLElements['network-rotation'] = { form: 'circle' };
