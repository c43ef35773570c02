import type { Fact, Source } from '../dataset/model.ts';
import type { DatasetIndex } from './dataset-index.ts';
import type { NetworkOnDate } from './network-on-date.ts';

/** A source with the number that a widget cites it by. */
export interface Citation {
  readonly number: number;
  readonly source: Source;
}

type Networks = readonly [NetworkOnDate, ...NetworkOnDate[]];

/** The sources that stand behind what some networks say, numbered in the dataset's order. */
export class Citations {
  readonly all: readonly Citation[];
  readonly #byId: ReadonlyMap<string, Citation>;

  /** @param beside facts outside the networks that are cited too, such as ties */
  constructor(networks: Networks, beside: readonly Fact[] = []) {
    const [{ index }] = networks;
    const used = new Set<string>();
    for (const { network } of networks) collectSources(network, index, used);
    collectSources(beside, index, used);
    const sources = [...index.sources.values()].filter(({ id }) => used.has(id));
    this.all = sources.map((source, place) => ({ number: place + 1, source }));
    this.#byId = new Map(this.all.map((citation) => [citation.source.id, citation]));
  }

  /** The citations of source ids, in order of number. */
  of(sources: readonly string[] = []): readonly Citation[] {
    return [...new Set(sources)].flatMap((id) => this.#byId.get(id) ?? []).sort((a, b) => a.number - b.number);
  }
}

const known = new WeakMap<DatasetIndex, Map<string, Citations>>();

/**
 * The citations of some networks, the same on every day.
 *
 * @param beside either nothing or always the same for these networks
 */
export function citationsOf(networks: Networks, beside: readonly Fact[]): Citations {
  const [{ index }] = networks;
  const all = known.get(index) ?? new Map<string, Citations>();
  known.set(index, all);
  const key = `${networks.map(({ network }) => network.id)} ${beside.length}`;
  const citations = all.get(key) ?? new Citations(networks, beside);
  all.set(key, citations);
  return citations;
}

/**
 * Every `sources` list anywhere in an entry, since facts nest, and in the people and parties that it names. Once each source of
 * the dataset is found there is nothing more to find, which in a network of thousands of meetings is soon.
 */
function collectSources(entry: unknown, index: DatasetIndex, used: Set<string>): void {
  if (typeof entry !== 'object' || entry === null || used.size >= index.sources.size) return;
  if (Array.isArray(entry)) {
    for (const item of entry) collectSources(item, index, used);
    return;
  }
  for (const [key, value] of Object.entries(entry)) {
    if (key === 'sources' && Array.isArray(value)) for (const id of value) used.add(id);
    else if (typeof value !== 'string') collectSources(value, index, used);
    else if (key === 'party') collectSources(index.parties.get(value), index, used);
    else if (key === 'person' || key === 'holder') collectSources(index.people.get(value)?.names, index, used);
  }
}
