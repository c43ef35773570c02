/** What a cell of CSV holds: text that no spreadsheet runs as a formula, and lists. */

/** What a spreadsheet may take for a formula, behind any apostrophes that already stand there; East Asian ones know wide signs. */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n]/;

/** A coordinate, which nothing can run. */
const NUMBER = /^-\d+(?:\.\d+)?$/;

/** A cell as it is written: one that would start a formula begins with an apostrophe, which marks text. */
export function guardFormula(cell: string): string {
  return FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

/** The cell that `guardFormula` was given. */
export function unguardFormula(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** Values as a list, `a; b`; a semicolon within one has a backslash before it. Empty where all are. */
export function joinList(values: readonly string[]): string {
  return values.some(Boolean) ? values.map((value) => encoded(value, /[\\;]/g)).join('; ') : '';
}

/** The values of a list, empty ones among them; none of an empty cell. */
export function splitList(cell: string): readonly string[] {
  return cell.trim() ? splitAt(cell, ';').map(decoded) : [];
}

/** Values that each have parts, `a | b; c`; parts left empty at the end are not written. */
export function joinParts(values: readonly (readonly string[])[]): string {
  return values
    .map((parts) => {
      const last = parts.findLastIndex(Boolean);
      const written = parts.slice(0, last + 1).map((part) => encoded(part, /[\\;|]/g));
      return written.join(' | ').trim();
    })
    .join('; ');
}

/** The parts of each value of a list; empty values are passed over. */
export function splitParts(cell: string): readonly (readonly string[])[] {
  return splitAt(cell, ';')
    .filter((value) => value.trim())
    .map((value) => splitAt(value, '|').map(decoded));
}

function encoded(value: string, special: RegExp): string {
  return value.replaceAll(special, '\\$&');
}

function decoded(value: string): string {
  return value.trim().replaceAll(/\\([\\;|])/g, '$1');
}

/** Splits at a separator that has no backslash before it; the backslashes stay. */
function splitAt(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '\\') index++;
    else if (text[index] === separator) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, text.slice(start)];
}
