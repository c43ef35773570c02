import { type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { RibbonLayout, Segment, Strip } from '../../layout/rotation/layout.ts';
import { hatchTemplate } from '../hatch.ts';
import type { Interaction } from '../interaction.ts';
import { optionTemplate, plotTemplate, wordsTemplate } from '../plot.ts';
import { textTemplate } from '../text.ts';

/** The relay strip: previous, current and next. */
export function ribbonTemplate(layout: RibbonLayout, interaction: Interaction): TemplateResult {
  return plotTemplate(
    layout,
    svg`
    <defs>${hatchTemplate(`${interaction.scope}-hatch`, 'next-hatch')}</defs>
    ${layout.strips.map((strip) => stripTemplate(strip, interaction))}`,
  );
}

function stripTemplate({ group, segments, dates, notes }: Strip, interaction: Interaction): SVGTemplateResult {
  const words = [
    ...(group ? [textTemplate(group, 'group')] : []),
    ...segments.map(
      ({ heading, label, tone }) =>
        svg`${textTemplate(heading, `segment-heading ${tone}`)}${textTemplate(label, `segment-label ${tone}`)}`,
    ),
    ...dates.map(
      ({ date, event }) => svg`${textTemplate(date, 'joint-date')}${event && textTemplate(event, 'joint-event')}`,
    ),
    ...notes.map((note) => textTemplate(note, 'note')),
  ];
  return svg`${segments.map((segment) => segmentTemplate(segment, interaction))}
    <g aria-hidden="true">${dates.map(
      ({ x, top, bottom }) => svg`<line class="joint" x1=${x} x2=${x} y1=${top} y2=${bottom} />`,
    )}</g>${wordsTemplate(words)}`;
}

function segmentTemplate(segment: Segment, interaction: Interaction): SVGTemplateResult {
  const { id, name, tone, path, broken, hit } = segment;
  const fill = tone === 'next' ? `url(#${interaction.scope}-hatch)` : 'currentColor';
  const drawing = svg`<g class="segment ${tone}"><path d=${path} fill=${fill} />${broken.map(
    (piece) => svg`<rect x=${piece.x} y=${piece.y} width=${piece.width} height=${piece.height} />`,
  )}</g>`;
  return id
    ? optionTemplate({ id, label: name, part: 'term', hit }, interaction, drawing)
    : svg`<g aria-hidden="true">${drawing}</g>`;
}
