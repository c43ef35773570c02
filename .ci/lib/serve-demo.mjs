// Serves demo/ and dist/ as an outside site would have them: static files, and for the pages a strict policy.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';
import { root } from './run.mjs';

export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

/** What a page has to add: nothing else changes. */
const ADDED = {
  '/demo/embed.html': () => `${POLICY}; frame-src 'self'`,
  '/demo/frozen.html': () => withImportMap('demo/frozen.html'),
  '/demo/import-map.html': () => withImportMap('demo/import-map.html'),
  '/dist/embed/frozen.html': () => withImportMap('dist/embed/frozen.html'),
};

/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** Where a site has the files of a version for good. */
const VERSIONED = `/dist/${version}/`;

const SERVED = /^\/(?:demo|dist)\//;

/**
 * Starts the server on the port, or on the next free one, and gives its address and a way to end it.
 * @param {number} port
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveDemo(port) {
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'mpa',
    build: { outDir: '.' },
    preview: { port, host: '127.0.0.1', strictPort: false },
    plugins: [{ name: 'demo', configurePreviewServer: ({ middlewares }) => void middlewares.use(demoOnly) }],
  });
  const address = server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port}/`;
  return { address, close: () => server.close() };
}

/**
 * Nothing but the demo and what it loads leaves this folder.
 * @type {import('vite').Connect.NextHandleFunction}
 */
function demoOnly(request, response, next) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/' || pathname === '/demo') {
    response.writeHead(302, { location: '/demo/' }).end();
  } else if (SERVED.test(pathname)) {
    const path = pathname.replace(VERSIONED, '/dist/');
    const policy = ADDED[/** @type {keyof typeof ADDED} */ (path)]?.() ?? POLICY;
    if (pathname.endsWith('/frozen.html')) response.setHeader('integrity-policy', 'blocked-destinations=(script)');
    if (pathname.startsWith('/demo/') || pathname.endsWith('.html'))
      response.setHeader('content-security-policy', policy);
    // A sandboxed frame has no origin of its own, and so loads scripts and data as a stranger.
    if (pathname.startsWith('/dist/')) response.setHeader('access-control-allow-origin', '*');
    if (pathname.startsWith(VERSIONED)) request.url = `/dist/${pathname.slice(VERSIONED.length)}`;
    next();
  } else {
    response.writeHead(404).end();
  }
}

/** A browser runs an import map only where the policy names what is in it. @param {string} name */
function withImportMap(name) {
  const page = readFileSync(join(root, name), 'utf8');
  const [, map = ''] = /<script type="importmap">([\s\S]*?)<\/script>/.exec(page) ?? [];
  const hash = createHash('sha256').update(map).digest('base64');
  return POLICY.replace("script-src 'self'", `script-src 'self' 'sha256-${hash}'`);
}
