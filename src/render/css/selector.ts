import type { MarkupElement } from '../markup/element.ts';

type Test = (element: MarkupElement) => boolean;

/** A selector of CSS that elements can be held against. */
export interface Selector {
  readonly matches: Test;
  /** The greater counts more; of equals, the later. */
  readonly specificity: number;
}

/** A list of selectors. What depends on a reader, such as `:hover`, never matches; nor does what is not known here. */
export function compileSelectors(list: string): readonly Selector[] {
  return splitOutside(list, ',').map(compileComplex);
}

const ID = 10_000;
const CLASS = 100;

/** Compounds from right to left, each with the combinator before it. */
function compileComplex(text: string): Selector {
  const parts = text
    .trim()
    .replaceAll(/\s*([>+~])\s*/g, ' $1')
    .split(/\s+(?![^([]*[)\]])/);
  let matches: Test | undefined;
  let specificity = 0;
  for (const part of parts) {
    const [, combinator = '', compound = ''] = /^([>+~]?)(.*)$/.exec(part) ?? [];
    const one = compileCompound(compound);
    specificity += one.specificity;
    const before = matches;
    matches = before ? (element) => one.matches(element) && related(element, combinator).some(before) : one.matches;
  }
  return { matches: matches ?? (() => false), specificity };
}

/** Where a combinator leads, from right to left. */
function related(element: MarkupElement, combinator: string): readonly MarkupElement[] {
  const { parent } = element;
  if (!parent) return [];
  if (combinator === '>') return [parent];
  if (!combinator) return [parent, ...related(parent, '')];
  const before = parent.elements.slice(0, parent.elements.indexOf(element));
  return combinator === '+' ? before.slice(-1) : before;
}

const SIMPLE = /^(?:\*|[a-zA-Z][\w-]*|[.#][\w-]+|\[[^\]]+\]|::?[\w-]+)/;

function compileCompound(text: string): Selector {
  const tests: Selector[] = [];
  let rest = text;
  while (rest) {
    const [simple = ''] = SIMPLE.exec(rest) ?? [];
    if (!simple) return { matches: () => false, specificity: 0 };
    rest = rest.slice(simple.length);
    const end = rest.startsWith('(') ? closing(rest) : 0;
    tests.push(compileSimple(simple, rest.slice(1, Math.max(1, end - 1))));
    rest = rest.slice(end);
  }
  return {
    matches: (element) => tests.every((test) => test.matches(element)),
    specificity: tests.reduce((sum, test) => sum + test.specificity, 0),
  };
}

function compileSimple(simple: string, inner: string): Selector {
  const name = simple.slice(1);
  switch (simple[0]) {
    case '.':
      return { matches: ({ classes }) => classes.includes(name), specificity: CLASS };
    case '#':
      return { matches: ({ attributes }) => attributes.get('id') === name, specificity: ID };
    case '[':
      return { matches: attributeTest(simple.slice(1, -1)), specificity: CLASS };
    case ':':
      return compilePseudo(name, inner);
    case '*':
      return { matches: () => true, specificity: 0 };
    default:
      return { matches: (element) => element.name === simple, specificity: 1 };
  }
}

function attributeTest(text: string): Test {
  const [, name = '', value] = /^([\w-]+)(?:=['"]?([^'"]*)['"]?)?$/.exec(text) ?? [];
  return ({ attributes }) => (value === undefined ? attributes.has(name) : attributes.get(name) === value);
}

function compilePseudo(name: string, inner: string): Selector {
  const list = () => compileSelectors(inner);
  const most = (selectors: readonly Selector[]) => Math.max(0, ...selectors.map(({ specificity }) => specificity));
  switch (name) {
    case 'is': {
      const selectors = list();
      const matches: Test = (element) => selectors.some((selector) => selector.matches(element));
      return { matches, specificity: most(selectors) };
    }
    case 'not': {
      const selectors = list();
      const matches: Test = (element) => !selectors.some((selector) => selector.matches(element));
      return { matches, specificity: most(selectors) };
    }
    case 'host':
      return { matches: ({ parent }) => !inner && !parent, specificity: CLASS };
    case 'has': {
      const selectors = compileSelectors(inner.replace(/^\s*>\s*/, ''));
      const matches: Test = (element) =>
        [...element.all()].slice(1).some((each) => selectors.some((selector) => selector.matches(each)));
      return { matches, specificity: most(selectors) };
    }
    default:
      return { matches: () => false, specificity: CLASS };
  }
}

function splitOutside(text: string, separator: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === separator && !depth) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

/** Behind the bracket that closes the first one. */
function closing(text: string): number {
  let depth = 0;
  for (const [index, character] of [...text].entries()) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (!depth) return index + 1;
  }
  return text.length;
}
