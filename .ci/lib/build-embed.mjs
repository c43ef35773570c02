// dist/embed/: the page that a frame shows, with its script, the script of a page that has its widget already, and the one for the page around it.

import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './run.mjs';

export async function buildEmbed() {
  for (const name of ['frame', 'page', 'host']) {
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      build: {
        target: 'es2022',
        outDir: 'dist/embed',
        emptyOutDir: false,
        lib: { entry: join(root, 'src/embed', `${name}.ts`), formats: ['es'], fileName: () => `${name}.js` },
        rolldownOptions: { output: { minify: true, comments: false, codeSplitting: false } },
      },
    });
  }
  for (const name of ['frame.html', 'frame.css'])
    copyFileSync(join(root, 'src/embed', name), join(root, 'dist/embed', name));
}
