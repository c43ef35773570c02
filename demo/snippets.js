// The texts that an editor copies: what the builder shows is built of the same parts.

/**
 * @typedef {object} Choice
 * @property {'map' | 'timeline' | 'rotation'} widget
 * @property {string} dataset name of the file below data/
 * @property {string} base where the files of dist/ lie on the editor's site
 * @property {Readonly<Record<string, string>>} attributes an empty text is an attribute without a value
 * @property {boolean} [isOwn] the dataset is none of the package
 */

/** A tag and the script that defines it. @param {Choice} choice */
export function tagSnippet({ widget, dataset, base, attributes }) {
  const folder = folderOf(base);
  return [
    `<script type="module" src="${escaped(folder)}network-${widget}.js"></script>`,
    tag(`network-${widget}`, { src: `${folder}data/${dataset}`, ...attributes }),
  ].join('\n');
}

/**
 * What the build has written to `dist/integrity.json`.
 * @typedef {object} Integrity
 * @property {string} version
 * @property {Readonly<Record<string, string>>} files hashes by path below `dist/`
 * @property {Readonly<Record<string, readonly string[]>>} imports what each script may load later
 * @property {Readonly<Record<string, string>>} geographies the shapes of a map by its dataset
 */

/** The same with the hash of everything that it loads, from a folder of this version. @param {Choice} choice @param {Integrity} integrity */
export function frozenSnippet({ widget, dataset, base, attributes }, { version, files, imports, geographies }) {
  const folder = `${asUrl(folderOf(base))}${version}/`;
  const script = `network-${widget}.js`;
  const loads = (imports[script] ?? []).map((path) => [folder + path, files[path]]);
  const map = JSON.stringify({ integrity: Object.fromEntries(loads) }).replaceAll('<', '\\u003c');
  const hashes = dataHashes(widget, dataset, { files, geographies });
  return [
    `<script type="importmap">${map}</script>`,
    `<link rel="modulepreload" href="${escaped(folder)}deferred/pinned.js" integrity="${files['deferred/pinned.js']}" crossorigin>`,
    `<script type="module" src="${escaped(folder)}${script}" integrity="${files[script]}" crossorigin></script>`,
    tag(`network-${widget}`, { src: `${folder}data/${dataset}`, ...hashes, ...attributes }),
  ].join('\n');
}

/**
 * @param {Choice['widget']} widget
 * @param {string} dataset
 * @param {Pick<Integrity, 'files' | 'geographies'>} integrity
 * @returns {Record<string, string>}
 */
function dataHashes(widget, dataset, { files, geographies }) {
  const data = `data/${dataset}`;
  const shapes = widget === 'map' ? { 'geography-integrity': files[geographies[data] ?? ''] ?? '' } : {};
  return { 'dataset-integrity': files[data] ?? '', ...shapes };
}

/** What writes pages with oEmbed, and frozen code for a dataset of one's own. @param {Choice} choice */
export function embedCommand({ widget, dataset, attributes }) {
  const told = ['locale', 'theme', 'as-of'].filter((name) => attributes[name]);
  const options = told.map((name) => ` --${name} ${attributes[name]}`).join('');
  return `npx network-widgets embed ${dataset} --widget ${widget}${options} \\\n  -o embed --url https://your-site.example/embed/`;
}

/** A frame, and the script that gives it its height. @param {Choice} choice */
export function frameSnippet({ widget, dataset, base, attributes }) {
  const folder = folderOf(base);
  return [
    frame(widget, `${folder}embed/frame.html`, { src: `../data/${dataset}`, ...attributes }),
    `<script type="module" src="${escaped(folder)}embed/host.js"></script>`,
  ].join('\n');
}

/** The same with a page that names the hash of everything that it loads. @param {Choice} choice @param {Integrity} integrity */
export function frozenFrameSnippet({ widget, dataset, base, attributes }, { version, files, geographies }) {
  const folder = `${folderOf(base)}${version}/`;
  const hashes = dataHashes(widget, dataset, { files, geographies });
  return [
    frame(widget, `${folder}embed/frozen.html`, { src: `../data/${dataset}`, ...hashes, ...attributes }),
    `<script type="module" src="${escaped(folder)}embed/host.js" integrity="${files['embed/host.js']}" crossorigin></script>`,
  ].join('\n');
}

/** @param {Choice['widget']} widget @param {string} page @param {Readonly<Record<string, string>>} attributes */
function frame(widget, page, attributes) {
  const query = String(new URLSearchParams({ widget, ...attributes })).replaceAll('%2F', '/');
  const { title, height } = FRAMES[widget];
  return tag('iframe', { src: `${page}?${query}`, title, width: '100%', height, frameborder: '0' });
}

/** Without the script, a frame needs the height that its widget has at 300 px. */
const FRAMES = {
  map: { title: 'Map of the network', height: '700' },
  timeline: { title: 'Meetings of the network', height: '700' },
  rotation: { title: 'Chairs of the network', height: '530' },
};

/** For who has a build of their own. @param {Choice} choice */
export function bundlerSnippet({ widget, dataset, attributes, isOwn }) {
  return [
    `import 'network-widgets/define/network-${widget}';`,
    `import dataset from '${isOwn ? './' : 'network-widgets/data/'}${dataset}';`,
    '',
    `const widget = document.createElement('network-${widget}');`,
    'widget.data = dataset;',
    ...Object.entries(attributes).map(
      ([name, value]) => `widget.setAttribute(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    ),
    'document.body.append(widget);',
  ].join('\n');
}

/** @param {string} base */
function folderOf(base) {
  return base.endsWith('/') || !base ? base : `${base}/`;
}

/** Import maps take a path only where it is told from a name. @param {string} folder */
function asUrl(folder) {
  return /^(?:\.{0,2}\/|https?:)/.test(folder) ? folder : `./${folder}`;
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
