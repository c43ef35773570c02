// What the commands say: headings, and one plain sentence when they cannot go on.

/** A failure that a reader can act on: printed as its sentence alone, without a stack. */
export class PlainError extends Error {}

/** @param {string} text */
export function heading(text) {
  console.log(`\n── ${text} ${'─'.repeat(Math.max(0, 74 - text.length))}`);
}

/**
 * Runs a command and turns what it throws into an exit code: 1, with the sentence of a PlainError or the stack of a bug.
 * @param {() => Promise<void>} main
 */
export async function command(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof PlainError ? `\n${error.message}` : error);
    process.exit(1);
  }
}
