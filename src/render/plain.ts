import { MarkupElement } from './markup/element.ts';
import { SEAM } from './markup/serialize.ts';

/** What a content filter such as WordPress's `wp_kses_post` lets through, and mail programs show. */
const KEPT = new Set(
  'figure figcaption h2 h3 h4 h5 h6 p table caption thead tbody tr th td ol ul li a em strong sup br img'.split(' '),
);
const ATTRIBUTES = ['href', 'rel', 'lang', 'dir', 'title', 'scope', 'value', 'src', 'alt', 'width', 'height', 'border'];
const NAMES: Readonly<Record<string, string>> = { b: 'strong' };

/** Markup without what depends on a style sheet or a script: drawings, buttons, classes, roles. */
export function plain(children: MarkupElement['children']): MarkupElement['children'] {
  const kept = children.flatMap((child) =>
    child === SEAM ? [] : typeof child === 'string' ? [child] : plainElement(child),
  );
  // Space at both sides of a seam is one space.
  return kept.map((child, index) => {
    const before = kept[index - 1];
    return typeof child === 'string' && typeof before === 'string' && /\s$/.test(before) ? child.trimStart() : child;
  });
}

function plainElement(element: MarkupElement): MarkupElement['children'] {
  const { name, classes } = element;
  if (name === 'svg' || classes.includes('spoken')) return [];
  if (classes.includes('citations')) return citations(element);
  const isForeign = name === 'span' && element.attributes.has('lang');
  const tag = NAMES[name] ?? name;
  const inner = plain(element.children);
  if (!KEPT.has(tag) && !isForeign)
    return classes.includes('cell-line') && !isFirst(element) ? ['<br>', ...inner] : inner;
  const kept = new MarkupElement(
    tag,
    [...element.attributes].filter(([attribute]) => ATTRIBUTES.includes(attribute)),
  );
  kept.append(...inner);
  return [kept];
}

function isFirst(element: MarkupElement): boolean {
  return element.parent?.elements[0] === element;
}

/** Small numbers; they lead to the list of sources under the table, which has the links. */
function citations(element: MarkupElement): MarkupElement['children'] {
  const raised = new MarkupElement('sup');
  raised.append(element.elements.map(textOf).join(', '));
  const isAlone = element.classes.includes('alone');
  return isAlone ? [raised] : [' ', raised];
}

function textOf({ children }: MarkupElement): string {
  return children.map((child) => (child === SEAM ? '' : typeof child === 'string' ? child : textOf(child))).join('');
}
