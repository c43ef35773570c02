/** The arguments of `embed`, checked one by one. */
import { WIDGETS, type WidgetName } from '../../render/widget.ts';
import { UsageError } from '../command.ts';
import {
  address,
  day,
  LEAST_WIDTH,
  listOf,
  MOST_WIDTH,
  oneOf,
  someOf,
  spoken,
  THEMES,
  whole,
} from '../option-values.ts';
import { parseArguments } from '../parse-arguments.ts';
import { parseSettings, SETTING_OPTIONS, type WidgetSettings } from '../widget-settings.ts';

/** s; what lies longer in a cache is as good as frozen. */
const MOST_AGE = 31_536_000;

export interface EmbedOptions {
  /** Paths; at least one. */
  readonly inputs: readonly string[];
  /** A folder, with a slash at the end. */
  readonly folder: string;
  /** The address at which the folder is published, with a slash at the end. */
  readonly url: string;
  /** Where the files of the library are published, with a slash at the end; empty to write them into the folder. */
  readonly library: string;
  readonly widgets: readonly WidgetName[];
  /** Empty for all networks of each dataset. */
  readonly networks: readonly string[];
  /** Empty for pages that speak the language of the page around. */
  readonly locales: readonly string[];
  readonly theme: (typeof THEMES)[number];
  readonly asOf: string;
  /** `auto`, the name of a file of the library, or a path to shapes of the site's own. */
  readonly geography: string;
  readonly settings: WidgetSettings;
  /** px, that the pages are said to be made for. */
  readonly width: number;
  readonly providerName: string;
  readonly providerUrl: string;
  /** s */
  readonly cacheAge: number;
}

const OPTIONS = {
  output: { type: 'string', short: 'o', default: '' },
  url: { type: 'string', default: '' },
  library: { type: 'string', default: '' },
  widget: { type: 'string', default: WIDGETS.join() },
  network: { type: 'string', default: '' },
  locale: { type: 'string', default: '' },
  theme: { type: 'string', default: 'auto' },
  'as-of': { type: 'string', default: '' },
  geography: { type: 'string', default: 'auto' },
  ...SETTING_OPTIONS,
  width: { type: 'string', default: '640' },
  'provider-name': { type: 'string', default: '' },
  'provider-url': { type: 'string', default: '' },
  'cache-age': { type: 'string', default: '86400' },
} as const;

/** What is asked for. Throws `UsageError` for what cannot be. */
export function parseEmbedOptions(args: readonly string[]): EmbedOptions {
  const { values, positionals } = parseArguments(args, OPTIONS);
  if (!positionals.length) throw new UsageError('say which datasets to read');
  if (positionals.includes('-')) throw new UsageError('takes files, whose names it keeps, and no standard input');
  if (!values.output) throw new UsageError('say with -o which folder to write');
  const url = folderAddress('url', values.url);
  return {
    inputs: positionals,
    folder: values.output.replace(/[\\/]*$/, '/'),
    url,
    library: values.library && folderAddress('library', values.library),
    widgets: someOf('widget', WIDGETS, values.widget),
    networks: listOf(values.network),
    locales: listOf(values.locale).map(spoken),
    theme: oneOf('theme', THEMES, values.theme),
    asOf: day(values['as-of']),
    geography: values.geography,
    settings: parseSettings(values),
    width: whole('width', values.width, LEAST_WIDTH, MOST_WIDTH),
    providerName: values['provider-name'],
    providerUrl: values['provider-url'] ? address('provider-url', values['provider-url']) : `${new URL(url).origin}/`,
    cacheAge: whole('cache-age', values['cache-age'], 0, MOST_AGE),
  };
}

function folderAddress(name: string, value: string): string {
  const found = address(name, value);
  if (/[?#]/.test(found)) throw new UsageError(`--${name} takes the address of a folder, got "${value}"`);
  return found.replace(/\/*$/, '/');
}
