/** What no dataset goes beyond. */

/** How deep objects and lists may nest. */
export const DEEPEST = 64;

/** How long a text may be, in UTF-16 units: never more than its bytes, and known without counting. */
export const LONGEST_TEXT = 64 * 2 ** 20;
