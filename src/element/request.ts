import type { Problem } from '../dataset/problem.ts';
import { shared } from './shared.ts';

/** A request that did not bring what was asked for. */
export class RequestError extends Error {
  readonly problem: Problem;

  constructor(url: string, actual: string) {
    const expected = `a file at ${url}`;
    super(`expected ${expected}, got ${actual}`);
    this.problem = { code: 'request', severity: 'error', path: '', expected, actual, message: this.message };
  }
}

/**
 * The result of reading what stands at a URL: one request and one reading a page, however many widgets ask.
 *
 * @param integrity the hashes that the bytes must have, as in Subresource Integrity; empty for any bytes
 * @param timeout ms until this caller gives up; others may wait longer
 * @param read from the text to the result that is shared
 * @throws an error with a `problem` when nothing came, or other bytes, the answer was no success, or it took too long; the next call asks
 * again
 */
export function load<T>(
  url: string,
  integrity: string,
  timeout: number,
  read: (text: string) => T | Promise<T>,
): Promise<T> {
  const key = integrity + url;
  let promise = shared.loads.get(key) as Promise<T> | undefined;
  if (!promise) {
    promise = fetchText(url, integrity).then(read);
    shared.loads.set(key, promise);
    promise.catch(() => forget(key));
  }
  return withTimeout(promise, url, timeout, key);
}

/**
 * Forgets a load, so that the next one asks again.
 *
 * @param key integrity and URL in one: who asks for certain bytes is not given what another has loaded unchecked
 */
export function forget(key: string): void {
  shared.loads.delete(key);
}

/** What went wrong with a request, as far as the error that it ended in says so. */
export function problemOf(error: unknown, url: string): Problem {
  return (error as Partial<RequestError>).problem ?? new RequestError(url, String(error)).problem;
}

async function fetchText(url: string, integrity: string): Promise<string> {
  if (integrity) return (await import('../deferred/pinned.ts')).fetchPinned(url, integrity);
  const response = await fetch(url).catch(() => {
    throw new RequestError(url, 'no answer');
  });
  if (!response.ok) throw new RequestError(url, `HTTP ${response.status}`);
  return response.text().catch(() => {
    throw new RequestError(url, 'half an answer');
  });
}

/** What timers can wait for; they take anything longer for no time at all. */
const LONGEST_TIMER = 2 ** 31 - 1;

function withTimeout<T>(promise: Promise<T>, url: string, timeout: number, key: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => {
        forget(key);
        reject(new RequestError(url, `no answer within ${timeout} ms`));
      },
      Math.min(timeout, LONGEST_TIMER),
    );
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
