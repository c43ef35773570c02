// The builder: what is chosen in the form becomes the preview, the snippets and the address of the page.

import {
  bundlerSnippet,
  embedCommand,
  frameSnippet,
  frozenFrameSnippet,
  frozenSnippet,
  tagSnippet,
} from './snippets.js';

/** @type {import('./snippets.js').Integrity | undefined} */
const integrity = await fetch('../dist/integrity.json')
  .then((response) => (response.ok ? response.json() : undefined))
  .catch(() => undefined);

const SNIPPETS = {
  tag: tagSnippet,
  frozen: pinned(frozenSnippet),
  frame: frameSnippet,
  'frozen-frame': pinned(frozenFrameSnippet),
  oembed: embedCommand,
  bundler: bundlerSnippet,
};

/** What is set on the widget as it is chosen; the rest of the form is about the page. */
const ATTRIBUTES = [
  'locale',
  'as-of',
  'theme',
  'milestones',
  'order',
  'orientation',
  'boundaries',
  'form',
  'group',
  'sort',
  'no-controls',
  'no-menu',
  'no-caption',
];

/** Attributes of one widget alone. */
const OF_ONE = {
  milestones: 'timeline',
  order: 'timeline',
  orientation: 'timeline',
  boundaries: 'map',
  form: 'rotation',
  group: 'rotation',
  sort: 'rotation',
};

const form = /** @type {HTMLFormElement} */ (document.querySelector('.choices'));
const stage = /** @type {HTMLElement} */ (document.querySelector('.stage'));
const own = /** @type {HTMLElement} */ (document.querySelector('.own'));
const problems = /** @type {HTMLElement} */ (document.querySelector('.problems'));
const widths = /** @type {HTMLElement} */ (document.querySelector('.widths'));

/** The text of the reader's own dataset. */
let ownText = '';

/** @returns {import('./snippets.js').Choice} */
function readChoice() {
  const fields = new FormData(form);
  const text = (/** @type {string} */ name) => String(fields.get(name) ?? '');
  const widget = /** @type {'map' | 'timeline' | 'rotation'} */ (text('widget'));
  const chosen = ATTRIBUTES.filter((name) => (OF_ONE[/** @type {keyof typeof OF_ONE} */ (name)] ?? widget) === widget)
    .map((name) => /** @type {const} */ ([name, text(name) === 'on' ? '' : fields.has(name) && text(name)]))
    .filter(([name, value]) => value || fields.get(name) === 'on');
  const isOwn = text('dataset') === 'own';
  return {
    widget,
    dataset: isOwn ? 'my-network.json' : text('dataset'),
    base: text('base'),
    attributes: Object.fromEntries(chosen.map(([name, value]) => [name, value || ''])),
    isOwn,
  };
}

function show() {
  const choice = readChoice();
  for (const fieldset of form.querySelectorAll('fieldset[data-for]')) {
    if (fieldset instanceof HTMLElement) fieldset.hidden = fieldset.dataset['for'] !== choice.widget;
  }
  own.hidden = !choice.isOwn;
  preview(choice);
  for (const [name, write] of Object.entries(SNIPPETS)) {
    const code = snippet(name);
    if (code) code.value = write(choice);
  }
  remember();
}

/**
 * The hashes of one's own dataset are known once it lies where it will be.
 * @param {(choice: import('./snippets.js').Choice, integrity: import('./snippets.js').Integrity) => string} write
 * @returns {(choice: import('./snippets.js').Choice) => string}
 */
function pinned(write) {
  return (choice) => (integrity && !choice.isOwn ? write(choice, integrity) : embedCommand(choice));
}

/** @param {ReturnType<typeof readChoice>} choice */
function preview({ widget: kind, dataset, attributes, isOwn }) {
  const tag = `network-${kind}`;
  const shown = stage.firstElementChild;
  const widget = /** @type {Element & { data?: unknown }} */ (
    shown?.localName === tag ? shown : document.createElement(tag)
  );
  for (const name of widget.getAttributeNames())
    if (!(name in attributes) && name !== 'src') widget.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  if (isOwn) showOwn(widget);
  else {
    widget.data = undefined;
    widget.setAttribute('src', `../dist/data/${dataset}`);
  }
  if (widget !== shown) stage.replaceChildren(widget);
}

/**
 * As text, which tells in which line it is no JSON.
 * @param {Element & { data?: unknown }} widget
 */
function showOwn(widget) {
  widget.removeAttribute('src');
  widget.data = ownText || undefined;
  if (!ownText) problems.textContent = '';
}

