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
 * @param timeout ms until this caller gives up; others may wait longer
 * @param read from the text to the result that is shared
 * @throws RequestError when nothing came, the answer was no success, or it took too long; the next call asks again
 */
export function load<T>(url: string, timeout: number, read: (text: string) => T | Promise<T>): Promise<T> {
  let promise = shared.loads.get(url) as Promise<T> | undefined;
  if (!promise) {
    promise = fetchText(url).then(read);
    shared.loads.set(url, promise);
    promise.catch(() => shared.loads.delete(url));
  }
  return withTimeout(promise, url, timeout);
}

/** Forgets a load, so that the next one asks again. */
export function forget(url: string): void {
  shared.loads.delete(url);
}

async function fetchText(url: string): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    throw new RequestError(url, 'no answer');
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

function withTimeout<T>(promise: Promise<T>, url: string, timeout: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => {
        forget(url);
        reject(new RequestError(url, `no answer within ${timeout} ms`));
      },
      Math.min(timeout, LONGEST_TIMER),
    );
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
