import type { ReactiveControllerHost } from 'lit';
import type { Dataset } from '../dataset/model.ts';
import type { DetailContext } from '../layout/detail/detail.ts';

/** A widget that has a menu. */
export type SharingHost = ReactiveControllerHost & HTMLElement & { readonly view: 'chart' | 'table' };

/** What the widget shows. */
export interface SharedScene {
  readonly widget: 'map' | 'timeline' | 'rotation';
  readonly contexts: readonly [DetailContext, ...DetailContext[]];
  readonly dataset: Dataset;
  /** The URL of the dataset, or of the page that it stands in. */
  readonly base: string;
}
