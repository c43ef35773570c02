import type { Dataset } from 'network-widgets';
import type { GlobalComponents } from 'vue';

declare const data: Dataset;

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const sound: Props<'network-map'> = {
  data,
  'as-of': '2025-11-19',
  class: 'wide',
  'no-menu': true,
  onNetworkSelect: (event) => event.detail.id,
};
// @ts-expect-error there is no such form
export const form: Props<'network-rotation'> = { form: 'circle' };
