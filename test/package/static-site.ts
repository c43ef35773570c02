import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A site of files, some of which a test makes up, spoils or gives headers to. */
export interface Site {
  /** With a slash at the end. */
  readonly address: string;
  /** Pages by their path, before the files of the folder. */
  readonly pages: Map<string, string>;
  /** Headers of a page by its path. */
  readonly headers: Map<string, Readonly<Record<string, string>>>;
  /** Paths, the ends of them will do, that are answered with one byte changed. */
  readonly spoilt: Set<string>;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  txt: 'text/plain',
};

export async function startSite(folder: string): Promise<Site> {
  const pages = new Map<string, string>();
  const headers = new Map<string, Readonly<Record<string, string>>>();
  const spoilt = new Set<string>();
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://site.example');
    const type = TYPES[pathname.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    const own = { 'content-type': type, 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
    try {
      const body = pages.get(pathname) ?? readFileSync(join(folder, decodeURIComponent(pathname)));
      const isSpoilt = [...spoilt].some((end) => pathname.endsWith(end));
      response.writeHead(200, { ...own, ...headers.get(pathname) }).end(isSpoilt ? `${body} ` : body);
    } catch {
      response.writeHead(404, own).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    pages,
    headers,
    spoilt,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
