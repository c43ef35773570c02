import { LONGEST_TEXT } from '../dataset/limits.ts';
import type { Dataset } from '../dataset/model.ts';
import type { Problem } from '../dataset/problem.ts';
import { isSound } from '../dataset/sound.ts';
import type { tellerOf } from '../layout/omissions.ts';
import { core } from './core.ts';
import { offer } from './shared.ts';

/** What has been read. */
export interface Reading {
  readonly dataset: Dataset | undefined;
  readonly problems: readonly Problem[];
  /** How much a widget could not show, in words; undefined where all is sound. */
  readonly tellOmitted?: ReturnType<typeof tellerOf>;
}

/** Who data is read for. */
export interface DataReader {
  /** Told of what there is before it is judged, which takes a while for thousands of entries: code for it can load meanwhile. */
  expect?(value: unknown): void;
  /** True for a dataset that differs from a sound one in little, and is sound too. */
  acceptEdit?(before: Dataset, after: unknown): boolean;
}

/**
 * The dataset and what is wrong with it, from text or an object: at once for a sound dataset, else through the full reader, which loads
 * then.
 *
 * @param before a sound dataset in whose place it comes
 * @throws later what the import throws when the full reader cannot be loaded
 */
export function readData(input: unknown, reader: DataReader, before?: Dataset): Reading | Promise<Reading> {
  try {
    const value: unknown = typeof input === 'string' ? parse(input) : input;
    reader.expect?.(value);
    if ((before && reader.acceptEdit?.(before, value)) || isSound(value))
      return { dataset: value as Dataset, problems: [] };
  } catch {
    // Text that is no JSON, or getters of a page's own object that throw: the full reader says so.
  }
  offer(core);
  return import('../deferred/diagnosis.ts').then(({ diagnose }) => diagnose(input));
}

/** Longer texts are for the full reader, which refuses them. A byte order mark is what some editors begin a file with, and no part of the JSON. */
function parse(text: string): unknown {
  return text.length > LONGEST_TEXT ? undefined : JSON.parse(text.replace(/^\uFEFF/, ''));
}
