// dist/types: what TypeScript knows of the tags in each framework; and what editors know of them. All of it is made from the
// manifest. The tags' own types are written here, since the generators that there are leave out what has no attribute (`data`)
// and name an event's class twice; what a framework makes of them stands in .ci/types.

import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { root } from './run.mjs';

/** @typedef {{ name: string, description?: string, attribute?: string, fieldName?: string, kind?: string, type?: { text: string } }} Entry */
/** @typedef {{ name: string, tagName?: string, description?: string, attributes?: Entry[], members?: Entry[], events?: Entry[] }} Declaration */

export function writeTypes() {
  const dist = join(root, 'dist');
  const text = readFileSync(join(dist, 'custom-elements.json'), 'utf8');
  /** @type {{ modules: { declarations?: Declaration[] }[] }} */
  const manifest = JSON.parse(text);
  const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  mkdirSync(join(dist, 'types'), { recursive: true });
  writeFileSync(join(dist, 'types/elements.d.ts'), elementTypes(elements));
  const given = join(root, '.ci/types');
  for (const name of readdirSync(given)) copyFileSync(join(given, name), join(dist, 'types', name));
  // They write into the manifest that they are given.
  generateVsCodeCustomElementData(JSON.parse(text), { outdir: dist, hideLogs: true });
  generateJetBrainsWebTypes(JSON.parse(text), { outdir: dist, packageJson: false, hideLogs: true });
}

/** @param {readonly Declaration[]} elements */
function elementTypes(elements) {
  const classes = elements.map(({ name }) => name);
  const events = elements.flatMap(({ events: own = [] }) => own.map(({ type }) => type?.text ?? ''));
  const names = [...new Set([...classes, ...events])].sort();
  return [
    '// Made from custom-elements.json.',
    `import type { ${names.join(', ')} } from '../lib/index.js';`,
    '',
    ...elements.flatMap(interfacesOf),
    '/** What each tag is and takes. */',
    'export interface NetworkElements {',
    ...elements.map(
      ({ name, tagName }) =>
        `  '${tagName}': { element: ${name}; properties: ${name}Properties; attributes: ${name}Attributes; events: ${name}Events };`,
    ),
    '}',
    '',
  ].join('\n');
}

/** @param {Declaration} element */
function interfacesOf({ name, description = '', attributes = [], members = [], events = [] }) {
  const fields = members.filter(({ kind }) => kind === 'field');
  return [
    ...interfaceOf(`${name}Properties`, description, fields, (field) => `'${field.name}'?: ${name}['${field.name}'];`),
    ...interfaceOf(`${name}Attributes`, 'As markup has them.', attributes, (attribute) => {
      const own = `${name}['${attribute.fieldName}']`;
      const written = { boolean: " | ''", number: ' | `${number}`' }[attribute.type?.text ?? ''] ?? '';
      return `'${attribute.name}'?: ${own}${written};`;
    }),
    ...interfaceOf(`${name}Events`, '', events, (event) => `'${event.name}': ${event.type?.text};`),
  ];
}

/**
 * @param {string} name
 * @param {string} description
 * @param {readonly Entry[]} entries
 * @param {(entry: Entry) => string} write
 */
function interfaceOf(name, description, entries, write) {
  return [
    ...(description ? [`/** ${description} */`] : []),
    `export interface ${name} {`,
    ...entries.flatMap((entry) => [`  /** ${entry.description ?? ''} */`, `  ${write(entry)}`]),
    '}',
    '',
  ];
}
