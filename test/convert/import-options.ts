import type { ImportOptions } from '../../src/convert/import/options.ts';
import { loadLanguage } from '../../src/locale/languages.ts';

const languages = await Promise.all(['en', 'tr'].map(loadLanguage));

/** What the command line would ask for of a new dataset. */
export function importOptions(changes: Partial<ImportOptions> = {}): ImportOptions {
  return {
    id: 'imported',
    title: 'An import',
    updated: '2026-03-10',
    network: 'network',
    kind: 'milestone',
    source: { title: 'The table' },
    languages,
    ...changes,
  };
}
