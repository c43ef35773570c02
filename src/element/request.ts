import type { Problem } from '../dataset/problem.ts';
import { shared } from './shared.ts';

/** A request that did not bring what was asked for. */
export class RequestError extends Error {
  readonly problem: Problem;

  constructor(url: string, actual: string, expected = `a file at ${url}`, code: Problem['code'] = 'request') {
    super(`expected ${expected}, got ${actual}`);
    this.problem = { code, severity: 'error', path: '', expected, actual, message: this.message };
  }
}

/**
 * The result of reading what stands at a URL: one request and one reading a page, however many widgets ask.
 *
 * @param integrity the hashes that the bytes must have, as in Subresource Integrity; empty for any bytes
 * @param timeout ms until this caller gives up; others may wait longer
 * @param read from the text to the result that is shared
 * @throws RequestError when nothing came, the answer was no success or other bytes, or it took too long; the next call asks again
 */
export function load<T>(
  url: string,
  integrity: string,
  timeout: number,
  read: (text: string) => T | Promise<T>,
): Promise<T> {
  // Who asks for certain bytes is not given what another has loaded unchecked.
  const key = integrity + url;
  let promise = shared.loads.get(key) as Promise<T> | undefined;
  if (!promise) {
    promise = fetchText(url, integrity).then(read);
    shared.loads.set(key, promise);
    promise.catch(() => shared.loads.delete(key));
  }
  return withTimeout(promise, url, integrity, timeout);
}

/** Forgets a load, so that the next one asks again. */
export function forget(url: string, integrity: string): void {
  shared.loads.delete(integrity + url);
}

/** Browsers let any bytes pass where the first hash is not written as one. */
const HASH = /^\s*sha(256|384|512)-[\w+/-]+=*(\s|$)/;

async function fetchText(url: string, integrity: string): Promise<string> {
  let response: Response | undefined;
  try {
    if (!integrity || HASH.test(integrity)) response = await fetch(url, { integrity });
  } catch {
    if (!integrity) throw new RequestError(url, 'no answer');
  }
  if (!response) {
    const { code, expected, actual } = await (await import('../deferred/refusal.ts')).whyRefused(url, integrity);
    throw new RequestError(url, actual, expected, code);
  }
  if (!response.ok) throw new RequestError(url, `HTTP ${response.status}`);
  try {
    return await response.text();
  } catch {
    throw new RequestError(url, 'half an answer');
  }
}

/** What timers can wait for; they take anything longer for no time at all. */
const LONGEST_TIMER = 2 ** 31 - 1;

function withTimeout<T>(promise: Promise<T>, url: string, integrity: string, timeout: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => {
        forget(url, integrity);
        reject(new RequestError(url, `no answer within ${timeout} ms`));
      },
      Math.min(timeout, LONGEST_TIMER),
    );
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
