/** The arguments of `render`, checked one by one. */

import { FORMATS, WIDGETS, type WidgetName, type WidgetOptions } from '../../render/widget.ts';
import { UsageError } from '../command.ts';
import {
  address,
  day,
  LEAST_WIDTH,
  listOf,
  MOST_WIDTH,
  number,
  numbersOf,
  someOf,
  spoken,
  THEMES,
  whole,
} from '../option-values.ts';
import { oneFile, parseArguments } from '../parse-arguments.ts';
import { parseSettings, SETTING_OPTIONS, type WidgetSettings } from '../widget-settings.ts';

export type RenderFormat = (typeof FORMATS)[number];

/** px, of text. */
const [LEAST_SIZE, MOST_SIZE] = [8, 40];

export interface RenderOptions {
  /** A path, or `-`. */
  readonly input: string;
  /** A path, a folder that ends with a slash, or `-`. */
  readonly output: string;
  readonly formats: readonly RenderFormat[];
  readonly widgets: readonly WidgetName[];
  /** Empty for the dataset's first network. */
  readonly networks: readonly string[];
  /** Empty for the first language of the dataset that the widgets speak. */
  readonly locales: readonly string[];
  readonly themes: readonly (typeof THEMES)[number][];
  readonly asOf: string;
  readonly widths: readonly number[];
  readonly em: number;
  /** Paths of font files; empty for any font. */
  readonly fonts: readonly string[];
  readonly base: string;
  readonly geography: string;
  /** What a page sets on the element. */
  readonly settings: WidgetOptions & WidgetSettings;
  readonly headingLevel: number;
  readonly image: string;
  /** Where the page finds the dataset, the style sheet and the script; empty where not said. */
  readonly src: string;
  readonly stylesheet: string;
  readonly script: string;
  readonly inlineStyles: boolean;
  /** What only the element itself has a use for. */
  readonly linkable: boolean;
  /** ms */
  readonly timeout: number;
  /** px of a PNG for each of its drawing. */
  readonly scales: readonly number[];
  /** A picture for links, of a fixed size. */
  readonly card: boolean;
  /** A picture without the words that a page says beside it. */
  readonly bare: boolean;
}

const OPTIONS = {
  output: { type: 'string', short: 'o', default: '-' },
  format: { type: 'string', default: 'svg' },
  widget: { type: 'string', default: 'map' },
  network: { type: 'string', default: '' },
  locale: { type: 'string', default: '' },
  theme: { type: 'string', default: 'auto' },
  'as-of': { type: 'string', default: '' },
  width: { type: 'string', default: '640' },
  font: { type: 'string', default: '' },
  'font-size': { type: 'string', default: '16' },
  base: { type: 'string', default: 'about:blank' },
  geography: { type: 'string', default: 'auto' },
  ...SETTING_OPTIONS,
  'heading-level': { type: 'string', default: '3' },
  image: { type: 'string', default: '' },
  src: { type: 'string', default: '' },
  stylesheet: { type: 'string', default: '' },
  script: { type: 'string', default: '' },
  scale: { type: 'string', default: '1' },
  card: { type: 'boolean', default: false },
  bare: { type: 'boolean', default: false },
  'inline-styles': { type: 'boolean', default: false },
  expanded: { type: 'boolean', default: false },
  linkable: { type: 'boolean', default: false },
  timeout: { type: 'string', default: '20000' },
  'no-controls': { type: 'boolean', default: false },
  'no-menu': { type: 'boolean', default: false },
  'no-caption': { type: 'boolean', default: false },
} as const;

/** What is asked for. Throws `UsageError` for what cannot be. */
export function parseRenderOptions(args: readonly string[]): RenderOptions {
  const { values, positionals } = parseArguments(args, OPTIONS);
  if (values.card && values.bare) throw new UsageError('a card has its words: take --card or --bare');
  return {
    input: oneFile(positionals, 'which dataset to read'),
    output: values.output,
    formats: someOf('format', FORMATS, values.format),
    widgets: someOf('widget', WIDGETS, values.widget),
    networks: listOf(values.network),
    locales: listOf(values.locale).map(spoken),
    themes: someOf('theme', THEMES, values.theme),
    asOf: day(values['as-of']),
    widths: numbersOf('width', values.width, LEAST_WIDTH, MOST_WIDTH),
    em: number('font-size', values['font-size'], LEAST_SIZE, MOST_SIZE),
    fonts: pathsOf(values.font),
    base: baseOf(values.base),
    geography: values.geography,
    headingLevel: whole('heading-level', values['heading-level'], 2, 6),
    image: values.image && address('image', values.image),
    src: values.src,
    stylesheet: values.stylesheet,
    script: values.script,
    inlineStyles: values['inline-styles'],
    linkable: values.linkable,
    timeout: whole('timeout', values.timeout, 1, 600_000),
    scales: numbersOf('scale', values.scale, 0.5, 4),
    card: values.card,
    bare: values.bare,
    settings: {
      ...parseSettings(values),
      expanded: values.expanded,
      noCaption: values['no-caption'],
      noControls: values['no-controls'],
      noMenu: values['no-menu'],
    },
  };
}

/** Paths may have spaces. */
function pathsOf(value: string): readonly string[] {
  return [...new Set(value.split(',').filter(Boolean))];
}

function baseOf(value: string): string {
  return value === OPTIONS.base.default ? value : address('base', value);
}
