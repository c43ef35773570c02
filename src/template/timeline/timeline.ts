import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type {
  Line,
  PlacedAsOf,
  PlacedLine,
  PlacedTick,
  TimelineKeyItem,
  TimelineLayout,
} from '../../layout/timeline/layout.ts';
import { hatchTemplate } from '../hatch.ts';
import type { Interaction } from '../interaction.ts';
import { plotTemplate } from '../plot.ts';
import { textTemplate } from '../text.ts';
import { entryTemplate, markTemplate } from './entry.ts';

/** Lanes or rail, entries, as-of date; only the entries are there for who cannot see the drawing. */
export function timelineTemplate(layout: TimelineLayout, interaction: Interaction): TemplateResult {
  const { entries, lines, asOf } = layout;
  return plotTemplate(
    layout,
    svg`
    <defs>${hatches(interaction.scope)}</defs>
    <g aria-hidden="true">
      ${layout.form === 'horizontal' ? ticksTemplate(layout.ticks) : nothing}
      ${lines.map(pieceTemplate)}
      ${layout.form === 'horizontal' ? layout.names.map((name) => textTemplate(name, 'lane-name')) : nothing}
      ${layout.form === 'vertical' ? layout.gaps.map((gap) => svg`<g part="gap">${textTemplate(gap, 'gap-words')}</g>`) : nothing}
      ${asOf ? asOfTemplate(asOf) : nothing}
    </g>
    ${entries.map((entry) => entryTemplate(entry, interaction))}`,
  );
}

/** What the marks mean, for the kinds that are present. */
export function timelineKeyTemplate(
  key: readonly TimelineKeyItem[],
  { scope }: Interaction,
): TemplateResult | typeof nothing {
  if (!key.length) return nothing;
  return html`<ul part="key" class="key">${key.map(
    ({
      label,
      state,
      mark,
      width,
      height,
    }) => html`<li><svg class="entry first ${state}" width=${width} height=${height}
      viewBox="0 0 ${width} ${height}" aria-hidden="true"><defs>${hatchTemplate(`${scope}-key`, 'hatch-first')}</defs>
      ${markTemplate(mark, `${scope}-key`)}</svg>${label}</li>`,
  )}</ul>`;
}

/** One hatch a tone. */
function hatches(scope: string): SVGTemplateResult {
  return svg`${hatchTemplate(`${scope}-first`, 'hatch-first')}${hatchTemplate(`${scope}-other`, 'hatch-other')}`;
}

function ticksTemplate(ticks: readonly PlacedTick[]): SVGTemplateResult {
  return svg`<g part="axis">${ticks.map(
    ({ line, label, isMajor }) =>
      svg`<g part="tick">${lineTemplate(line, isMajor ? 'tick' : 'tick minor')}${
        label && textTemplate(label, isMajor ? 'tick-label' : 'tick-label minor')
      }</g>`,
  )}</g>`;
}

function pieceTemplate(line: PlacedLine): SVGTemplateResult {
  return svg`<g part="lane">${lineTemplate(line, `lane-line ${line.kind}`)}</g>`;
}

function asOfTemplate({ line, label }: PlacedAsOf): SVGTemplateResult {
  return svg`<g part="as-of">${lineTemplate(line, 'as-of-line')}${textTemplate(label, 'as-of-label')}</g>`;
}

function lineTemplate({ x1, y1, x2, y2 }: Line, className: string): SVGTemplateResult {
  return svg`<line class=${className} x1=${x1} y1=${y1} x2=${x2} y2=${y2} />`;
}
