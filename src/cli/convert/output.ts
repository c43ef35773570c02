/** A dataset in the format that `convert` is asked for. */
import type { Exported } from '../../convert/conversion.ts';
import { toCsv } from '../../convert/csv/write.ts';
import { toGeoJson } from '../../convert/geojson.ts';
import { toICalendar } from '../../convert/icalendar/calendar.ts';
import { toJsonLd } from '../../convert/json-ld/events.ts';
import { excerptNetwork } from '../../dataset/excerpt.ts';
import type { Dataset } from '../../dataset/model.ts';
import { Formatter } from '../../locale/format.ts';
import { loadLanguage, nearestTag } from '../../locale/languages.ts';
import { UsageError } from '../command.ts';
import type { OutputFormat } from './formats.ts';
import type { ConvertOptions } from './options.ts';
import { prettyJson } from './pretty-json.ts';

/** The text of a dataset in a format, with what that format could not carry. */
export async function exportAs(format: OutputFormat, dataset: Dataset, options: ConvertOptions): Promise<Exported> {
  const { networks, locale, base } = options;
  tellUnknown(networks ?? [], dataset);
  const formatter = await formatterFor(locale, dataset);
  const allLanguages = locale === undefined;
  const chosen = { ...(networks && { networks }), ...(base !== undefined && { base }), allLanguages };
  switch (format) {
    case 'csv':
      return toCsv(dataset, allLanguages ? chosen : { ...chosen, format: formatter });
    case 'ics':
      return toICalendar(dataset, formatter, chosen);
    case 'jsonld':
      return toJsonLd(dataset, formatter, chosen);
    case 'geojson':
      return toGeoJson(dataset, formatter, chosen);
    default:
      return { text: `${prettyJson(chosenPart(dataset, networks))}\n`, losses: [] };
  }
}

function tellUnknown(networks: readonly string[], dataset: Dataset): void {
  const known = (dataset.networks ?? []).map(({ id }) => id);
  const unknown = networks.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new UsageError(`no network "${unknown}" in ${known.join(', ') || 'the dataset'}`);
}

/** The formatter of the locale asked for, else of the first language of the dataset that the library speaks. */
async function formatterFor(locale: string | undefined, { languages = [] }: Dataset): Promise<Formatter> {
  const reader = locale ?? languages.find((tag) => nearestTag(tag)) ?? 'en';
  return new Formatter(await loadLanguage(nearestTag(reader) ?? 'en'), reader, languages);
}

/** One network is a dataset of its own with no more than it rests on; of several, the rest is kept whole. */
function chosenPart(dataset: Dataset, networks: readonly string[] | undefined): Dataset {
  const [network, ...others] = networks ?? [];
  if (network === undefined) return dataset;
  if (!others.length) return excerptNetwork(dataset, network);
  return { ...dataset, networks: (dataset.networks ?? []).filter(({ id }) => networks?.includes(id)) };
}
