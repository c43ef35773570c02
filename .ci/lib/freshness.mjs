// Whether dist/ is newer than everything it is made from.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const SOURCES = [
  'src',
  'geo',
  'demo/frameworks',
  'demo/snippets.js',
  '.ci',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Written last by the build. */
export const STAMP = join(root, 'dist', '.built');

export function isBuilt() {
  if (!existsSync(STAMP)) return false;
  const builtAt = statSync(STAMP).mtimeMs;
  return SOURCES.every((source) => newestIn(join(root, source)) <= builtAt);
}

/**
 * @param {string} path
 * @returns {number} the latest change of the file, or of any file below the folder
 */
function newestIn(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
