/** What was meant by a word, an id or a field that nobody knows: the nearest of those that could stand there. */
import { nearestWord } from '../../dataset/nearest-word.ts';
import type { Problem } from '../../dataset/problem.ts';
import { datasetSchema } from '../../dataset/schema.ts';
import type { Kind, RecordRule, Rule } from '../../dataset/schema-language.ts';

/** A list of names is read for each problem; what comes after so many is one mistake made throughout. */
const MOST = 200;

/** Of longer ones the beginning tells what was meant, `workshop` of `working`. */
const BEGINNING = 4;

type Entry = Readonly<Record<string, unknown>>;

/** Where a pointer leads: the rule and the value there, and the records around it, the innermost last. */
interface Place {
  readonly rule: Rule | undefined;
  readonly value: unknown;
  readonly around: readonly { readonly rule: RecordRule; readonly entry: Entry }[];
}

/** The word that each problem of a dataset, given as its JSON text, may have meant instead, by problem. */
export function suggestionsFor(text: string, problems: readonly Problem[]): ReadonlyMap<Problem, string> {
  const doubtful = problems.filter(({ code, isConsequence }) => CODES.has(code) && !isConsequence).slice(0, MOST);
  const dataset: unknown = doubtful.length ? JSON.parse(text) : undefined;
  return new Map(
    doubtful.flatMap((problem) => {
      const meant = suggestionFor(dataset, problem);
      return meant === undefined ? [] : [[problem, meant] as const];
    }),
  );
}

const CODES: ReadonlySet<string> = new Set(['value', 'reference', 'unknown-field']);

function suggestionFor(dataset: unknown, { path, code }: Problem): string | undefined {
  const { rule, value, around } = placeAt(dataset, path);
  const field = path.slice(path.lastIndexOf('/') + 1);
  if (code === 'unknown-field') return nearestWord(field, around.at(-1)?.rule.fields.keys() ?? []);
  if (typeof value !== 'string') return undefined;
  if (rule?.is === 'reference') return nearestWord(value, idsOf(rule.to, around));
  return rule?.is === 'word' ? (nearestWord(value, rule.words) ?? beginningLike(value, rule.words)) : undefined;
}

function placeAt(dataset: unknown, pointer: string): Place {
  let place: Place = { rule: datasetSchema, value: dataset, around: [] };
  for (const step of pointer.split('/').slice(1)) {
    const { rule, value, around } = place;
    const entry = (typeof value === 'object' && value ? value : {}) as Entry;
    const next = rule?.is === 'record' ? [...around, { rule, entry }] : around;
    place = { rule: partOf(rule, step), value: entry[step], around: next };
  }
  return place;
}

function partOf(rule: Rule | undefined, step: string): Rule | undefined {
  if (rule?.is === 'record') return rule.fields.get(step)?.rule;
  if (rule?.is === 'list') return rule.item;
  return rule?.is === 'tuple' ? rule.items[Number(step)] : undefined;
}

/** The ids of a kind that the innermost record has that holds such a list. */
function idsOf(kind: Kind, around: Place['around']): readonly string[] {
  for (const { rule, entry } of around.toReversed()) {
    for (const [name, { rule: field }] of rule.fields) {
      if (field.is === 'list' && field.kind === kind) return idsIn(entry[name]) ?? field.defaults ?? [];
    }
  }
  return [];
}

function idsIn(list: unknown): readonly string[] | undefined {
  if (!Array.isArray(list) || !list.length) return undefined;
  const ids = list.map((entry: unknown) => (entry as Entry | null)?.['id']);
  return ids.filter((id) => typeof id === 'string');
}

function beginningLike(value: string, words: readonly string[]): string | undefined {
  const beginning = value.toLowerCase().slice(0, BEGINNING);
  return beginning.length === BEGINNING ? words.find((word) => word.startsWith(beginning)) : undefined;
}
