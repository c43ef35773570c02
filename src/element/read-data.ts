import type { ReadResult } from '../dataset/read.ts';
import { isSound } from '../dataset/sound.ts';
import { core } from './core.ts';
import { shared } from './shared.ts';

/** Longer texts are looked at by the full reader, which refuses them; UTF-16 units. */
const LONGEST = 64 * 2 ** 20;

/**
 * What `readDataset` gives, from text or an object: at once for a sound dataset, else through the full reader, which loads
 * then.
 *
 * @throws what the import throws when the full reader cannot be loaded
 */
export async function readData(input: unknown): Promise<ReadResult> {
  const dataset = soundDataset(input);
  if (dataset) return { dataset, problems: [], omitted: 0, unlinked: 0 };
  shared.core ??= core;
  const { readDataset } = await import('../deferred/diagnosis.ts');
  return readDataset(input);
}

function soundDataset(input: unknown): ReadResult['dataset'] {
  try {
    const value: unknown = typeof input === 'string' ? parse(input) : input;
    return isSound(value) ? value : undefined;
  } catch {
    // Text that is no JSON, or getters of a page's own object that throw: the full reader says so.
    return undefined;
  }
}

/** A byte order mark is what some editors begin a file with, and no part of the JSON. */
function parse(text: string): unknown {
  return text.length > LONGEST ? undefined : JSON.parse(text.replace(/^\uFEFF/, ''));
}
