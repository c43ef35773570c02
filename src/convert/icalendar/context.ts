import type { Dataset } from '../../dataset/model.ts';
import type { Formatter } from '../../locale/format.ts';
import type { DatasetIndex } from '../../network/dataset-index.ts';

/** What every entry of a calendar is written with. */
export interface CalendarContext {
  readonly dataset: Dataset;
  readonly index: DatasetIndex;
  readonly format: Formatter;
  /** The URL of the dataset itself. */
  readonly base: string | undefined;
}
