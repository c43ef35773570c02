/** The arguments of `geo`, checked one by one. */
import { oneOf, whole } from '../option-values.ts';
import { oneFile, parseArguments } from '../parse-arguments.ts';

/** The bytes are what all shipped regions keep to, with some room to spare. */
const OPTIONS = {
  output: { type: 'string', short: 'o', default: '-' },
  network: { type: 'string', multiple: true },
  'max-bytes': { type: 'string', default: '8000' },
  format: { type: 'string', default: 'packed' },
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

/** Less leaves no shape to know a state by; more is heavier than any page's picture. */
const [LEAST, MOST] = [3000, 1_000_000];

/** @throws UsageError for an option that there is not, and for a value that an option does not take */
export function parseGeoOptions(args: readonly string[]): GeoOptions {
  const { values, positionals } = parseArguments(args, OPTIONS);
  return {
    input: oneFile(positionals, 'which dataset to read'),
    output: values.output,
    networks: values.network,
    maxBytes: whole('max-bytes', values['max-bytes'], LEAST, MOST),
    format: oneOf('format', FORMATS, values.format),
  };
}
