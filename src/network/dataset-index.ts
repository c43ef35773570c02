import type { Dataset, Party, Person, Place, Source } from '../dataset/model.ts';

/** The dataset's shared entries by id. */
export interface DatasetIndex {
  readonly parties: ReadonlyMap<string, Party>;
  readonly places: ReadonlyMap<string, Place>;
  readonly people: ReadonlyMap<string, Person>;
  readonly sources: ReadonlyMap<string, Source>;
}

const indexes = new WeakMap<Dataset, DatasetIndex>();

/** The index of a dataset, made once for each dataset. */
export function indexOf(dataset: Dataset): DatasetIndex {
  let index = indexes.get(dataset);
  if (!index) {
    index = {
      parties: byId(dataset.parties),
      places: byId(dataset.places),
      people: byId(dataset.people),
      sources: byId(dataset.sources),
    };
    indexes.set(dataset, index);
  }
  return index;
}

function byId<T extends { readonly id: string }>(entries: readonly T[] = []): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
