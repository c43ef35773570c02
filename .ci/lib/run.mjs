// Starts other programs, the same way on Linux, macOS and Windows.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs a program in the repository's root with the terminal shared, and gives its exit code; 127 when there is no such program.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, shell?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, { env = {}, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', shell, env: { ...process.env, ...env } });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs npm: the one that started this script, else the one on the path (on Windows a .cmd, which only a shell starts).
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 */
export function npm(args, env = {}) {
  const cli = process.env['npm_execpath'];
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args], { env });
  return run('npm', args, { env, shell: process.platform === 'win32' });
}
