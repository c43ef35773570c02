// Contenders as a site would ship them.

import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../../.ci/lib/run.mjs';

/**
 * @param {string} script a module of contenders/
 * @returns {Promise<string>} one minified module
 */
export async function bundle(script) {
  const output = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        target: 'es2022',
        write: false,
        lib: { entry: join(import.meta.dirname, '../contenders', script), formats: ['es'], cssFileName: 'style' },
        rolldownOptions: { output: { minify: true, comments: false, codeSplitting: false } },
      },
    })
  );
  return output.flatMap((each) => each.output).find((file) => file.type === 'chunk')?.code ?? '';
}
