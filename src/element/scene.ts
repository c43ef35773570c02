import type { nothing, TemplateResult } from 'lit';
import type { Dataset, Fact } from '../dataset/model.ts';
import type { DetailContext } from '../layout/detail/detail.ts';
import type { Canvas } from '../layout/drawing.ts';
import type { Item } from '../layout/item.ts';
import type { Formatter } from '../locale/format.ts';
import { resolveAsOf } from '../network/as-of.ts';
import { citationsOf } from '../network/citations.ts';
import { type NetworkOnDate, networkOn } from '../network/network-on-date.ts';
import type { Interaction } from '../template/interaction.ts';

/** The networks asked for, on the as-of day, with their citations and words; at least one. */
export type Contexts = readonly [DetailContext, ...DetailContext[]];

/** What a widget draws from. */
export interface Scene {
  readonly contexts: Contexts;
  /** The same networks without words and citations. */
  readonly networks: readonly NetworkOnDate[];
  readonly canvas: Canvas;
  readonly interaction: Interaction;
}

/** What a widget has drawn. */
export interface Picture {
  readonly drawing: TemplateResult | typeof nothing;
  /** Above the drawing: the key, the chair's line. */
  readonly lead: TemplateResult | typeof nothing;
  readonly items: readonly Item[];
  /** Under the drawing, such as what moves it. */
  readonly below?: TemplateResult | typeof nothing | undefined;
  /** Under the detail, which opens in sight: a numbered list. */
  readonly list?: TemplateResult | typeof nothing | undefined;
  /** Entries or rows that the reserved height has no room for. */
  readonly hidden?: number;
  /** What the button that shows more of them says, where that is not all. */
  readonly more?: string | undefined;
  /** Buttons beside it that turn pages. */
  readonly pages?: TemplateResult | typeof nothing;
  /** Sentences for the footer. */
  readonly captions: readonly string[];
}

/** Facts outside a network that a widget tells of too. */
export type CitedBeside = (network: NetworkOnDate) => readonly Fact[];

/** What is asked of a dataset. */
export interface Asked {
  readonly dataset: Dataset;
  /** Of networks, separated by spaces. */
  readonly ids: string;
  readonly asOf: string;
  /** Facts outside a network that the widget tells of too. */
  readonly citedBeside: CitedBeside;
}

/**
 * The networks with these ids on the day; undefined when there is none.
 *
 * @param now the reader's moment
 */
export function contextsOf(
  { dataset, ids, asOf, citedBeside }: Asked,
  format: Formatter,
  now: Date,
): Contexts | undefined {
  const day = resolveAsOf(asOf, dataset, now);
  const [first, ...rest] = ids
    .split(' ')
    .flatMap((id) => dataset.networks?.find((network) => network.id === id) ?? [])
    .map((network) => networkOn(dataset, network, day));
  if (!first) return undefined;
  const networks = [first, ...rest] as const;
  const citations = citationsOf(networks, networks.flatMap(citedBeside));
  const contextOf = (network: NetworkOnDate) => ({ network, citations, format });
  return [contextOf(first), ...rest.map(contextOf)];
}
