import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { TimelineKeyItem, TimelineLayout } from '../../layout/timeline/layout.ts';
import { hatchTemplate } from '../hatch.ts';
import type { Interaction } from '../interaction.ts';
import { plotTemplate, wordsTemplate } from '../plot.ts';
import { textTemplate } from '../text.ts';
import { entryTemplate, entryWords, markTemplate } from './entry.ts';

/** Entries that are counted together, for a drawing that has such. */
export interface Groups {
  readonly options: readonly SVGTemplateResult[];
  readonly counts: readonly SVGTemplateResult[];
}

/** Lines and captions, then the entries, which alone are there for who cannot see the drawing. */
export function timelineTemplate(layout: TimelineLayout, interaction: Interaction, groups?: Groups): TemplateResult {
  const { scope } = interaction;
  const count = layout.form === 'vertical' && layout.hidden ? layout.hidden + layout.entries.length : undefined;
  return plotTemplate(
    layout,
    svg`
    <defs>${hatchTemplate(`${scope}-first`, 'hatch-first')}${hatchTemplate(`${scope}-other`, 'hatch-other')}</defs>
    <g aria-hidden="true">
      ${layout.lines.map(
        ({ kind, x1, y1, x2, y2 }) => svg`<line part=${kind} class=${kind} x1=${x1} y1=${y1} x2=${x2} y2=${y2} />`,
      )}
      ${layout.captions.map(({ kind, text }) => textTemplate(text, `words caption ${kind}`, kind))}
    </g>
    ${groups?.options}${layout.entries.map((entry) => entryTemplate(entry, interaction, count))}
    ${wordsTemplate([...(groups?.counts ?? []), ...layout.entries.map(entryWords)])}`,
  );
}

/** What the marks mean, for the kinds that are present. */
export function timelineKeyTemplate(
  key: readonly TimelineKeyItem[],
  { scope }: Interaction,
  heading: string,
): TemplateResult | typeof nothing {
  if (!key.length) return nothing;
  return html`<ul part="key" class="key" aria-label=${heading}>${key.map(
    (
      { kind, label, mark, width },
      index,
    ) => html`<li><svg class="entry first ${kind}" width=${width} height="13" aria-hidden="true"><defs>${hatchTemplate(`${scope}-key-${index}`, 'hatch-first')}</defs>
      ${markTemplate(mark, `${scope}-key-${index}`)}</svg>${label}</li>`,
  )}</ul>`;
}
