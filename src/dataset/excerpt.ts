/** One network of a dataset as a dataset of its own, with no more than what it rests on. */
import type { Dataset, Fact, Network, Tie } from './model.ts';
import { datasetSchema } from './schema.ts';
import type { Kind, Rule } from './schema-language.ts';

/** The dataset's own lists that entries are taken from. */
const LISTS = { sources: 'source', parties: 'party', people: 'person', places: 'place' } as const;

type Named = ReadonlyMap<Kind, Set<unknown>>;

/**
 * The dataset with this network alone: its entries as they are, and of sources, parties, people and places those that
 * something kept refers to. Ties stay where both of their ends lie in parties of the network.
 *
 * @param dataset sound, as `readDataset` gives it; stays untouched
 * @throws RangeError for an id that no network of the dataset has
 */
export function excerptNetwork(dataset: Dataset, id: string): Dataset {
  const network = dataset.networks?.find((one) => one.id === id);
  if (!network) throw new RangeError(`expected the id of a network, got ${JSON.stringify(id)}`);
  const ties = (dataset.ties ?? []).filter((tie) => joinsParties(tie, network, dataset));
  const excerpt = {
    ...dataset,
    id: `${dataset.id}.${id}`,
    title: network.name,
    networks: [network],
    ...(dataset.ties && { ties }),
  };
  return { ...excerpt, ...entriesNamed(excerpt) };
}

function joinsParties({ between }: Tie, { memberships = [] }: Network, { places = [] }: Dataset): boolean {
  const parties = new Set(memberships.map(({ party }) => party));
  return between.every((end) => parties.has(places.find(({ id }) => id === end)?.party ?? ''));
}

/** What is named by an entry that is kept, is kept; until nothing is added, since places name parties, and names sources. */
function entriesNamed(dataset: Dataset): Pick<Dataset, keyof typeof LISTS> {
  const named: Named = new Map(Object.values(LISTS).map((kind) => [kind, new Set()]));
  const { sources: _sources, parties: _parties, people: _people, places: _places, ...rest } = dataset;
  let kept: Pick<Dataset, keyof typeof LISTS> = {};
  for (let before = -1, count = 0; count > before; ) {
    before = count;
    collect(datasetSchema, { ...rest, ...kept }, named);
    kept = Object.fromEntries(
      Object.entries(LISTS).map(([name, kind]) => [
        name,
        dataset[name as keyof typeof LISTS]?.filter(({ id }) => named.get(kind)?.has(id)),
      ]),
    );
    count = [...named.values()].reduce((sum, ids) => sum + ids.size, 0);
  }
  return kept;
}

/** Adds every id that a value refers to, by its kind; a reading refers to what the field that it is of would. */
function collect(rule: Rule, value: unknown, named: Named): void {
  if (rule.is === 'reference') named.get(rule.to)?.add(value);
  else if (Array.isArray(value)) collectItems(rule, value, named);
  else if (rule.is === 'record' && typeof value === 'object' && value) {
    const entry = value as Readonly<Record<string, unknown>> & Partial<Fact>;
    for (const [name, { rule: field }] of rule.fields) collect(field, entry[name], named);
    for (const { field, value: reading } of entry.readings ?? []) {
      const read = rule.fields.get(field)?.rule;
      if (read) collect(read, reading, named);
    }
  }
}

function collectItems(rule: Rule, items: readonly unknown[], named: Named): void {
  items.forEach((item, index) => {
    const each = rule.is === 'list' ? rule.item : rule.is === 'tuple' ? rule.items[index] : undefined;
    if (each) collect(each, item, named);
  });
}
