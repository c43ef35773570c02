/** JSON as people write it: what is short stands on one line, so that an added meeting is a few added lines and no more. */

/** Columns, as the formatter of this repository has them. */
const WIDEST = 120;
const INDENT = '  ';

/** A value that came from JSON, as text without a line end behind it. */
export function prettyJson(value: unknown, indent = '', before = 0): string {
  const line = onOneLine(value);
  if (typeof value !== 'object' || value === null || indent.length + before + line.length < WIDEST) return line;
  const inner = indent + INDENT;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((item) => prettyJson(item, inner))
    : fieldsOf(value).map(([name, part]) => {
        const label = `${JSON.stringify(name)}: `;
        return label + prettyJson(part, inner, label.length);
      });
  const [open, close] = isList ? '[]' : '{}';
  return parts.length ? `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}` : line;
}

/** What JSON has of an object. */
function fieldsOf(value: object): readonly (readonly [name: string, part: unknown])[] {
  return Object.entries(value).filter(([, part]) => part !== undefined);
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = fieldsOf(value).map(([name, part]) => `${JSON.stringify(name)}: ${onOneLine(part)}`);
  return fields.length ? `{ ${fields.join(', ')} }` : '{}';
}
