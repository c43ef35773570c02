// The builder: what is chosen in the form becomes the preview, the snippets and the address of the page.

import { bundlerSnippet, embedCommand, frameSnippet, frozenSnippet, tagSnippet } from './snippets.js';

/** @type {import('./snippets.js').Integrity | undefined} */
const integrity = await fetch('../dist/integrity.json')
  .then((response) => (response.ok ? response.json() : undefined))
  .catch(() => undefined);

const SNIPPETS = {
  tag: tagSnippet,
  frozen: frozenCode,
  frame: frameSnippet,
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
  'form',
  'no-controls',
  'no-caption',
];

/** Attributes of one widget alone. */
const OF_ONE = { milestones: 'timeline', order: 'timeline', orientation: 'timeline', form: 'rotation' };

const form = /** @type {HTMLFormElement} */ (document.querySelector('.choices'));
const stage = /** @type {HTMLElement} */ (document.querySelector('.stage'));
const own = /** @type {HTMLElement} */ (document.querySelector('.own'));
const problems = /** @type {HTMLElement} */ (document.querySelector('.problems'));
const said = /** @type {HTMLElement} */ (document.querySelector('.said'));
const widths = /** @type {HTMLElement} */ (document.querySelector('.widths'));

/** The text of the reader's own dataset. */
let ownText = '';

/** @returns {import('./snippets.js').Choice & { isOwn: boolean }} */
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

/** The hashes of one's own dataset are known once it lies where it will be. @param {ReturnType<typeof readChoice>} choice */
function frozenCode(choice) {
  return integrity && !choice.isOwn ? frozenSnippet(choice, integrity) : embedCommand(choice);
}

/** @param {ReturnType<typeof readChoice>} choice */
function preview({ widget: kind, dataset, attributes, isOwn }) {
  const tag = `network-${kind}`;
  const widget = stage.firstElementChild?.localName === tag ? stage.firstElementChild : document.createElement(tag);
  for (const name of widget.getAttributeNames())
    if (!(name in attributes) && name !== 'src') widget.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  if (isOwn) showOwn(widget);
  else {
    widget.replaceChildren();
    widget.setAttribute('src', `../dist/data/${dataset}`);
  }
  if (widget !== stage.firstElementChild) stage.replaceChildren(widget);
}

/** @param {Element} widget */
function showOwn(widget) {
  widget.removeAttribute('src');
  const script = document.createElement('script');
  script.type = 'application/json';
  script.append(ownText);
  if (widget.querySelector('script')?.text !== ownText) widget.replaceChildren(...(ownText ? [script] : []));
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

document.addEventListener('click', async ({ target }) => {
  const code = target instanceof HTMLElement && snippet(target.dataset['copy'] ?? '');
  if (!code) return;
  try {
    await navigator.clipboard.writeText(code.value);
    said.textContent = 'Copied.';
  } catch {
    code.select();
    said.textContent = 'Selected: copy it with the keyboard.';
  }
});

/** @param {string} name @returns {HTMLTextAreaElement | null} */
function snippet(name) {
  return name ? document.querySelector(`textarea[data-snippet="${name}"]`) : null;
}

recall();
show();
