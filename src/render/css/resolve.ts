import type { MarkupElement } from '../markup/element.ts';
import type { Rule } from './rules.ts';
import { type Environment, resolveValue, type Theme } from './value.ts';

/** What of CSS is an attribute of SVG as well, and so understood by whatever opens the file. */
const PRESENTATION: ReadonlySet<string> = new Set([
  'color',
  'direction',
  'fill',
  'font-style',
  'opacity',
  'overflow',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'unicode-bidi',
]);

/** Writes on each element of a drawing what a style sheet says of it, and takes out what it hides. */
export function resolveStyles(root: MarkupElement, rules: readonly Rule[], theme: Theme): void {
  const sorted = rules.toSorted((a, b) => a.selector.specificity - b.selector.specificity);
  style(root, sorted, new Map(), theme);
}

function style(element: MarkupElement, rules: readonly Rule[], around: Environment, theme: Theme): void {
  const declared = new Map<string, string>();
  for (const { selector, declarations } of rules) {
    if (selector.matches(element)) for (const [property, value] of declarations) declared.set(property, value);
  }
  const custom = [...declared].filter(([property]) => property.startsWith('--'));
  const environment = custom.length ? withCustom(around, custom, theme) : around;
  if (declared.get('display') === 'none') {
    element.remove();
    return;
  }
  for (const [property, value] of declared) {
    const resolved = PRESENTATION.has(property) ? resolveValue(value, environment, theme) : undefined;
    // `transparent` is a word of CSS that SVG 1.1 does not know.
    if (resolved !== undefined)
      element.attributes.set(property, resolved.replace(/px$/, '').replace('transparent', 'none'));
  }
  for (const child of element.elements) style(child, rules, environment, theme);
}

/** Custom properties are computed where they are declared, and handed down as that. */
function withCustom(around: Environment, custom: readonly (readonly [string, string])[], theme: Theme): Environment {
  const environment = new Map(around);
  for (const [property, value] of custom) {
    const others = new Map([...environment, ...custom.filter(([name]) => name !== property)]);
    const resolved = resolveValue(value, others, theme);
    if (resolved !== undefined) environment.set(property, resolved);
  }
  return environment;
}
