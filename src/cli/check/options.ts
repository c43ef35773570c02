/** The arguments of `check`. */
import { AUDIT_CODES } from '../../audit/audit.ts';
import { isAsOf } from '../../network/as-of.ts';
import { UsageError } from '../command.ts';
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
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const WARNINGS: readonly string[] = [...AUDIT_CODES, 'unknown-field', 'repeated-field'];

/** What is asked for. Throws `UsageError` for what cannot be. */
export function parseCheckOptions(args: readonly string[]): CheckOptions | 'help' {
  const { values, positionals } = parseArguments(args, OPTIONS);
  if (values.help) return 'help';
  const format = FORMATS.find((one) => one === values.format);
  if (!format) throw new UsageError(`--format takes ${FORMATS.join(', ')}, not "${values.format}"`);
  const asOf = values['as-of'];
  if (asOf !== 'updated' && !isAsOf(asOf))
    throw new UsageError(`--as-of takes YYYY-MM-DD, today or updated, not "${asOf}"`);
  const unknown = values.ignore.find((code) => !WARNINGS.includes(code));
  if (unknown !== undefined)
    throw new UsageError(`--ignore takes the code of a warning, not "${unknown}": ${WARNINGS.join(', ')}`);
  if (!positionals.length) throw new UsageError('there is no file to check');
  const { strict, quiet, ignore } = values;
  return { files: positionals, format, strict, asOf, ignored: new Set(ignore), quiet };
}
