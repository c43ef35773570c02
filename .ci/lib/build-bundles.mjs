// dist/*.js for script tags: each file complete in itself, built on its own. What loads only when it is needed stands beside them:
// the languages in dist/locales, the rest in dist/deferred. None of these imports back from a bundle, which a page may have loaded
// under an address of its own (`network-widgets.js?v=2`), so that nothing is ever loaded twice.

import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { minify } from 'terser';
import { build } from 'vite';
import { BUNDLES } from './build-library.mjs';
import { minifyTemplates } from './minify-templates.mjs';
import { root } from './run.mjs';
import { takeFromCore } from './take-from-core.mjs';

/** Sources whose modules, where they are imported dynamically, become files of a folder of dist/. */
const BESIDE = [
  { folder: 'locales', source: /[\\/]src[\\/]locale[\\/][a-z-]+\.ts$/i },
  { folder: 'deferred', source: /[\\/]src[\\/]deferred[\\/][a-z-]+\.ts$/i },
];

/** The bundle of all widgets. It takes the drawings of two widgets from one file, `wide` for `timeline-wide` and `rotation-wide`. */
const ALL = 'network-widgets';
const OF_TWO = /(?:timeline|rotation)-(?=wide\.ts$|narrow\.ts$)/;

/** @type {import('rolldown').TreeshakingOptions} */
const PURE = {
  propertyReadSideEffects: false,
  unknownGlobalSideEffects: false,
};

export async function buildBundles() {
  /** @type {Map<string, string>} */
  const beside = new Map();
  for (const name of BUNDLES) {
    await buildFile(join('src', 'define', `${name}.ts`), `${name}.js`, [keepBeside(beside, name === ALL)]);
  }
  for (const [entry, fileName] of beside) await buildFile(entry, fileName, [takeFromCore()]);
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
    plugins: [minifyTemplates, ...plugins, minifyAgain],
    define: { __ASSETS_BASE__: JSON.stringify('./'), 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: false,
      lib: { entry: join(root, entry), formats: ['es'], fileName: () => fileName },
      license: fileName === `${ALL}.js` ? { fileName: 'NOTICES.txt' } : false,
      rolldownOptions: { output: { minify: true, comments: false, codeSplitting: false }, treeshake: PURE },
    },
  });
}

/**
 * What Terser cannot know and the sources, Lit's included, keep to: no getter is read for what it does, no function is constructed
 * that is no class, and none is asked how many arguments it takes.
 * @type {import('terser').CompressOptions}
 */
const COMPRESS = { passes: 3, pure_getters: true, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false };

/**
 * Terser after Rolldown's own minifier: together they leave 3 % less to load than either does alone.
 * @type {import('vite').Plugin}
 */
const minifyAgain = {
  name: 'minify-again',
  async writeBundle({ dir = 'dist' }, files) {
    for (const { fileName } of Object.values(files).filter(({ type }) => type === 'chunk')) {
      const path = join(dir, fileName);
      const { code } = await minify(readFileSync(path, 'utf8'), {
        module: true,
        ecma: 2020,
        compress: COMPRESS,
      });
      writeFileSync(path, code ?? '');
    }
  },
};

/**
 * What is imported lazily stays out of the file: it is one shared file, found beside the bundle.
 * @param {Map<string, string>} found collects file names below dist/ by the paths of the modules below the root
 * @param {boolean} isForAll
 * @returns {import('vite').Plugin}
 */
function keepBeside(found, isForAll) {
  return {
    name: 'keep-beside',
    enforce: 'pre',
    async resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string') return null;
      const resolved = await this.resolve(specifier, importer);
      const place = resolved && BESIDE.find(({ source }) => source.test(resolved.id));
      if (!resolved || !place) return null;
      const module = isForAll ? resolved.id.replace(OF_TWO, '') : resolved.id;
      const fileName = `${place.folder}/${basename(module, '.ts')}.js`;
      found.set(relative(root, module), fileName);
      return { id: `./${fileName}`, external: true };
    },
  };
}
