// The page has one of the files for script tags: the tag is defined already, or will be.

const map = /** @type {import('../src/index.ts').NetworkMap} */ (document.querySelector('network-map'));
const output = /** @type {HTMLOutputElement} */ (document.querySelector('output'));

map.asOf = '2025-06-01';
map.addEventListener('network-select', (event) => {
  output.value = event.detail.id;
});
document.querySelector('button')?.addEventListener('click', () => {
  map.asOf = '2026-03-10';
});

async function load() {
  const response = await fetch('../dist/data/turkic-red-crescent.json');
  map.data = await response.json();
}

void load();
