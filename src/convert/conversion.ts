/** What a conversion gives beside its result: what of the input the other format could not carry. */
import type { Dataset } from '../dataset/model.ts';

/** One thing that was not carried over, or not as it stood. */
export interface Loss {
  /** Where it stands: `row 3, column "kind"`, a JSON Pointer, or `meeting first-council`. */
  readonly place: string;
  /** One English sentence without a full stop: what is wrong or missing, and what became of it. */
  readonly message: string;
  /** True for a meeting that was not taken because it is there already. */
  readonly isRefusal?: true;
}

/** A dataset of format 1 made from another format. */
export interface Imported {
  readonly dataset: Dataset;
  /** How many meetings were added. */
  readonly count: number;
  readonly losses: readonly Loss[];
}

/** A dataset of format 1 written in another format. */
export interface Exported {
  readonly text: string;
  readonly losses: readonly Loss[];
}
