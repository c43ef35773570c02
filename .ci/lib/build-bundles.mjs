// dist/*.js for script tags: each file complete in itself, built on its own. What loads only when it is needed stands beside them:
// the languages in dist/locales, the rest in dist/deferred. None of these imports back from a bundle, which a page may have loaded
// under an address of its own (`network-widgets.js?v=2`), so that nothing is ever loaded twice.

import { basename, join, relative } from 'node:path';
import { build } from 'vite';
import { BUNDLES } from './build-library.mjs';
import { minifyFiles } from './minify-files.mjs';
import { minifyTemplates } from './minify-templates.mjs';
import { root } from './run.mjs';
import { takeFromCore } from './take-from-core.mjs';

/** Sources whose modules, where they are imported dynamically, become files of a folder of dist/. */
const BESIDE = [
  { folder: 'locales', source: /[\\/]src[\\/]locale[\\/][a-z-]+\.ts$/i },
  { folder: 'deferred', source: /[\\/]src[\\/]deferred[\\/][a-z-]+\.ts$/i },
];

const ALL = 'network-widgets';
/** These take the drawings of two widgets from one file, `wide` for `timeline-wide` and `rotation-wide`. */
const SEVERAL = new Set([ALL, 'network-timeline-rotation']);
const OF_TWO = /(?:timeline|rotation)-(?=wide\.ts$|narrow\.ts$)/;

/** What draws a widget for the first time, few entries or many. The words of a language gain nothing by being compiled at once. */
const FIRST = /[\\/](?:network-[\w-]+|(?:\w+-)?(?:wide|narrow|many)|time-zoom)\.js$/;

/** @type {import('rolldown').TreeshakingOptions} */
const PURE = {
  propertyReadSideEffects: false,
  unknownGlobalSideEffects: false,
};

/** @type {import('vite').Alias} */
const LEAN_CSS = { find: /^\.\/css-tag\.js$/, replacement: join(root, '.ci', 'bundled', 'css-tag.mjs') };

export async function buildBundles() {
  /** @type {Map<string, string>} */
  const beside = new Map();
  for (const name of BUNDLES) {
    await buildFile(join('src', 'define', `${name}.ts`), `${name}.js`, [keepBeside(beside, SEVERAL.has(name))]);
  }
  for (const [entry, fileName] of beside) await buildFile(entry, fileName, [takeFromCore()]);
  const files = [...BUNDLES.map((name) => `${name}.js`), ...beside.values()];
  await minifyFiles(
    files.map((file) => join(root, 'dist', file)),
    (path) => FIRST.test(path),
  );
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
    resolve: { alias: [LEAN_CSS] },
    plugins: [minifyTemplates, ...plugins],
    define: {
      __ASSETS_BASE__: JSON.stringify('./'),
      __BUILD__: JSON.stringify('bundles'),
      'process.env.NODE_ENV': '"production"',
    },
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
 * What is imported lazily stays out of the file: it is one shared file, found beside the bundle.
 * @param {Map<string, string>} found collects file names below dist/ by the paths of the modules below the root
 * @param {boolean} isOfSeveral widgets
 * @returns {import('vite').Plugin}
 */
function keepBeside(found, isOfSeveral) {
  return {
    name: 'keep-beside',
    enforce: 'pre',
    async resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string') return null;
      const resolved = await this.resolve(specifier, importer);
      const place = resolved && BESIDE.find(({ source }) => source.test(resolved.id));
      if (!resolved || !place) return null;
      const module = isOfSeveral ? resolved.id.replace(OF_TWO, '') : resolved.id;
      const fileName = `${place.folder}/${basename(module, '.ts')}.js`;
      found.set(relative(root, module), fileName);
      return { id: `./${fileName}`, external: true };
    },
  };
}
