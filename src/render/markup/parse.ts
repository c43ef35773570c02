import { MarkupElement } from './element.ts';

const TOKEN = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w:-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+/g;
const ATTRIBUTE = /([^\s=]+)(?:="([^"]*)")?/g;

/** Elements of HTML that never have an end. */
export const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'link', 'meta']);

/** The elements in markup that `serialize` has written: whatever is opened there is closed, and values stand in double quotes. */
export function parseMarkup(markup: string): MarkupElement {
  const root = new MarkupElement('');
  let open = root;
  for (const [token, end, name, attributes = '', isClosed] of markup.matchAll(TOKEN)) {
    if (name === undefined) {
      if (token.startsWith('<!--')) open.append(token);
      else open.append(token.replaceAll(/[ \t\n\r]+/g, ' '));
    } else if (end) {
      open = open.parent ?? root;
    } else {
      const pairs = [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value] as const);
      const element = new MarkupElement(name, pairs);
      open.append(element);
      if (!isClosed && !VOID.has(name)) open = element;
    }
  }
  return root;
}
