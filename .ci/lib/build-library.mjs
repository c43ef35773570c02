// dist/lib: the modules for bundlers, one file for each of src/, with Lit left to the page's own build.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root, run } from './run.mjs';
import { PlainError } from './say.mjs';

export const BUNDLES = [
  'network-widgets',
  'network-map',
  'network-timeline',
  'network-rotation',
  'network-timeline-rotation',
];

/** The one module that reads it is dist/lib/element/assets.js. */
const ASSETS_BASE = JSON.stringify('../../');

/** @type {{ dependencies: Record<string, string> }} */
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

export async function buildLibrary() {
  const src = join(root, 'src');
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __ASSETS_BASE__: ASSETS_BASE, __BUILD__: JSON.stringify('modules') },
    build: {
      target: 'es2022',
      minify: false,
      outDir: 'dist/lib',
      lib: {
        entry: [join(src, 'index.ts'), ...BUNDLES.map((name) => join(src, 'define', `${name}.ts`))],
        formats: ['es'],
      },
      rolldownOptions: {
        external: isDependency,
        output: { preserveModules: true, preserveModulesRoot: src, entryFileNames: '[name].js' },
      },
    },
  });
  nameShapes();
}

/**
 * Bundlers find the shapes only where each stands as a URL of its own, written out; Vite would write the files into the module.
 */
function nameShapes() {
  const names = readdirSync(join(root, 'geo')).filter((name) => name.endsWith('.packed.json'));
  const urls = names.map((name) => `  ${JSON.stringify(name)}: new URL('../../geo/${name}', import.meta.url).href,`);
  const text = [
    '/** The shapes that the package ships, each where a bundler finds it. */',
    'const shipped = {',
    ...urls,
    '};',
    '',
    '/** The address of a topology that the package ships, by name: `turkic-states`. */',
    'export function geographyUrl(name) {',
    '  return shipped[`${name}.packed.json`] ?? `${name}.packed.json`;',
    '}',
    '',
  ];
  writeFileSync(join(root, 'dist/lib/element/assets.js'), text.join('\n'));
}

/** @param {string} id */
function isDependency(id) {
  return Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));
}

/** Last of the build's modules, so that a type error leaves bundles that can be looked at. */
export async function writeDeclarations() {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const code = await run(process.execPath, [tsc, '-p', '.ci/tsconfig.lib.json']);
  if (code !== 0) throw new PlainError('The declarations could not be written: src/ has type errors, see above.');
  const folder = join(root, 'dist/lib');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.d.ts')) nameEmittedFiles(join(folder, name));
  }
}

/**
 * tsc leaves './dates.ts' in declarations, and there is no such file in dist/lib.
 * @param {string} path
 */
function nameEmittedFiles(path) {
  const declarations = readFileSync(path, 'utf8');
  writeFileSync(path, declarations.replaceAll(/(\b(?:from|import)\s*\(?['"]\.[^'"]*)\.ts(?=['"])/g, '$1.js'));
}
