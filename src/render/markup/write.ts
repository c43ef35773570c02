import type { MarkupElement } from './element.ts';
import { VOID } from './parse.ts';
import { SEAM } from './serialize.ts';

/** Markup as text: of HTML, or of XML where that is asked for. */
export function writeMarkup(node: MarkupElement | string, isXml = false): string {
  if (typeof node === 'string') return isXml && node === SEAM ? '' : node;
  const inner = node.children.map((child) => writeMarkup(child, isXml)).join('');
  if (!node.name) return inner;
  const attributes = [...node.attributes]
    .map(([name, value]) => ` ${name}="${value.replaceAll(/[ \t\n\r]+/g, ' ')}"`)
    .join('');
  if (!inner && (isXml || VOID.has(node.name))) return `<${node.name}${attributes}${isXml ? '/' : ''}>`;
  return `<${node.name}${attributes}>${inner}</${node.name}>`;
}
