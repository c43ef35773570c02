/**
 * What a terminal, or a reader of it, could take for something else than text: controls, line ends of Unicode, and marks
 * that turn the direction of what follows.
 */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** A text of a file as one may print it, letter for letter as long as it was. */
export function printable(text: string): string {
  return text.replaceAll('\t', ' ').replaceAll(UNPRINTABLE, '\u00b7');
}