stage.addEventListener('network-error', (event) => {
  const { detail } = /** @type {CustomEvent<{ problems: readonly { message: string }[] }>} */ (event);
  problems.textContent = detail.problems.map(({ message }) => message).join('\n');
});
stage.addEventListener('network-ready', (event) => {
  const { detail } = /** @type {CustomEvent<{ problems: readonly unknown[] }>} */ (event);
  if (!detail.problems.length) problems.textContent = own.hidden ? '' : 'Nothing is wrong with it.';
});

/** The choices are the address, so that a link brings them back. */
function remember() {
  const fields = [...new FormData(form)].filter(
    ([name, value]) => typeof value === 'string' && value && name !== 'text',
  );
  const width = stage.dataset['width'] ?? '';
  const query = new URLSearchParams([...fields.map(([name, value]) => [name, String(value)]), ['width', width]]);
  history.replaceState(null, '', `#${query}`);
}

function recall() {
  for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
    if (name === 'width') choose(widths.querySelectorAll('input'), value);
    const field = form.elements.namedItem(name);
    if (field instanceof RadioNodeList) field.value = value;
    else if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = value === 'on';
    else if (field instanceof HTMLSelectElement || (field instanceof HTMLInputElement && field.type !== 'file'))
      field.value = value;
  }
  setWidth();
}

/** @param {Iterable<HTMLInputElement>} inputs @param {string} value */
function choose(inputs, value) {
  for (const input of inputs) input.checked = input.value === value;
}

function setWidth() {
  const chosen = widths.querySelector('input:checked');
  if (chosen instanceof HTMLInputElement) stage.dataset['width'] = chosen.value;
}

/** @param {Blob} file */
async function take(file) {
  ownText = await file.text();
  const text = form.elements.namedItem('text');
  if (text instanceof HTMLTextAreaElement) text.value = ownText;
  const dataset = form.elements.namedItem('dataset');
  if (dataset instanceof HTMLSelectElement) dataset.value = 'own';
  show();
}

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLTextAreaElement) ownText = target.value;
  if (target instanceof HTMLInputElement && target.type === 'file') {
    if (target.files?.[0]) void take(target.files[0]);
  } else show();
});
widths.addEventListener('input', () => {
  setWidth();
  remember();
});

document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  event.preventDefault();
  const file = event.dataTransfer?.files[0];
  if (file) void take(file);
});

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest('button');
  if (!(button instanceof HTMLButtonElement)) return;
  const { copy, picture } = button.dataset;
  const code = snippet(copy ?? '');
  if (code) void copyCode(code, button);
  if (picture) void savePicture(picture, button);
});

/** @param {HTMLTextAreaElement} code @param {HTMLElement} button */
async function copyCode(code, button) {
  try {
    await navigator.clipboard.writeText(code.value);
    say(button, 'Copied.');
  } catch {
    code.focus();
    code.select();
    say(button, 'Selected: copy it with the keyboard.');
  }
}

/** The widget's own menu saves its picture. @param {string} ending @param {HTMLElement} button */
async function savePicture(ending, button) {
  const widget = stage.firstElementChild;
  const root = widget?.shadowRoot;
  if (!widget || !root?.querySelector('[part~="drawing"]')) return say(button, 'There is no drawing yet.');
  const isWithout = widget.hasAttribute('no-menu');
  widget.removeAttribute('no-menu');
  const find = (/** @type {string} */ part) =>
    /** @type {HTMLElement | null} */ (root.querySelector(`[part="${part}"]`));
  const opener = await waitFor(() => find('menu-button'));
  const wasOpen = Boolean(find('menu'));
  if (!wasOpen) opener?.click();
  const saving = await waitFor(() => find(`save-${ending}`));
  saving?.click();
  say(button, saving ? 'Saved.' : 'The menu did not come.');
  if (!wasOpen) opener?.click();
  widget.toggleAttribute('no-menu', isWithout);
}

/** @template T @param {() => T | null} look @returns {Promise<T | null>} what comes within three seconds */
async function waitFor(look) {
  for (let turn = 0; turn < 60; turn++) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return null;
}

/** Beside the button, and nowhere else. @param {HTMLElement} button @param {string} words */
function say(button, words) {
  for (const said of document.querySelectorAll('.said')) said.textContent = '';
  const said = button.parentElement?.querySelector('.said');
  if (said) said.textContent = words;
}

/** @param {string} name @returns {HTMLTextAreaElement | null} */
function snippet(name) {
  return name ? document.querySelector(`textarea[data-snippet="${name}"]`) : null;
}

const options = document.querySelector('details');
if (options) options.open = matchMedia('(min-width: 60rem)').matches;
recall();
show();
