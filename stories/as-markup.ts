/** A widget as the markup that a page's author writes: what a story shows is what its code panel gives to copy. */
import type { Args, Meta } from '@storybook/web-components-vite';
import { embedded, type WidgetTag } from '../test/browser/on-page.ts';

/** The shipped dataset, where Storybook serves it. */
export const SHIPPED = 'data/turkic-states.json';

/** Attributes by their names; `data` becomes a child script, text as it is. */
export function asMarkup(tag: string, { data, ...attributes }: Args): string {
  const written = Object.entries(attributes).flatMap(([name, value]) => attributeOf(name, value));
  const script = data === undefined ? '' : `\n  ${embedded(data).replaceAll('\n', '\n  ')}\n`;
  return `<${[tag, ...written].join(' ')}>${script}</${tag}>`;
}

function attributeOf(name: string, value: unknown): readonly string[] {
  if (value === undefined || value === '' || value === false) return [];
  if (value === true) return [name];
  return [`${name}="${String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`];
}

const SCRIPT = '<script type="module" src="network-widgets.js"></script>';

/** What the stories of a widget share. */
export function metaOf(tag: WidgetTag): Meta {
  return {
    render: (args) => asMarkup(tag, args),
    args: { src: SHIPPED },
    parameters: {
      docs: {
        source: {
          language: 'html',
          transform: (_code: string, { args }: { args: Args }) => `${SCRIPT}\n\n${asMarkup(tag, args)}`,
        },
      },
    },
  };
}

/** Shows a story in a column of a phone's width. */
export function narrow(story: () => unknown): string {
  return `<div style="width: 320px">${String(story())}</div>`;
}

/** Shows a story in a column of 1,000 px. */
export function wide(story: () => unknown): string {
  return `<div style="width: 1000px">${String(story())}</div>`;
}

/** Keeps a URL from ever being answered while a story is shown, without a request; gives back what undoes it. */
export function unanswered(path: string): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) =>
    String(input instanceof Request ? input.url : input).endsWith(path) ? new Promise(() => {}) : fetch(input, init);
  return () => {
    globalThis.fetch = fetch;
  };
}
