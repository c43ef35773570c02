/** The arguments of `geo`, checked one by one. */
import { parseArgs } from 'node:util';
import { UsageError } from '../command.ts';

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  output: { type: 'string', short: 'o' },
  network: { type: 'string', multiple: true },
  'max-bytes': { type: 'string' },
  format: { type: 'string' },
} as const;

export interface GeoOptions {
  /** A path, or `-`. */
  readonly input: string;
  readonly output: string;
  readonly networks: readonly string[] | undefined;
  /** Of the result in brotli. */
  readonly maxBytes: number;
  readonly format: GeoFormat;
}

const FORMATS = ['packed', 'topojson'] as const;

export type GeoFormat = (typeof FORMATS)[number];

/** What all shipped regions keep to with some room to spare. */
const STANDARD = 8000;
const LEAST = 3000;

/** @throws UsageError for an option that there is not, and for a value that an option does not take */
export function parseOptions(args: readonly string[]): GeoOptions | 'help' {
  const { values, positionals } = parsed(args);
  if (values.help) return 'help';
  const [input, ...others] = positionals;
  if (input === undefined) throw new UsageError('say which dataset to read, or - for standard input');
  if (others.length) throw new UsageError(`takes one file, got ${others.length} more: ${others.join(' ')}`);
  return {
    input,
    output: values.output ?? '-',
    networks: values.network,
    maxBytes: bytesOf(values['max-bytes']),
    format: formatOf(values.format),
  };
}

function bytesOf(value: string | undefined): number {
  if (value === undefined) return STANDARD;
  const bytes = /^\d+$/.test(value) ? Number(value) : 0;
  if (bytes >= LEAST) return bytes;
  throw new UsageError(`--max-bytes takes a whole number from ${LEAST} on, got "${value}"`);
}

function formatOf(value: string | undefined): GeoFormat {
  const format = FORMATS.find((each) => each === (value ?? 'packed'));
  if (format) return format;
  throw new UsageError(`--format takes ${FORMATS.join(' or ')}, got "${value}"`);
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
