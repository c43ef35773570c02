import { compileSelectors, type Selector } from './selector.ts';

/** One selector with what it declares, in the order of the style sheet. */
export interface Rule {
  readonly selector: Selector;
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

/**
 * The rules of a style sheet that hold on paper and screen alike for a widget of this width: those of a media query ask for what a
 * file does not have, such as a pointer.
 *
 * @param width px
 */
export function parseRules(css: string, width: number): readonly Rule[] {
  const text = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return blocksOf(text).flatMap(({ prelude, body }) => {
    if (prelude.startsWith('@container')) return isWide(prelude, width) ? parseRules(body, width) : [];
    if (prelude.startsWith('@')) return [];
    const declarations = body.split(';').flatMap((line) => {
      const at = line.indexOf(':');
      return at < 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()] as const];
    });
    return compileSelectors(prelude).map((selector) => ({ selector, declarations }));
  });
}

function isWide(query: string, width: number): boolean {
  const bound = (name: string) => new RegExp(`\\(${name}-width:\\s*([\\d.]+)px`).exec(query)?.[1];
  return width >= Number(bound('min') ?? 0) && width <= Number(bound('max') ?? Number.POSITIVE_INFINITY);
}

interface Block {
  readonly prelude: string;
  readonly body: string;
}

function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
    const close = closingOf(text, open);
    blocks.push({ prelude: text.slice(from, open).trim(), body: text.slice(open + 1, close) });
    from = close + 1;
  }
  return blocks;
}

function closingOf(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (!depth) return at;
  }
  return text.length;
}
