/** Files of which a page names the bytes: fetched, compared, and refused with a reason; loads for a page that names any. */
import type { Problem } from '../dataset/problem.ts';

/** Other bytes came than the page names, or none. */
class PinError extends Error {
  readonly problem: Problem;

  constructor(code: 'integrity' | 'request', expected: string, actual: string) {
    super(`expected ${expected}, got ${actual}`);
    const [short, came] = [expected, actual].map(shortened) as [string, string];
    this.problem = { code, severity: 'error', path: '', expected: short, actual: came, message: this.message };
  }
}

/** Readers tell two hashes apart by how they begin; the message has all of them. */
function shortened(text: string): string {
  return text.replaceAll(/\b(sha\d{3}-.{8})[\w+/]{16,}=*/g, '$1…');
}

/** One hash of Subresource Integrity: algorithm, bits, base64. Its options mean nothing so far. */
const HASH = /^sha(256|384|512)-[\w+/-]+={0,2}(?:\?\S*)?$/;

/**
 * The text at a URL, if its bytes have one of the hashes.
 *
 * @param integrity hashes in the syntax of Subresource Integrity, separated by white space; of several algorithms the strongest counts
 * @throws an error with a `problem`, where it is not to be had, has other bytes, or no hash is one: browsers would let anything pass
 */
export async function fetchPinned(url: string, integrity: string): Promise<string> {
  const hashes = integrity.trim().split(/\s+/);
  const malformed = hashes.find((hash) => !HASH.test(hash));
  if (malformed !== undefined)
    throw new PinError('integrity', 'a hash such as sha384-… with its base64', JSON.stringify(malformed));
  try {
    const response = await fetch(url, { integrity });
    if (response.ok) return await response.text();
  } catch {
    // The browser does not say why.
  }
  throw await whyRefused(url, hashes);
}

/** Asks once more without the hash; the file mostly lies in the cache by now. */
async function whyRefused(url: string, hashes: readonly string[]): Promise<PinError> {
  const file = `a file at ${url}`;
  try {
    const response = await fetch(url);
    if (!response.ok) return new PinError('request', file, `HTTP ${response.status}`);
    const actual = await hashOf(await response.arrayBuffer(), hashes);
    return hashes.includes(actual)
      ? new PinError('request', file, 'no answer the first time')
      : new PinError('integrity', `${file} with the hash ${hashes.join(' or ')}`, actual);
  } catch {
    return new PinError('request', file, 'no answer');
  }
}

/** By the strongest algorithm that is asked for. Pages without TLS have none to offer. */
async function hashOf(bytes: ArrayBuffer, hashes: readonly string[]): Promise<string> {
  const { subtle } = globalThis.crypto;
  if (!subtle) return 'other bytes';
  const bits = Math.max(...hashes.map((hash) => Number(HASH.exec(hash)?.[1])));
  const digest = new Uint8Array(await subtle.digest(`SHA-${bits}`, bytes));
  return `sha${bits}-${btoa(String.fromCharCode(...digest))}`;
}
