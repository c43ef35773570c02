/** The arguments of `convert`, checked one by one. */
import { type Heading, readHeader } from '../../convert/csv/columns.ts';
import { meetingRules, networkRules, sourceRules } from '../../convert/import/rules.ts';
import { absoluteLink } from '../../convert/links.ts';
import { expectedOf } from '../../dataset/expected.ts';
import { judge, type LeafRule } from '../../dataset/judge.ts';
import type { MeetingKind } from '../../dataset/model.ts';
import { datasetSchema } from '../../dataset/schema.ts';
import { languageTags, nearestTag } from '../../locale/languages.ts';
import { UsageError } from '../command.ts';
import { parseArguments } from '../parse-arguments.ts';
import { INPUT_FORMATS, type InputFormat, OUTPUT_FORMATS, type OutputFormat, outputFormat } from './formats.ts';

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  output: { type: 'string', short: 'o' },
  from: { type: 'string' },
  to: { type: 'string' },
  network: { type: 'string', multiple: true },
  locale: { type: 'string' },
  base: { type: 'string' },
  strict: { type: 'boolean' },
  into: { type: 'string' },
  'network-name': { type: 'string' },
  id: { type: 'string' },
  title: { type: 'string' },
  updated: { type: 'string' },
  language: { type: 'string' },
  kind: { type: 'string' },
  source: { type: 'string' },
  'source-url': { type: 'string' },
  column: { type: 'string', multiple: true },
} as const;

/** What alone an import asks for. */
const IMPORT_ONLY = [
  'into',
  'network-name',
  'id',
  'title',
  'updated',
  'language',
  'kind',
  'source',
  'source-url',
  'column',
] as const;

/** What is asked for. */
export interface ConvertOptions {
  /** A path, or `-`. */
  readonly input: string;
  readonly output: string;
  readonly from: InputFormat | undefined;
  readonly to: OutputFormat | undefined;
  readonly networks: readonly string[] | undefined;
  readonly locale: string | undefined;
  readonly base: string | undefined;
  readonly strict: boolean;
  readonly into: string | undefined;
  readonly networkName: string | undefined;
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly updated: string | undefined;
  readonly language: string | undefined;
  readonly kind: MeetingKind | undefined;
  readonly source: string | undefined;
  readonly sourceUrl: string | undefined;
  /** What columns of a table are, by their headers. */
  readonly columns: ReadonlyMap<string, Heading> | undefined;
  /** The options given that are for an import alone, `--kind`. */
  readonly importOnly: readonly string[];
}

/**
 * The options that the arguments give; `help` where that is asked for.
 *
 * @throws UsageError for an option that there is not, and for a value that an option does not take
 */
export function parseOptions(args: readonly string[]): ConvertOptions | 'help' {
  const { values, positionals } = parseArguments(args, OPTIONS);
  if (values.help) return 'help';
  const [input, ...others] = positionals;
  if (input === undefined) throw new UsageError('say which file to read, or - for standard input');
  if (others.length) throw new UsageError(`takes one file, got ${others.length} more: ${others.join(' ')}`);
  const { output = '-' } = values;
  return {
    input,
    output,
    from: oneOf('from', INPUT_FORMATS, values.from),
    to: oneOf('to', OUTPUT_FORMATS, values.to) ?? (output === '-' ? undefined : outputFormat(output)),
    networks: values.network?.map((id) => kept('network', networkRules.required.id, id)),
    locale: spoken(values.locale),
    base: wholeAddress('base', values.base),
    strict: values.strict ?? false,
    into: values.into,
    networkName: values['network-name'],
    id: checked('id', datasetSchema.required.id, values.id),
    title: values.title,
    updated: checked('updated', datasetSchema.required.updated, values.updated),
    language: checked('language', sourceRules.optional.language, values.language),
    kind: oneOf('kind', meetingRules.required.kind.words, values.kind),
    source: values.source,
    sourceUrl: wholeAddress('source-url', values['source-url']),
    columns: values.column && new Map(values.column.map(namedColumn)),
    importOnly: IMPORT_ONLY.filter((name) => values[name] !== undefined).map((name) => `--${name}`),
  };
}

/** `title=Titel` as the header and what it stands over. */
function namedColumn(value: string): readonly [header: string, heading: Heading] {
  const [, name = '', header = ''] = /^([^=]+)=(.*)$/.exec(value) ?? [];
  const heading = readHeader(name);
  if (heading && header.trim()) return [header.trim(), heading];
  throw new UsageError(`--column takes a column and the header that it has, title=Titel, got "${value}"`);
}

function oneOf<W extends string>(name: string, words: readonly W[], value: string | undefined): W | undefined {
  const word = words.find((one) => one === value);
  if (value === undefined || word) return word;
  throw new UsageError(`--${name} takes one of ${words.join(', ')}, got "${value}"`);
}

function checked(name: string, rule: LeafRule, value: string | undefined): string | undefined {
  return value === undefined ? undefined : kept(name, rule, value);
}

function kept(name: string, rule: LeafRule, value: string): string {
  if (judge(rule, value) === undefined) return value;
  throw new UsageError(`--${name} takes ${expectedOf(rule)}, got "${value}"`);
}

function spoken(locale: string | undefined): string | undefined {
  if (locale === undefined || nearestTag(locale)) return locale;
  throw new UsageError(`--locale takes one of ${languageTags.join(', ')}, got "${locale}"`);
}

function wholeAddress(name: string, value: string | undefined): string | undefined {
  if (value === undefined || absoluteLink(value, undefined)) return value;
  throw new UsageError(`--${name} takes a whole http or https address, got "${value}"`);
}
