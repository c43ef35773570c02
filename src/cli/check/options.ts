/** The arguments of `check`. */
import { AUDIT_CODES } from '../../audit/audit.ts';
import { isAsOf } from '../../network/as-of.ts';
import { UsageError } from '../command.ts';
import { oneOf } from '../option-values.ts';
import { parseArguments } from '../parse-arguments.ts';

const FORMATS = ['text', 'json', 'github'] as const;

export type ReportFormat = (typeof FORMATS)[number];

export interface CheckOptions {
  /** Paths, `-` for standard input. */
  readonly files: readonly string[];
  readonly format: ReportFormat;
  readonly strict: boolean;
  /** `today`, `updated` or `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Codes of warnings that are not wanted. */
  readonly ignored: ReadonlySet<string>;
  readonly quiet: boolean;
}

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  strict: { type: 'boolean', default: false },
  'as-of': { type: 'string', default: 'today' },
  ignore: { type: 'string', multiple: true, default: [] as string[] },
  quiet: { type: 'boolean', short: 'q', default: false },
} as const;

const WARNINGS: readonly string[] = [...AUDIT_CODES, 'unknown-field', 'repeated-field'];

/** What is asked for. Throws `UsageError` for what cannot be. */
export function parseCheckOptions(args: readonly string[]): CheckOptions {
  const { values, positionals } = parseArguments(args, OPTIONS);
  const asOf = values['as-of'];
  if (asOf !== 'updated' && !isAsOf(asOf))
    throw new UsageError(`--as-of takes YYYY-MM-DD, today or updated, got "${asOf}"`);
  if (!positionals.length) throw new UsageError('there is no file to check');
  const { strict, quiet } = values;
  const format = oneOf('format', FORMATS, values.format);
  const ignored = new Set(values.ignore.map((code) => oneOf('ignore', WARNINGS, code)));
  return { files: positionals, format, strict, asOf, ignored, quiet };
}
