import type { Dataset } from '../dataset/model.ts';
import type { Formatter } from '../locale/format.ts';
import type { AsOf } from '../network/as-of.ts';
import type { Citation, Citations } from '../network/citations.ts';
import { asOfText } from './as-of-text.ts';

/** What stands under every widget. */
export interface Footer {
  /** `As of 21 Nov 2025.` */
  readonly asOf: string;
  readonly citations: readonly Citation[];
  /** True where they are so many that they wait in a list until a reader opens it. */
  readonly foldsSources: boolean;
  /** How much could not be shown, in words; empty where all is. */
  readonly omitted: string;
  /** What the drawing needs said of itself: its origin, disputed lines, broken edges. */
  readonly captions: readonly string[];
  /** Where a reader reports an error. */
  readonly corrections: string | undefined;
  /** The label of the switch between chart and table; undefined where there is none. */
  readonly switchLabel: string | undefined;
}

/** What the footer is made from. */
export interface FooterFacts {
  readonly dataset: Dataset;
  readonly asOf: AsOf;
  readonly citations: Citations;
  /** How much could not be shown, in words; empty where all is. */
  readonly omitted: string;
  readonly captions: readonly string[];
  readonly isTable: boolean;
  readonly hasSwitch: boolean;
}

/** More sources than that would be a wall of names under every drawing. */
const MOST_IN_LINE = 6;

export function footerOf(facts: FooterFacts, format: Formatter): Footer {
  const { messages } = format;
  return {
    asOf: asOfText(facts.asOf, format),
    citations: facts.citations.all,
    foldsSources: facts.citations.all.length > MOST_IN_LINE,
    omitted: facts.omitted,
    captions: facts.captions,
    corrections: facts.dataset.corrections,
    switchLabel: facts.hasSwitch ? (facts.isTable ? messages.showChart : messages.showTable) : undefined,
  };
}
