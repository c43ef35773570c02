/** Meetings as a graph of schema.org events in JSON-LD 1.1, for a page's `<script type="application/ld+json">`. */
import type { Dataset } from '../../dataset/model.ts';
import type { Formatter } from '../../locale/format.ts';
import { indexOf } from '../../network/dataset-index.ts';
import type { Exported } from '../conversion.ts';
import { embeddableJson } from '../embed-json.ts';
import { linkLosses } from '../links.ts';
import { chosenMeetings, type Selection } from '../selection.ts';
import { eventNode } from './event.ts';

export interface JsonLdOptions extends Selection {
  /** Every text in all its languages, each marked; else in the formatter's or the next best. */
  readonly allLanguages?: boolean;
  /** The URL of the dataset itself, which its relative links start from. */
  readonly base?: string;
}

/** The meetings of a dataset as schema.org events. */
export function toJsonLd(dataset: Dataset, format: Formatter, options: JsonLdOptions = {}): Exported {
  const { allLanguages = false, base } = options;
  const context = { index: indexOf(dataset), format, allLanguages, base };
  const meetings = chosenMeetings(dataset, options);
  const graph = meetings.map((chosen) => eventNode(chosen, context));
  return {
    text: `${embeddableJson({ '@context': 'https://schema.org', '@graph': graph })}\n`,
    losses: meetings.flatMap((chosen) => linkLosses(chosen, context.index, base)),
  };
}
