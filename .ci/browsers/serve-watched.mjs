// The demo as serve-demo.mjs has it, each page with a script more that keeps what goes wrong on it, and two pages of its own.

import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { serveDemo } from '../lib/serve-demo.mjs';

/**
 * `window.faults` of a page. Where a policy asks for hashes WebKit refuses to load a module ahead, and loads it when it is needed:
 * that is no fault.
 */
const WATCH = `const faults = (window.faults = []);
addEventListener('error', ({ message, target }) => {
  if (target.rel !== 'modulepreload') faults.push('error: ' + (message ?? target.src ?? target.href));
}, true);
addEventListener('unhandledrejection', ({ reason }) => faults.push('rejection: ' + reason));
document.addEventListener('securitypolicyviolation', (event) => faults.push('policy: ' + event.violatedDirective + ' ' + event.blockedURI));
for (const kind of ['error', 'warn']) {
  const say = console[kind];
  console[kind] = (...words) => { faults.push(kind + ': ' + words.join(' ')); say.apply(console, words); };
}`;

/** With its hash, without which the frozen page would refuse it. */
const WATCHED = `<script src="/demo/watch.js" crossorigin integrity="sha384-${createHash('sha384').update(WATCH).digest('base64')}"></script>`;

/** Any page at any width, which no window has: ?width=300&page=article.html. */
const NARROW = `const { searchParams } = new URL(location.href);
const frame = document.createElement('iframe');
frame.width = searchParams.get('width');
frame.height = 900;
frame.src = searchParams.get('page');
document.body.append(frame);`;

/** Any widget: ?tag=network-map&width=640&locale=fa. */
const WIDGET = `const { tag, width, ...attributes } = Object.fromEntries(new URL(location.href).searchParams);
const box = document.createElement('div');
box.style.width = width + 'px';
const widget = document.createElement(tag);
for (const [name, value] of Object.entries({ src: '../dist/data/turkic-states.json', ...attributes })) widget.setAttribute(name, value);
box.append(widget);
document.body.append(box);`;

/** @type {Record<string, readonly [type: string, text: string]>} */
const OWN = {
  '/demo/watch.js': ['text/javascript', WATCH],
  '/demo/narrow.js': ['text/javascript', NARROW],
  '/demo/widget.js': ['text/javascript', WIDGET],
  '/demo/narrow.html': ['text/html', '<!doctype html><head></head><body><script src="narrow.js"></script></body>'],
  '/demo/widget.html': [
    'text/html',
    '<!doctype html><html lang="en"><head></head><body><script type="module" src="../dist/network-widgets.js"></script><script src="widget.js"></script></body></html>',
  ],
};

/** @returns {Promise<{ address: string, close: () => Promise<void> }>} the address of the demo's folder */
export async function serveWatched() {
  const demo = await serveDemo(4300);
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', demo.address);
    const [type, own] = OWN[pathname] ?? [];
    const answer = await fetch(new URL(pathname + search, demo.address), { redirect: 'manual' });
    const headers = Object.fromEntries(answer.headers);
    for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) delete headers[name];
    if (type) headers['content-type'] = type;
    const isPage = headers['content-type']?.startsWith('text/html');
    if (pathname === '/demo/narrow.html') headers['content-security-policy'] += "; frame-src 'self'";
    const body = own ?? Buffer.from(await answer.arrayBuffer());
    response
      .writeHead(own ? 200 : answer.status, headers)
      .end(isPage ? String(body).replace('<head>', `<head>${WATCHED}`) : body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    address: `http://127.0.0.1:${port}/demo/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await demo.close();
    },
  };
}
