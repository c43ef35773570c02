import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as library from 'network-widgets';
import { describe, expect, test } from 'vitest';
import { root } from '../../.ci/lib/run.mjs';

// The manifest says of each element what it offers, all of it, and nothing else: types, editors and Storybook are made of it.
// That every part which is drawn stands in it is tested where every form is drawn.

interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly attribute?: string;
  readonly fieldName?: string;
  readonly kind?: string;
}
interface Declaration extends Entry {
  readonly tagName?: string;
  readonly attributes?: readonly Entry[];
  readonly members?: readonly Entry[];
  readonly events?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
  readonly cssStates?: readonly Entry[];
}

const manifest: { modules: { declarations?: Declaration[] }[] } = JSON.parse(
  readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'),
);
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName !== undefined);

const ELEMENTS = {
  'network-map': library.NetworkMap,
  'network-timeline': library.NetworkTimeline,
  'network-rotation': library.NetworkRotation,
  'network-provider': library.NetworkProvider,
  'network-date-slider': library.NetworkDateSlider,
};
const WIDGETS = ['network-map', 'network-timeline', 'network-rotation'];

function declared(tag: string): Declaration {
  const found = elements.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`<${tag}> is not in the manifest`);
  return found;
}

function names(entries: readonly Entry[] = []): string[] {
  return entries.map(({ name }) => name).sort();
}

/** The text of all sources that draw, and of those that name what is drawn. */
const sources = ['dataset', 'layout', 'template', 'element', 'sharing']
  .flatMap((folder) =>
    readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(root, 'src', folder, name), 'utf8')),
  )
  // What is said of a part in a comment is no part.
  .map((text) => text.replaceAll(/\/\*[\s\S]*?\*\//g, ''))
  .join('\n');

/** All that a pattern finds in the sources, each once. */
function inSources(pattern: RegExp): string[] {
  return [...new Set([...sources.matchAll(pattern)].map(([, name = '']) => name))].sort();
}

describe('the manifest', () => {
  test('has each element that is registered', () => {
    expect(elements.map(({ tagName }) => tagName).sort()).toEqual(Object.keys(ELEMENTS).sort());
  });

  test.each(Object.entries(ELEMENTS))('has the attributes and properties of <%s>', (tag, element) => {
    // Lit gathers them when it is asked for the attributes.
    const attributes = [...element.observedAttributes];
    const offered = [...element.elementProperties].filter(([, { state }]) => !state).map(([name]) => String(name));
    const { attributes: told, members = [] } = declared(tag);
    const inner = [...element.elementProperties].flatMap(([name, { state }]) =>
      state ? String(name).toLowerCase() : [],
    );
    expect(names(told)).toEqual(attributes.filter((name) => !inner.includes(name)).sort());
    expect(names(members.filter(({ kind }) => kind === 'field'))).toEqual(offered.sort());
  });

  test.each(WIDGETS)('has the slots, events, states and colours of <%s>', (tag) => {
    const { slots, events, cssProperties, cssStates } = declared(tag);
    expect(names(slots)).toEqual(['', ...inSources(/<slot name="([^"]+)"/g)].sort());
    expect(names(events)).toEqual(['network-error', 'network-ready', 'network-select']);
    expect(names(cssProperties)).toEqual(inSources(/var\((--network-[a-z0-9-]+)/g));
    expect(names(cssStates)).toEqual(['error', 'loading', 'ready']);
  });

  test('names no part that no source draws', () => {
    const parts = new Set(elements.flatMap(({ cssParts }) => names(cssParts)));
    expect(parts.size).toBeGreaterThan(50);
    const drawn = new Set(sources.match(/(?<=["' ])[a-z]+(?:-[a-z]+)*(?=["' ])/g));
    // Made of a word and what it is about.
    const made = /^(?:save|filter|entry)-/;
    expect([...parts].filter((part) => !drawn.has(part) && !made.test(part))).toEqual([]);
  });

  test('says something of everything', () => {
    const entries = elements.flatMap(({ attributes, members, slots, events, cssParts, cssProperties }) =>
      [attributes, members, slots, events, cssParts, cssProperties].flatMap((list) => list ?? []),
    );
    expect(entries.filter(({ description }) => !description)).toEqual([]);
  });
});
