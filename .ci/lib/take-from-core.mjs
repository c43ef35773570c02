// Deferred files take Lit and the shared modules from the bundle that has loaded them, by way of the page's shared record
// (src/element/shared.ts), so that nothing is loaded twice and no file has to know under which address the bundle stands.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/** Below src/. */
export const CORES = ['element/core.ts', 'element/entries-core.ts'];

const IMPORT = /^import \{([^}]+)\} from '([^']+)';/gm;
const PREFIX = '\0core:';

/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const RECORD = `globalThis[Symbol.for(${JSON.stringify(`network-widgets ${version} bundles`)})].core`;

/**
 * Every import of a module that these import becomes a look into the shared record, for the names that they offer.
 * @returns {import('vite').Plugin}
 */
export function takeFromCore() {
  /** @type {Map<string, string>} names by the id of their module */
  const offered = new Map();
  return {
    name: 'take-from-core',
    enforce: 'pre',
    async buildStart() {
      for (const core of CORES.map((file) => join(root, 'src', file))) {
        for (const [, names = '', source = ''] of readFileSync(core, 'utf8').matchAll(IMPORT)) {
          // oxlint-disable-next-line no-await-in-loop
          const module = await this.resolve(source, core);
          if (!module) this.error(`${core} imports ${source}, which is not to be found`);
          offered.set(module.id, names);
        }
      }
    },
    async resolveId(source, importer, options) {
      if (source === PREFIX) return PREFIX;
      if (!importer) return null;
      const module = await this.resolve(source, importer, { ...options, skipSelf: true });
      return module && offered.has(module.id) ? `${PREFIX}${module.id}` : null;
    },
    load(id) {
      if (id === PREFIX) return `export default ${RECORD};`;
      if (!id.startsWith(PREFIX)) return null;
      return `import core from ${JSON.stringify(PREFIX)}; export const {${offered.get(id.slice(PREFIX.length))}} = core;`;
    },
  };
}
