/** Why certain bytes were refused, which `fetch` keeps to itself; loads for a request with an integrity that failed. */

/** What `network-error` tells of it. */
export interface Refusal {
  readonly code: 'integrity' | 'request';
  readonly expected: string;
  readonly actual: string;
}

const HASH = /^sha(256|384|512)-[\w+/-]+=*$/;

/** @param integrity hashes in the syntax of Subresource Integrity, separated by white space */
export async function whyRefused(url: string, integrity: string): Promise<Refusal> {
  const [first = ''] = integrity.trim().split(/\s+/);
  const [, bits] = HASH.exec(first) ?? [];
  if (!bits)
    return { code: 'integrity', expected: 'a hash such as sha384-… and its base64', actual: JSON.stringify(first) };
  const request = { code: 'request', expected: `a file at ${url}` } as const;
  try {
    // Asked for once more without the hash, as it mostly lies in the cache by now.
    const response = await fetch(url);
    if (!response.ok) return { ...request, actual: `HTTP ${response.status}` };
    const actual = await hashOf(await response.arrayBuffer(), bits);
    if (integrity.includes(actual)) return { ...request, actual: 'an answer that broke off' };
    return { code: 'integrity', expected: `the bytes at ${url} to have the hash ${integrity.trim()}`, actual };
  } catch {
    return { ...request, actual: 'no answer' };
  }
}

/** Pages without TLS have no hashes to offer. */
async function hashOf(bytes: ArrayBuffer, bits: string): Promise<string> {
  const { subtle } = globalThis.crypto;
  if (!subtle) return 'other bytes';
  const digest = new Uint8Array(await subtle.digest(`SHA-${bits}`, bytes));
  return `sha${bits}-${btoa(String.fromCharCode(...digest))}`;
}
