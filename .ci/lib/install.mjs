// Brings node_modules in step with package-lock.json, when it is not.

import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './run.mjs';
import { heading, PlainError } from './say.mjs';

// npm writes both files of one install within moments of each other, in either order.
const SAME_INSTALL_MS = 5000;

/** Whether the last install is of this package-lock.json. */
export function isInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const locked = join(root, 'package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs + SAME_INSTALL_MS >= statSync(locked).mtimeMs;
}

export async function install() {
  if (isInstalled()) return;
  heading('install: npm ci');
  const code = await npm(['ci', '--no-audit', '--no-fund']);
  if (code === 127) throw new PlainError('npm was not found; it comes with Node.js: https://nodejs.org');
  if (code !== 0) {
    throw new PlainError(
      'npm ci failed, see above: it needs the npm registry and room on the disk. Then run this again.',
    );
  }
}
