import { describe, expect, test } from 'vitest';
import shipped from '../../src/data/turkic-states.json' with { type: 'json' };
import type { Dataset } from '../../src/dataset/model.ts';
import { languageTags } from '../../src/locale/languages.ts';
import { mount, part, settled, WIDGETS, type Widget, waitFor, waitUntilDrawn } from './harness.ts';

/** The sources of the languages, to look words up in. */
const sources: Record<string, string> = import.meta.glob('../../src/locale/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Names that are the same in all languages. */
const NAMES = ['Natural', 'Earth', 'GeoJSON'];

/** All words that a language's own files say. */
function vocabulary(tag: string): ReadonlySet<string> {
  const files = [`${tag}.ts`, `cldr/${tag}.ts`, `regions/${tag}.ts`].map((name) => sources[`../../src/locale/${name}`]);
  const texts = files.join('\n').match(/'(?:[^'\\\n]|\\.)*'|`[^`]*`/g) ?? [];
  const words = texts.map((text) => text.replaceAll(/\$\{[^}]*\}/g, ' ')).flatMap(wordsIn);
  // In the names of states one letter of the code stands before the name.
  return new Set([...NAMES, ...words, ...words.map((word) => word.slice(1)), ...words.map((word) => word.slice(2))]);
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}ʻʼ’]{2,}/gu) ?? [];
}

/** The shipped networks without a letter of their own: whatever word a widget then says, it says itself. */
function wordless(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((entry) => wordless(entry, key));
  if (typeof value === 'object' && value !== null && !isText(value))
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, wordless(inner, name)]));
  return isText(value) || (typeof value === 'string' && TEXTS.has(key)) ? '1234' : value;
}

/** Fields with words that may be given without their language. */
const TEXTS = new Set([
  'title',
  'name',
  'short',
  'abbreviation',
  'organisation',
  'note',
  'venue',
  'publisher',
  'summary',
]);

function isText(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).every(isLanguage);
}

function isLanguage(key: string): boolean {
  return /^[a-z]{2}$/.test(key) && key !== 'id';
}

const data = wordless(shipped) as Dataset;

/** Everything that a reader sees or hears of a widget. */
function said(widget: Widget): string[] {
  const root = widget.shadowRoot as ShadowRoot;
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement } = walker.currentNode;
    if (!parentElement?.closest('style, script, svg')) texts.push(walker.currentNode.textContent ?? '');
  }
  // A drawing divides long words with a hyphen at the end of a line.
  for (const text of root.querySelectorAll('svg text')) {
    const spans = [...text.querySelectorAll('tspan')];
    const pieces = (spans.length ? spans : [text]).map(({ textContent }) => textContent ?? '');
    texts.push(pieces.join('\n').replaceAll('-\n', ''));
  }
  for (const element of root.querySelectorAll('*'))
    for (const name of ['aria-label', 'title', 'aria-valuetext', 'placeholder', 'alt', 'aria-description'])
      texts.push(element.getAttribute(name) ?? '');
  return texts;
}

async function shown(widget: Widget, attributes: Readonly<Record<string, string>>): Promise<Widget> {
  if (attributes['view'] === 'table') await waitFor(() => part(widget, 'table'));
  else await waitUntilDrawn(widget);
  if (attributes['selected']) await waitFor(() => part(widget, 'detail'));
  return settled(widget);
}

const STATES: readonly Readonly<Record<string, string>>[] = [
  {},
  { view: 'table' },
  { 'as-of': '2024-10-12' },
  { 'as-of': 'today' },
  { milestones: '', order: 'newest', network: 'turkic-red-crescent organization-of-turkic-states' },
];

const SELECTED = { 'network-map': 'AZ', 'network-timeline': '', 'network-rotation': '' };

describe.each(languageTags.filter((tag) => tag !== 'en'))('in %s', (tag) => {
  const known = vocabulary(tag);

  test.each(WIDGETS)('<%s> says no word that is not of its language', async (widgetTag) => {
    const selected = SELECTED[widgetTag];
    const states = [...STATES, ...(selected ? [{ selected }] : [])];
    for (const state of states) {
      // A table has the same words at every width.
      for (const width of 'view' in state ? [640] : [300, 640]) {
        const widget = mount(widgetTag, { width, properties: { data }, attributes: { ...state, locale: tag } });
        await shown(widget, state);
        const unknown = said(widget)
          .flatMap(wordsIn)
          // In Arabic `and` is written together with what follows.
          .filter((word) => !known.has(word) && !known.has(word.replace(/^و/, '')));
        expect([...new Set(unknown)], `${JSON.stringify(state)} at ${width} px`).toEqual([]);
        widget.remove();
      }
    }
  });
});

/** The shipped networks with every text in English alone, and marked so that it is told from the widget's own words. */
function foreign(value: unknown): unknown {
  if (isText(value)) return { en: '⟦1⟧' };
  if (Array.isArray(value)) return value.map(foreign);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, foreign(inner)]));
}

const inEnglish = foreign(shipped) as Dataset;

/** Texts that say of themselves to be in another language than they are. */
function misnamed(widget: Widget, tag: string): string[] {
  const walker = document.createTreeWalker(widget.shadowRoot as ShadowRoot, NodeFilter.SHOW_TEXT);
  const known = vocabulary(tag);
  const found: string[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent ?? '';
    const place = walker.currentNode.parentElement;
    // Places of a drawing's labels with their country are one text; its options' names tell assistive technology all the same.
    if (!text.trim() || !place || place.closest('style, svg, .source, .sources, caption')) continue;
    const lang = place.closest('[lang]')?.getAttribute('lang');
    const isOwn = (words: readonly string[]) => words.length > 0 && words.every((word) => known.has(word));
    const wrong = text
      .split(/(⟦1⟧)/)
      .filter((run) => (run === '⟦1⟧' ? lang !== 'en' : isOwn(wordsIn(run)) && lang !== tag));
    found.push(...wrong.map(() => `${lang}: ${place.outerHTML}`));
  }
  return found;
}

describe('a text in another language than its surroundings says so', () => {
  const states = [...STATES, { selected: 'AZ' }];
  test.each(WIDGETS)('<%s>', async (widgetTag) => {
    for (const state of states) {
      if (state['selected'] && widgetTag !== 'network-map') continue;
      const widget = mount(widgetTag, { properties: { data: inEnglish }, attributes: { ...state, locale: 'kk' } });
      await shown(widget, state);
      expect(misnamed(widget, 'kk'), JSON.stringify(state)).toEqual([]);
      // What tells languages apart within a sentence is no letter.
      expect(widget.shadowRoot?.innerHTML).not.toMatch(/[\ue000-\ue002]/);
      widget.remove();
    }
  });
});
