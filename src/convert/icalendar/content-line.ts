/** Lines of iCalendar: RFC 5545 section 3.1, and the escapes of TEXT, section 3.3.11. */

const LONGEST_OCTETS = 75;

/** A property as a content line, folded, with its line break. */
export function contentLine(name: string, value: string): string {
  return `${fold(`${name}:${value}`)}\r\n`;
}

/** A property of value type TEXT. */
export function textLine(name: string, text: string): string {
  return contentLine(name, escapeText(text));
}

/** Line breaks become `\n`; other control characters, which no content line may hold, go. */
function escapeText(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Lines of at most 75 octets of UTF-8, never broken within a character; the space that begins a further line counts. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
