/** What of a dataset a call of `render` is about. */
import type { Dataset, Network } from '../../dataset/model.ts';
import { readAsked } from '../../layout/timeline/asked.ts';
import type { WidgetRequest } from '../../render/widget.ts';
import { UsageError } from '../command.ts';
import type { RenderOptions } from './options.ts';

export interface Subject {
  readonly dataset: Dataset;
  readonly leftOut: WidgetRequest['leftOut'];
  readonly networks: readonly Network[];
  readonly options: RenderOptions;
}

/** Those that are asked for, else the first. Throws `UsageError` for one that there is not. */
export function networksOf({ networks = [] }: Dataset, ids: readonly string[]): readonly Network[] {
  const known = networks.map(({ id }) => id).join(', ') || 'the dataset';
  if (!ids.length && !networks[0]) throw new UsageError('the dataset has no network');
  if (!ids.length) return networks.slice(0, 1);
  return ids.map((id) => {
    const network = networks.find((each) => each.id === id);
    if (!network) throw new UsageError(`no network "${id}" in ${known}`);
    return network;
  });
}

/** What an element falls back from, with a line in the console, is a mistake here. */
export function refuseUnknown(asked: RenderOptions['settings'], { parties = [] }: Dataset): void {
  const [unknown] = readAsked(
    asked,
    parties.map(({ id }) => id),
  ).unknown;
  if (unknown) throw new UsageError(`--${unknown.attribute} takes ${unknown.allowed}, got "${unknown.value}"`);
}
