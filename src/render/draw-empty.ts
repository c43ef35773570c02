import { nothing } from 'lit';
import type { Headline } from '../layout/headline.ts';
import { emptyTemplate } from '../template/states.ts';
import type { Drawn } from './drawn.ts';
import type { Stage } from './stage.ts';
import { typeSizes } from './type-sizes.ts';
import { isNarrowed, omittedOf } from './widget.ts';

/** What stands in the place of a drawing of nothing: a sentence. */
export function drawEmpty({ canvas, request }: Stage, headline: Headline): Drawn {
  const { messages } = canvas.format;
  const all = omittedOf(request, canvas.format) ? messages.noneShown : messages.empty[request.widget];
  const text = request.widget === 'timeline' && isNarrowed(request.options) ? messages.noMatch : all;
  const { size, leading } = typeSizes(request).description;
  return {
    headline,
    drawing: emptyTemplate(text),
    isEmpty: true,
    width: 0,
    height: 0,
    summary: text,
    lead: nothing,
    below: nothing,
    captions: [],
    hidden: 0,
    total: 0,
    leadBlocks: [],
    belowBlocks: [{ kind: 'words', gap: 0, words: [{ text, kind: 'plain', size, weight: 400 }], leading }],
    swatches: [],
  };
}
