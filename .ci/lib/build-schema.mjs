// dist/network.schema.json, written from the rules that the reader itself judges by.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './run.mjs';

export async function writeSchema() {
  /** @type {{ module: typeof import('../../src/schema/network-schema.ts') }} */
  const { module } = await runnerImport(join(root, 'src/schema/network-schema.ts'), { root, configFile: false });
  writeFileSync(join(root, 'dist/network.schema.json'), `${JSON.stringify(module.networkSchema(), undefined, 2)}\n`);
}
