import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

// The way of the data, text → dataset → network on a date → layout → template → element, as imports: what a folder of src/
// may take from, other folders and packages alike. Whatever is not named is forbidden.

const NODE = [
  'node:child_process',
  'node:crypto',
  'node:fs',
  'node:module',
  'node:os',
  'node:path',
  'node:stream',
  'node:util',
  'node:zlib',
];

const LAYERS: Readonly<Record<string, readonly string[]>> = {
  dataset: [],
  network: ['dataset'],
  geography: ['dataset'],
  locale: ['dataset'],
  layout: ['dataset', 'network', 'geography', 'locale'],
  template: ['dataset', 'network', 'locale', 'layout', 'lit'],
  schema: ['dataset'],
  audit: ['dataset', 'network', 'geography', 'locale'],
  convert: ['dataset', 'network', 'locale', 'd3-dsv'],
  shapes: ['dataset', 'geography', 'd3-geo', 'topojson-client', 'topojson-server', 'topojson-specification'],
  gesture: ['geography', 'layout'],
  exploration: ['dataset', 'network', 'geography', 'locale', 'layout', 'gesture', 'template', 'lit'],
  sharing: ['dataset', 'network', 'locale', 'layout', 'convert', 'template', 'lit'],
  deferred: [
    'dataset',
    'network',
    'geography',
    'shapes',
    'layout',
    'convert',
    'gesture',
    'template',
    'exploration',
    'sharing',
  ],
  element: ['dataset', 'network', 'geography', 'locale', 'layout', 'deferred', 'template', 'exploration', 'lit'],
  define: ['element'],
  embed: [],
  // Of the elements, what needs no page: their style sheets, and what they draw from.
  render: [
    'dataset',
    'network',
    'locale',
    'geography',
    'layout',
    'exploration',
    'deferred',
    'template',
    'element',
    'lit',
  ],
  cli: [
    'dataset',
    'network',
    'geography',
    'shapes',
    'locale',
    'layout',
    'audit',
    'convert',
    'render',
    // The code to paste is the same whoever writes it.
    'sharing',
    '../geo',
    'harfbuzzjs',
    ...NODE,
  ],
  'index.ts': ['dataset', 'network', 'geography', 'locale', 'layout', 'template', 'element'],
};

const PURE = new Set(['dataset', 'network', 'geography', 'shapes', 'locale', 'layout', 'schema', 'audit', 'convert']);

const SRC = join(import.meta.dirname, '../src');

function isModule(name: string): boolean {
  return name.endsWith('.ts') && !name.endsWith('.d.ts');
}

/** What a file does that its layer may not. */
function violations(path: string, text: string): readonly string[] {
  const [layer = ''] = path.split(/[\\/]/);
  const code = withoutComments(text);
  const allowed = LAYERS[layer];
  if (!allowed) return [`${layer} is no layer`];
  const foreign = importedFrom(path, code).filter((source) => source !== layer && !allowed.includes(source));
  return [
    ...foreign.map((source) => `imports ${source}`),
    ...(PURE.has(layer) ? matches(withoutStrings(code), /\b(?:document|window|navigator|HTMLElement)\b/g) : []),
    ...(layer === 'locale' ? [] : matches(withoutStrings(code), /\bIntl\b|\btoLocale\w+|\blocaleCompare\b/g)),
    ...matches(code, /\sstyle=|<style\b|\bstyleMap\b/g),
  ];
}

/** The folder of src/, or the package, that each import statement takes from. */
function importedFrom(path: string, code: string): readonly string[] {
  const specifiers = matches(code, /(?<=(?<![\w'"])(?:from|import)\s*\(?\s*['"])[^'"]+/g);
  return specifiers.map((specifier) => {
    const target = specifier.startsWith('.') ? join(path, '..', specifier) : specifier;
    return target.match(/^(?:\.\.[\\/])?[^\\/]+/)?.[0] ?? '';
  });
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([found]) => found.trim());
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}

function withoutStrings(code: string): string {
  return code.replaceAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''");
}

test('every file of src keeps to its layer', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(isModule);
  const found = files.map((name) => [name, violations(name, readFileSync(join(SRC, name), 'utf8'))] as const);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(([, each]) => each.length)).toEqual([]);
});

describe('the check of the layers', () => {
  test.each([
    ['dataset/a.ts', 'imports network', "import { b } from '../network/b.ts';"],
    ['dataset/a.ts', 'imports lit', "export * from 'lit';"],
    ['layout/a.ts', 'imports template', "import type { A } from '../template/a.ts';"],
    ['layout/map/a.ts', 'imports element', "import '../../element/a.ts';"],
    ['template/a.ts', 'imports element', "const b = await import('../element/b.ts');"],
    ['index.ts', 'imports define', "import './define/network-map.ts';"],
    ['somewhere/a.ts', 'somewhere is no layer', ''],
    ['layout/a.ts', 'document', 'const width = document.body.clientWidth;'],
    ['element/a.ts', 'Intl', 'new Intl.DateTimeFormat()'],
    ['template/a.ts', 'style=', 'html`<p style=${color}></p>`'],
  ])('in %s finds: %s', (path, violation, code) => {
    expect(violations(path, code)).toEqual([violation]);
  });

  test('passes over comments, words in strings and property bindings', () => {
    const code = "// the document\n/** window */ const word = 'document'; html`<p .style=${'a'}></p>`;";
    expect(violations('layout/a.ts', code)).toEqual([]);
  });
});
