// dist/cli/network-widgets.js: the command line, one file with everything in it, so that it runs without any other package.

import { chmodSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './run.mjs';

const FILE = 'network-widgets.js';

export async function buildCli() {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'src/cli/network-widgets.ts'),
      target: 'node20',
      // The command line draws as well, and would weigh three times as much in the package.
      minify: true,
      outDir: 'dist/cli',
      license: { fileName: 'NOTICES.txt' },
      rolldownOptions: { output: { entryFileNames: FILE, codeSplitting: false } },
    },
  });
  // It looks for it beside the file that it is in itself.
  copyFileSync(join(root, 'node_modules/harfbuzzjs/dist/harfbuzz.wasm'), join(root, 'dist/cli/harfbuzz.wasm'));
  // npm does the same to what `bin` names when it installs; in the repository nobody does.
  chmodSync(join(root, 'dist/cli', FILE), 0o755);
}
