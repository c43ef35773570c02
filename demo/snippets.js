// The texts that an editor copies: what the builder shows is built of the same parts.

/**
 * @typedef {object} Choice
 * @property {'map' | 'timeline' | 'rotation'} widget
 * @property {string} dataset name of the file below data/
 * @property {string} base where the files of dist/ lie on the editor's site
 * @property {Readonly<Record<string, string>>} attributes an empty text is an attribute without a value
 */

/** A tag and the script that defines it. @param {Choice} choice */
export function tagSnippet({ widget, dataset, base, attributes }) {
  const folder = folderOf(base);
  return [
    `<script type="module" src="${escaped(folder)}network-${widget}.js"></script>`,
    tag(`network-${widget}`, { src: `${folder}data/${dataset}`, ...attributes }),
  ].join('\n');
}

/** A frame, and the script that gives it its height. @param {Choice} choice */
export function frameSnippet({ widget, dataset, base, attributes }) {
  const folder = folderOf(base);
  const query = new URLSearchParams({ widget, src: `../data/${dataset}`, ...attributes });
  const src = `${folder}embed/frame.html?${String(query).replaceAll('%2F', '/')}`;
  return [
    tag('iframe', { src, title: TITLES[widget], width: '100%', height: '560', frameborder: '0' }),
    `<script type="module" src="${escaped(folder)}embed/host.js"></script>`,
  ].join('\n');
}

/** For who has a build of their own. @param {Choice} choice */
export function bundlerSnippet({ widget, dataset, attributes }) {
  return [
    `import 'network-widgets/define/network-${widget}';`,
    `import dataset from 'network-widgets/data/${dataset}';`,
    '',
    `const widget = document.createElement('network-${widget}');`,
    'widget.data = dataset;',
    ...Object.entries(attributes).map(
      ([name, value]) => `widget.setAttribute(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    ),
    'document.body.append(widget);',
  ].join('\n');
}

const TITLES = { map: 'Map of the network', timeline: 'Meetings of the network', rotation: 'Chairs of the network' };

/** @param {string} base */
function folderOf(base) {
  return base.endsWith('/') || !base ? base : `${base}/`;
}

/** @param {string} name @param {Readonly<Record<string, string>>} attributes */
function tag(name, attributes) {
  const written = Object.entries(attributes).map(([key, value]) => (value ? `${key}="${escaped(value)}"` : key));
  return `<${[name, ...written].join(' ')}></${name}>`;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
