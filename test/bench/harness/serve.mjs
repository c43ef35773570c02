// A server that answers from memory, so that no contender waits for the disk.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { root } from '../../../.ci/lib/run.mjs';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/**
 * @param {Readonly<Record<string, string | Uint8Array>>} files by path; what is missing among them comes from the repository
 * @returns {Promise<{ address: string, add: (files: Readonly<Record<string, string>>) => void, close: () => void }>}
 */
export async function serve(files) {
  /** @type {Map<string, string | Uint8Array>} */
  const kept = new Map(Object.entries(files));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const body = kept.get(pathname) ?? read(pathname);
    if (body === undefined) return void response.writeHead(404).end();
    kept.set(pathname, body);
    response.writeHead(200, { 'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream' }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  return {
    address: `http://127.0.0.1:${address.port}`,
    add(more) {
      for (const [path, body] of Object.entries(more)) kept.set(path, body);
    },
    close: () => server.close(),
  };
}

/** @param {string} pathname */
function read(pathname) {
  if (!/^\/(?:dist|node_modules)\/[\w@./-]+$/.test(pathname) || pathname.includes('..')) return undefined;
  try {
    return readFileSync(join(root, pathname));
  } catch {
    return undefined;
  }
}
