/** What `convert` reads, as a dataset. */
import type { Imported } from '../../convert/conversion.ts';
import { fromCsv } from '../../convert/csv/read.ts';
import type { ImportOptions } from '../../convert/import/options.ts';
import { slug } from '../../convert/import/slug.ts';
import { fromTimelineJs, isTimelineJs, timelineJsTitle } from '../../convert/timelinejs/read.ts';
import { readerDay } from '../../dataset/calendar.ts';
import { isoDay } from '../../dataset/iso-day.ts';
import type { Dataset } from '../../dataset/model.ts';
import type { Problem } from '../../dataset/problem.ts';
import { readDataset } from '../../dataset/read.ts';
import { languageTags, loadLanguage } from '../../locale/languages.ts';
import { UsageError } from '../command.ts';
import { type InputFormat, parsedJson } from './formats.ts';
import type { ConvertOptions } from './options.ts';

/** A file that cannot be read as what it should be; the message is for standard error. */
export class InputError extends Error {}

/** The dataset in a JSON text. Throws `InputError` with every error in it. */
export function datasetFrom(text: string, path: string): Dataset {
  const { dataset, problems } = readDataset(text);
  return withoutErrors(dataset, problems, path);
}

function withoutErrors(dataset: Dataset | undefined, problems: readonly Problem[], path: string): Dataset {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (dataset && !errors.length) return dataset;
  const count = errors.length === 1 ? 'one error' : `${errors.length} errors`;
  throw new InputError([...errors.map(({ message }) => `${path}: ${message}`), `${path}: ${count}`].join('\n'));
}

/**
 * A dataset from a text in another format.
 *
 * @param into the dataset that the meetings are added to
 */
export async function importFrom(
  format: Exclude<InputFormat, 'json'>,
  text: string,
  options: ConvertOptions,
  into: Dataset | undefined,
): Promise<Imported> {
  const imported =
    format === 'csv' ? await importCsv(text, options, into) : await importTimelineJs(text, options, into);
  const { dataset, problems } = readDataset(imported.dataset);
  return { ...imported, dataset: withoutErrors(dataset, problems, options.input) };
}

async function importCsv(text: string, options: ConvertOptions, into: Dataset | undefined): Promise<Imported> {
  return fromCsv(text, await importOptions(options, '', into));
}

async function importTimelineJs(text: string, options: ConvertOptions, into: Dataset | undefined): Promise<Imported> {
  const value = parsedJson(text);
  if (!isTimelineJs(value)) {
    throw new InputError(`${options.input}: expected the JSON of TimelineJS 3, an object with a list "events"`);
  }
  return fromTimelineJs(value, await importOptions(options, timelineJsTitle(value), into));
}

/** What the arguments say, else what the file is called. */
async function importOptions(
  options: ConvertOptions,
  ownTitle: string,
  into: Dataset | undefined,
): Promise<ImportOptions> {
  const { input, kind = 'milestone', source, sourceUrl } = options;
  const file = input === '-' ? 'standard input' : (input.split(/[\\/]/).at(-1) ?? input);
  const stem = file.replace(/\.[^.]+$/, '');
  const id = options.id ?? (slug(stem) || 'dataset');
  const network = targetNetwork(options, into) ?? id;
  const title = options.title ?? (ownTitle || stem);
  return {
    id,
    title,
    kind,
    network,
    networkName: options.networkName ?? (options.networks ? network : title),
    updated: options.updated ?? today(),
    source: { title: source ?? sourceUrl ?? file, ...(sourceUrl !== undefined && { url: sourceUrl }) },
    isSourceAssumed: source === undefined && sourceUrl === undefined,
    languages: await Promise.all(languageTags.map(loadLanguage)),
    ...(options.language !== undefined && { language: options.language }),
    ...(options.columns && { columns: options.columns }),
    ...(into && { into }),
  };
}

/** A network that a dataset does not have is only made where it is given a name, so that a slip makes none. */
function targetNetwork({ networks, networkName }: ConvertOptions, into: Dataset | undefined): string | undefined {
  const known = into?.networks?.map(({ id }) => id) ?? [];
  const [asked] = networks ?? [];
  if (asked === undefined || !into || known.includes(asked) || networkName !== undefined) return asked ?? known[0];
  throw new UsageError(`no network "${asked}" in ${known.join(', ') || 'an empty dataset'}; --network-name makes one`);
}

function today(): string {
  return isoDay(readerDay(new Date()));
}
