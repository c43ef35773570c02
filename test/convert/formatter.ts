import type { Dataset } from '../../src/dataset/model.ts';
import { en } from '../../src/locale/en.ts';
import { Formatter } from '../../src/locale/format.ts';
import { tr } from '../../src/locale/tr.ts';

/** The formatter of a reader for a dataset. */
export function formatterOf(dataset: Dataset, locale: 'en' | 'tr' = 'en'): Formatter {
  return new Formatter({ en, tr }[locale], locale, dataset.languages);
}
