// dist/*.js for script tags: each file complete in itself, built on its own, with the languages beside them in dist/locales.

import { basename, join, relative } from 'node:path';
import { build } from 'vite';
import { BUNDLES } from './build-library.mjs';
import { minifyTemplates } from './minify-templates.mjs';
import { root } from './run.mjs';

const LANGUAGE = /[\\/]src[\\/]locale[\\/][a-z-]+\.ts$/i;

export async function buildBundles() {
  /** @type {Set<string>} */
  const languages = new Set();
  for (const name of BUNDLES) {
    await buildFile(join('src', 'define', `${name}.ts`), `${name}.js`, [languagesBeside(languages)]);
  }
  for (const language of languages) {
    await buildFile(language, `locales/${basename(language, '.ts')}.js`);
  }
}

/**
 * @param {string} entry below the root
 * @param {string} fileName below dist/
 * @param {import('vite').Plugin[]} [plugins]
 */
async function buildFile(entry, fileName, plugins = []) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [minifyTemplates, ...plugins],
    define: { __ASSETS_BASE__: JSON.stringify('./'), 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: false,
      lib: { entry: join(root, entry), formats: ['es'], fileName: () => fileName },
      license: fileName === 'network-widgets.js' ? { fileName: 'NOTICES.txt' } : false,
      rolldownOptions: { output: { minify: true, comments: false, codeSplitting: false } },
    },
  });
}

/**
 * A language that is imported lazily stays out of the file: it is one shared file, found beside the bundle.
 * @param {Set<string>} found collects the paths of the modules below the root
 * @returns {import('vite').Plugin}
 */
function languagesBeside(found) {
  return {
    name: 'languages-beside',
    enforce: 'pre',
    async resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string') return null;
      const resolved = await this.resolve(specifier, importer);
      if (!resolved || !LANGUAGE.test(resolved.id)) return null;
      found.add(relative(root, resolved.id));
      return { id: `./locales/${basename(resolved.id, '.ts')}.js`, external: true };
    },
  };
}
