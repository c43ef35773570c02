// Which names of properties are the library's own affair, so that a build may shorten them.
//
// A name is one that the sources declare, in an interface, an object type or a class, or that deferred files ask a core for; and
// none that anything outside the build reads or writes: the page, a dataset, a file of shapes, Lit, or a string. Terser itself
// spares the names of the platform.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'vite';
import { root } from './run.mjs';
import { CORES } from './take-from-core.mjs';

/** The folders of src/ that browsers load. */
const LAYERS = [
  'dataset',
  'network',
  'geography',
  'shapes',
  'locale',
  'layout',
  'template',
  'exploration',
  'sharing',
  'deferred',
  'element',
];

/** Here stand the names of what comes from outside or is given to the page: datasets, problems, shapes, events. */
const OUTSIDE = new Set([
  'dataset/model.ts',
  'dataset/problem.ts',
  'dataset/schema.ts',
  'element/events.ts',
  'geography/decode.ts',
  'geography/is-lon-lat.ts',
  'geography/named-view.ts',
  'geography/projection.ts',
  'geography/projections.ts',
  'geography/read-geography.ts',
  'geography/unpack-topology.ts',
  'shapes/codes.ts',
  'shapes/read-features.ts',
  'shapes/read-shapes.ts',
]);

/** The public members of these classes are the elements' own. */
const ELEMENT = /^element\/network-[a-z]+\.ts$/;

const LIT = ['lit-html/lit-html.js', '@lit/reactive-element/reactive-element.js', 'lit-element/lit-element.js'];

/** What Lit keeps to itself: each file of the build that needs Lit has it from the same bundle. */
const PRIVATE = /^_/;

/** Shorter ones are as short as what they would become. */
const SHORTEST = 3;

/**
 * @param {readonly string[]} built the code of all files that share names
 * @returns {ReadonlySet<string>}
 */
export function ownNames(built) {
  const found = { declared: new Set(), outside: new Set() };
  for (const file of LAYERS.flatMap(filesIn)) addSource(file, found);
  for (const file of LIT) {
    const code = readFileSync(join(root, 'node_modules', file), 'utf8');
    for (const name of propertyNames('lit.js', code)) (PRIVATE.test(name) ? found.declared : found.outside).add(name);
  }
  for (const code of built) addStrings('built.js', code, found.outside);
  return new Set([...found.declared].filter((name) => name.length >= SHORTEST && !found.outside.has(name)));
}

/** The names of all properties in a file, whoever's they are. @param {string} file @param {string} code */
export function propertyNames(file, code) {
  /** @type {Set<string>} */
  const names = new Set();
  const add = (/** @type {Keyed} */ node) => addKey(node, names);
  visit(file, code, {
    Property: add,
    PropertyDefinition: add,
    MethodDefinition: add,
    TSPropertySignature: add,
    TSMethodSignature: add,
    MemberExpression: ({ computed, property }) => addKey({ computed, key: property }, names),
  });
  return names;
}

/** @typedef {{ declared: Set<string>, outside: Set<string> }} Found */
/** @typedef {{ computed: boolean, key: { type: string, name?: string } }} Keyed */

/** @param {string} file below src/ @param {Found} found */
function addSource(file, { declared, outside }) {
  const code = readFileSync(join(root, 'src', file), 'utf8');
  const add = (/** @type {Keyed} */ node) => addKey(node, declared);
  const addMember = (/** @type {Keyed & { accessibility?: string | null }} */ node) => {
    addKey(node, declared);
    if (ELEMENT.test(file) && (node.accessibility ?? 'public') === 'public') addKey(node, outside);
  };
  visit(file, code, {
    TSPropertySignature: add,
    TSMethodSignature: add,
    PropertyDefinition: addMember,
    MethodDefinition: addMember,
    ...(CORES.includes(file) && { Property: add }),
  });
  addStrings(file, code, outside);
  if (OUTSIDE.has(file)) for (const name of propertyNames(file, code)) outside.add(name);
}

/** What a property may be looked up by, groups of regular expressions and exports included. @param {string} file @param {string} code @param {Set<string>} names */
function addStrings(file, code, names) {
  visit(file, code, {
    Literal(node) {
      if (typeof node.value === 'string') names.add(node.value);
      if ('regex' in node) for (const [, group = ''] of node.regex.pattern.matchAll(/\(\?<(\w+)>/g)) names.add(group);
    },
    TemplateElement: ({ value }) => names.add(value.raw),
    ExportSpecifier: ({ exported }) => addKey({ computed: false, key: exported }, names),
  });
}

/** @param {Keyed} node @param {Set<string>} names */
function addKey({ computed, key }, names) {
  if (!computed && key.type === 'Identifier' && key.name) names.add(key.name);
}

/** @param {string} file @param {string} code @param {import('vite').VisitorObject} visitor */
function visit(file, code, visitor) {
  new Visitor(visitor).visit(parseSync(file, code).program);
}

/** The files of a layer, below src/. @param {string} layer */
function filesIn(layer) {
  return readdirSync(join(root, 'src', layer), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${layer}/${name.replaceAll('\\', '/')}`);
}
