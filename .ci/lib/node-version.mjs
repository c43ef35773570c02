// Imported before anything that needs a recent Node, so this file keeps to old syntax.

const NEEDED = [20, 19];

/** Ends the program with one sentence when Node is too old for the tools. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  console.error(
    `This needs Node.js ${NEEDED.join('.')} or later; this is ${process.versions.node}: https://nodejs.org`,
  );
  process.exit(1);
}
