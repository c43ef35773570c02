import { nothing } from 'lit';

/** What a template literal of Lit leaves behind. */
interface Template {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

/** An attribute that an expression is the whole value of: `x=`, `?disabled=`, `@click=`, `.value=`. */
const BARE = /\s([@.?]?)([\w:-]+)=$/;

/**
 * A Lit template as text. Listeners and properties are left out: they are nothing until a script runs. Unlike what renders Lit on
 * a server, it leaves no marks for Lit to find again, since the element draws anew what it takes over.
 */
export function serialize(value: unknown): string {
  if (value === nothing || value === undefined || value === null) return '';
  if (isTemplate(value)) return serializeTemplate(value);
  if (Array.isArray(value)) return value.map(serialize).reduce(joined, '');
  return escapeText(String(value));
}

function isTemplate(value: unknown): value is Template {
  return typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;
}

function serializeTemplate({ strings, values }: Template): string {
  let text = strings[0] ?? '';
  for (const [index, value] of values.entries()) {
    const isInTag = text.lastIndexOf('<') > text.lastIndexOf('>');
    const next = strings[index + 1] ?? '';
    text = isInTag ? withAttribute(text, value) + next : [serialize(value), next].reduce(joined, text);
  }
  return text;
}

/** Text beside text is a node of its own, as Lit has it: browsers set its letters by themselves, a fraction of a px apart. */
function joined(before: string, after: string): string {
  const areTexts = before && after && !before.endsWith('>') && !after.startsWith('<');
  return areTexts ? `${before}${SEAM}${after}` : `${before}${after}`;
}

/** Between two texts. */
export const SEAM = '<!---->';

function withAttribute(text: string, value: unknown): string {
  const [whole = '', kind, name] = BARE.exec(text) ?? [];
  // Within quotes, a part of the value.
  if (!whole) return text + (value === nothing ? '' : escapeText(String(value ?? '')));
  const before = text.slice(0, -whole.length);
  if (kind === '?') return value ? `${before} ${name}=""` : before;
  return kind || value === nothing ? before : `${before} ${name}="${escapeText(String(value ?? ''))}"`;
}

/** What XML 1.0 forbids, escaped or not, and the halves of characters. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for between tags and within double quotes, of HTML and XML alike. */
export function escapeText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}
