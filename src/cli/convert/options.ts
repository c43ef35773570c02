/** The arguments of `convert`, checked one by one. */
import { type Heading, readHeader } from '../../convert/csv/columns.ts';
import { meetingRules, networkRules, sourceRules } from '../../convert/import/rules.ts';
import { expectedOf } from '../../dataset/expected.ts';
import { judge, type LeafRule } from '../../dataset/judge.ts';
import type { MeetingKind } from '../../dataset/model.ts';
import { datasetSchema } from '../../dataset/schema.ts';
import { UsageError } from '../command.ts';
import { address, given, oneOf, spoken } from '../option-values.ts';
import { oneFile, parseArguments } from '../parse-arguments.ts';
import { INPUT_FORMATS, type InputFormat, OUTPUT_FORMATS, type OutputFormat, outputFormat } from './formats.ts';

const OPTIONS = {
  output: { type: 'string', short: 'o', default: '-' },
  from: { type: 'string' },
  to: { type: 'string' },
  network: { type: 'string', multiple: true },
  locale: { type: 'string' },
  base: { type: 'string' },
  strict: { type: 'boolean', default: false },
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

/** @throws UsageError for an option that there is not, and for a value that an option does not take */
export function parseConvertOptions(args: readonly string[]): ConvertOptions {
  const { values, positionals } = parseArguments(args, OPTIONS);
  const { output } = values;
  return {
    input: oneFile(positionals, 'which file to read'),
    output,
    from: given(values.from, (format) => oneOf('from', INPUT_FORMATS, format)),
    to:
      given(values.to, (format) => oneOf('to', OUTPUT_FORMATS, format)) ??
      (output === '-' ? undefined : outputFormat(output)),
    networks: values.network?.map((id) => checked('network', networkRules.required.id, id)),
    locale: given(values.locale, spoken),
    base: given(values.base, (base) => address('base', base)),
    strict: values.strict,
    into: values.into,
    networkName: values['network-name'],
    id: given(values.id, (id) => checked('id', datasetSchema.required.id, id)),
    title: values.title,
    updated: given(values.updated, (day) => checked('updated', datasetSchema.required.updated, day)),
    language: given(values.language, (tag) => checked('language', sourceRules.optional.language, tag)),
    kind: given(values.kind, (kind) => oneOf('kind', meetingRules.required.kind.words, kind)),
    source: values.source,
    sourceUrl: given(values['source-url'], (url) => address('source-url', url)),
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

function checked(name: string, rule: LeafRule, value: string): string {
  if (judge(rule, value) === undefined) return value;
  throw new UsageError(`--${name} takes ${expectedOf(rule)}, got "${value}"`);
}
