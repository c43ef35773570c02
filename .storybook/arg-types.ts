/**
 * The table of a widget's controls and docs, from the custom elements manifest. Storybook's own reading of it keeps one entry a
 * name; ours tells an attribute from a slot and a part of the same name, and offers the allowed words of an attribute.
 */
import type { ArgTypes } from '@storybook/web-components-vite';
import manifest from './custom-elements.json';

/** What the manifest says of an attribute, a slot, an event, a part, a custom property. */
interface Entry {
  readonly name?: string;
  readonly kind?: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
  readonly attribute?: string;
  readonly privacy?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Entry[];
  readonly members?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly events?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
}

export function argTypesOf(tag: string): ArgTypes {
  const { modules } = manifest as { readonly modules: readonly { readonly declarations?: readonly Declaration[] }[] };
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  const declaration = declarations.find(({ tagName }) => tagName === tag) ?? {};
  const { attributes = [], members = [], slots = [], events = [], cssParts = [], cssProperties = [] } = declaration;
  const properties = members.filter(
    ({ kind, attribute, privacy }) => kind === 'field' && !attribute && privacy === 'public',
  );
  return {
    ...rows('attributes', attributes, ({ name = '' }) => name, controlOf),
    ...rows(
      'properties',
      properties,
      ({ name = '' }) => name,
      () => ({ control: { type: 'object' } }),
    ),
    ...rows('slots', slots, ({ name = '' }) => `slot ${name}`),
    ...rows('events', events, ({ name = '' }) => `event ${name}`),
    ...rows('parts', cssParts, ({ name = '' }) => `part ${name}`),
    ...rows('custom properties', cssProperties, ({ name = '' }) => name),
  };
}

function rows(
  category: string,
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
  control: (entry: Entry) => ArgTypes[string] = () => ({ control: false }),
): ArgTypes {
  // An inherited event has an entry of its own without words.
  const described = entries.filter(({ description }) => description);
  return Object.fromEntries(
    described.map((entry) => [
      keyOf(entry),
      {
        name: entry.name || '(default)',
        description: entry.description ?? '',
        table: {
          category,
          type: { summary: entry.type?.text ?? '' },
          ...(entry.default !== undefined && { defaultValue: { summary: entry.default } }),
        },
        ...control(entry),
      },
    ]),
  );
}

/** A choice where the type is a list of words, else what goes with the type. */
function controlOf({ type }: Entry): ArgTypes[string] {
  const words = type?.text.match(/'[^']*'/g);
  if (words) return { control: { type: 'select' }, options: words.map((word) => word.slice(1, -1)) };
  return { control: { type: type?.text === 'boolean' ? 'boolean' : type?.text === 'number' ? 'number' : 'text' } };
}
