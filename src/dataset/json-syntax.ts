/**
 * Where a text stops being JSON (RFC 8259), since browsers word that each in their own way and some do not say it at all.
 *
 * Runs only once `JSON.parse` has refused the text.
 */

export interface SyntaxFault {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** What JSON would have continued with. */
  readonly expected: string;
  /** The first characters of what came instead; empty at the end of the text. */
  readonly actual: string;
}

const SPACE = /[\t\n\r ]*/y;
// `[ !#-[\]-\uffff]` is any character but a quote, a backslash and the controls.
const NAME = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[ !#-[\]-\uffff]*)*"/y;
const SCALAR = new RegExp(`${NAME.source}|-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|true|false|null`, 'y');

const VALUE = 'a value';
const QUOTED = 'a name in double quotes';
const COLON = '":"';
const END = 'the end of the text';

/** The first place at which a text is no JSON; undefined when it is JSON throughout. */
export function findSyntaxFault(text: string): SyntaxFault | undefined {
  /** The closing brackets that are still to come. */
  const open: string[] = [];
  let at = 0;
  // One step for each token: `expected` is the state of the grammar, in the words of the message.
  for (let expected = VALUE; ; ) {
    at += lengthOf(SPACE, text, at);
    const char = text.charAt(at);
    const next = stepOver(text, at, expected, open);
    if (!next) {
      if (expected === END && !char) return undefined;
      const comma = char && char === open.at(-1) ? text.slice(0, at).trimEnd().length - 1 : -1;
      return text[comma] === ',' ? faultAt(text, comma, `no "," before "${char}"`) : faultAt(text, at, expected);
    }
    at += next.length;
    expected = next.expected;
  }
}

interface Step {
  readonly length: number;
  readonly expected: string;
}

function stepOver(text: string, at: number, expected: string, open: string[]): Step | undefined {
  const char = text.charAt(at);
  const closing = open.at(-1);
  if (char && char === closing && expected.endsWith(`or "${char}"`)) {
    open.pop();
    return { length: 1, expected: afterValue(open) };
  }
  if (expected === COLON) return char === ':' ? { length: 1, expected: VALUE } : undefined;
  if (expected.startsWith(VALUE)) return stepIntoValue(text, at, open);
  if (expected.startsWith(QUOTED)) return stepIf(lengthOf(NAME, text, at), COLON);
  return stepIf(char === ',' && closing ? 1 : 0, closing === '}' ? QUOTED : VALUE);
}

function stepIntoValue(text: string, at: number, open: string[]): Step | undefined {
  const char = text.charAt(at);
  if (char === '{' || char === '[') {
    open.push(char === '{' ? '}' : ']');
    return { length: 1, expected: char === '{' ? `${QUOTED} or "}"` : `${VALUE} or "]"` };
  }
  return stepIf(lengthOf(SCALAR, text, at), afterValue(open));
}

function stepIf(length: number, expected: string): Step | undefined {
  return length ? { length, expected } : undefined;
}

function afterValue(open: readonly string[]): string {
  return open.length ? `"," or "${open.at(-1)}"` : END;
}

function lengthOf(token: RegExp, text: string, at: number): number {
  token.lastIndex = at;
  return token.exec(text)?.[0].length ?? 0;
}

function faultAt(text: string, at: number, expected: string): SyntaxFault {
  const before = text.slice(0, at).split('\n');
  const [actual = ''] = text.slice(at, at + 20).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, expected, actual };
}
