import { type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { Rect } from '../../layout/rect.ts';
import type { PlacedBar, PlacedHandover, PlacedHosting, PlacedRow, RowsLayout } from '../../layout/rotation/layout.ts';
import type { ReachableBar } from '../../layout/rotation/reachable-bars.ts';
import { hatchTemplate } from '../hatch.ts';
import type { Interaction } from '../interaction.ts';
import { optionTemplate, plotTemplate, wordsTemplate } from '../plot.ts';
import { textTemplate } from '../text.ts';
import type { DenseBars } from './dense-bars.ts';

/** The gantt: axis, names, bars, handovers. */
export function rowsTemplate(layout: RowsLayout, interaction: Interaction, dense?: DenseBars): TemplateResult {
  const count = dense && layout.bars.length;
  const reachable = dense?.reachable ?? layout.bars.map((bar, index): ReachableBar => ({ bar, index }));
  return plotTemplate(
    layout,
    svg`
    <defs>${hatchTemplate(`${interaction.scope}-hatch`, 'next-hatch')}</defs>
    <g aria-hidden="true">${layout.vacancies.map(vacancyTemplate)}</g>
    <g aria-hidden="true" part="axis">${layout.ticks.map(
      ({ x, top, bottom, label }) =>
        svg`<line class="tick" x1=${x} x2=${x} y1=${top} y2=${bottom} />${label && textTemplate(label, 'axis-label')}`,
    )}</g>
    <g aria-hidden="true">${layout.groups.map((group) => textTemplate(group, 'group'))}${layout.rows.map(rowTemplate)}${layout.notes.map((note) => textTemplate(note, 'note'))}</g>
    ${dense?.drawing}
    ${reachable.map((reached) => barTemplate(reached, layout.items[reached.index]?.label, count, interaction))}
    ${layout.hostings.map((hosting) => hostingTemplate(hosting, interaction))}
    <g aria-hidden="true" part="handovers">${layout.handovers.map(handoverTemplate)}</g>
    ${wordsTemplate([...(dense ? [] : layout.bars.map(barWords)), ...layout.hostings.map(hostingWords)])}`,
  );
}

function vacancyTemplate({ x, y, width, height }: Rect): SVGTemplateResult {
  return svg`<rect part="vacancy" class="vacancy" x=${x} y=${y} width=${width} height=${height} />`;
}

function rowTemplate({ name, tone }: PlacedRow): SVGTemplateResult {
  return svg`<g part="row" class="row ${tone}">${textTemplate(name, 'row-name')}</g>`;
}

function barTemplate(
  { bar, position }: ReachableBar,
  label = '',
  count: number | undefined,
  interaction: Interaction,
): SVGTemplateResult {
  const { id, tense, solid, broken, hit } = bar;
  // Among many, the drawing of this one is part of a path.
  const drawing =
    count === undefined ? svg`<g class="bar ${tense}">${[solid, ...broken].map(rectTemplate)}</g>` : svg``;
  return optionTemplate({ id, label, part: 'term', hit, position, count }, interaction, drawing);
}

function barWords({ tense, label, beside, note }: PlacedBar): SVGTemplateResult {
  return svg`${label && textTemplate(label, `bar-label ${tense}`)}${
    beside && textTemplate(beside, 'next-label')
  }${note && textTemplate(note, 'note')}`;
}

function hostingTemplate({ id, name, box, hit, ground }: PlacedHosting, interaction: Interaction): SVGTemplateResult {
  const drawing = svg`<rect class="next-box" x=${box.x} y=${box.y} width=${box.width} height=${box.height} rx="3"
      fill="url(#${interaction.scope}-hatch)" />${
        ground && svg`<rect class="ground" x=${ground.x} y=${ground.y} width=${ground.width} height=${ground.height} />`
      }`;
  return optionTemplate({ id, label: name, part: 'hosting', hit }, interaction, drawing);
}

function hostingWords({ label }: PlacedHosting): SVGTemplateResult {
  return svg`${label && textTemplate(label, 'next-label')}`;
}

function handoverTemplate({ x, top, bottom, ring, label }: PlacedHandover): SVGTemplateResult {
  return svg`<line class="handover ${ring ? '' : 'fine'}" x1=${x} x2=${x} y1=${top} y2=${bottom} />${
    ring && svg`<circle class="handover-ring" cx=${x} cy=${ring.y} r=${ring.radius} />`
  }${label && textTemplate(label, 'handover-label')}`;
}

function rectTemplate({ x, y, width, height }: Rect): SVGTemplateResult {
  return svg`<rect x=${x} y=${y} width=${width} height=${height} />`;
}
