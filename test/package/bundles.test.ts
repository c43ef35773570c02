import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUNDLES } from '../../.ci/lib/build-library.mjs';
import { root } from '../../.ci/lib/run.mjs';

const DIST = join(root, 'dist');

describe('the files for script tags', () => {
  test.each(BUNDLES)('%s.js is complete in itself; languages and deferred parts load from beside it', (name) => {
    const { fixed, lazy } = importsOf(`${name}.js`);
    expect(fixed).toEqual([]);
    expect(lazy.filter((path) => !existsSync(join(DIST, path)))).toEqual([]);
    expect(lazy.filter((path) => !/^\.\/(?:locales|deferred)\//.test(path))).toEqual([]);
  });

  test.each(['locales', 'deferred'])('what stands in %s imports nothing, so one file serves every bundle', (folder) => {
    const names = filesIn(folder);
    expect(names.length).toBeGreaterThan(0);
    expect(names.flatMap((name) => Object.values(importsOf(`${folder}/${name}`)).flat())).toEqual([]);
  });

  test.each([
    ['network-map.js', []],
    ['network-timeline.js', ['timeline-narrow.js', 'timeline-wide.js']],
    ['network-rotation.js', ['rotation-narrow.js', 'rotation-wide.js']],
    ['network-timeline-rotation.js', ['narrow.js', 'wide.js']],
    ['network-widgets.js', ['narrow.js', 'wide.js']],
  ])('%s loads the drawings of its own widgets and no others', (name, expected) => {
    const loaded = read(name).match(/(?<=\.\/deferred\/)[\w-]*(?:narrow|wide)\.js/g);
    expect([...new Set(loaded)].sort()).toEqual(expected);
  });

  test('deferred parts bring no Lit of their own', () => {
    expect(filesIn('deferred').filter((name) => read(`deferred/${name}`).includes('litHtmlVersions'))).toEqual([]);
  });

  test('whitespace is minified', () => {
    expect(read('network-widgets.js').split('\n').length).toBeLessThan(1000);
  });

  test('what a first drawing loads begins with the hint to compile all of it; what waits for the reader does not', () => {
    const isHinted = (name: string) => read(name).startsWith('//# allFunctionsCalledOnLoad\n');
    const first = [
      ...BUNDLES.map((name) => `${name}.js`),
      ...filesIn('deferred').flatMap((name) =>
        /(?:wide|narrow|many|time-zoom)\.js$/.test(name) ? `deferred/${name}` : [],
      ),
    ];
    expect(first.filter((name) => !isHinted(name))).toEqual([]);
    expect(['record', 'menu', 'keys', 'diagnosis'].filter((name) => isHinted(`deferred/${name}.js`))).toEqual([]);
  });

  test('come with the licences of what they are made of', () => {
    const notices = read('NOTICES.txt');
    const parts = ['lit-html', 'Unicode CLDR', 'world-atlas'];
    expect(parts.filter((name) => !notices.includes(name))).toEqual([]);
  });
});

describe('the modules for bundlers', () => {
  const modules = filesIn('lib').filter((name) => name.endsWith('.js'));

  test('leave Lit to the page that bundles them', () => {
    expect(modules.filter((name) => /node_modules|litElementVersions/.test(read(`lib/${name}`)))).toEqual([]);
  });

  test('declarations name the emitted files', () => {
    const declarations = filesIn('lib').filter((name) => name.endsWith('.d.ts'));
    expect(declarations.filter((name) => /(?:from|import\()\s*['"]\.[^'"]*\.ts['"]/.test(read(`lib/${name}`)))).toEqual(
      [],
    );
  });

  // Bundlers take such a file along, and fail where there is none.
  test('URLs that are written out beside import.meta.url name files that are there', () => {
    const literal = /new URL\(\s*(?:\/\*[^*]*\*\/\s*)?["'`]([^"'`]*)["'`]\s*,\s*import\.meta\.url/g;
    const named = modules.flatMap((name) =>
      [...read(`lib/${name}`).matchAll(literal)].map(([, path = '']) => join('lib', dirname(name), path)),
    );
    expect(named).toContain(join('geo', 'turkic-states.packed.json'));
    expect(named.filter((path) => !path.endsWith('.json') || !existsSync(join(DIST, path)))).toEqual([]);
  });
});

function filesIn(folder: string): readonly string[] {
  const path = join(DIST, folder);
  return existsSync(path) ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [];
}

function read(path: string): string {
  return readFileSync(join(DIST, path), 'utf8');
}

/** The modules that a built file imports, at once and lazily. */
function importsOf(path: string): { readonly fixed: readonly string[]; readonly lazy: readonly string[] } {
  const code = read(path);
  const all = (pattern: RegExp): readonly string[] => [...code.matchAll(pattern)].map(([, source = '']) => source);
  return {
    fixed: all(/(?:^|[;}\n])(?:import|export)\b[^;()]*?\bfrom?\s*["'`]([^"'`]+)["'`]/g),
    lazy: all(/\bimport\(\s*["'`]([^"'`]+)["'`]/g),
  };
}
