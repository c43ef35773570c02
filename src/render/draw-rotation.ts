import { nothing } from 'lit';
import * as many from '../deferred/rotation-many.ts';
import type { Block } from '../layout/figure/block.ts';
import type { Words } from '../layout/figure/words.ts';
import { rowsCaptions } from '../layout/rotation/captions.ts';
import { type ChairStatement, chairStatements } from '../layout/rotation/chair-statement.ts';
import { rotationForm } from '../layout/rotation/form.ts';
import { rotationHeadline } from '../layout/rotation/headline.ts';
import { layoutRibbon } from '../layout/rotation/ribbon.ts';
import { layoutRows } from '../layout/rotation/rows.ts';
import { rotationSummary } from '../layout/rotation/summary.ts';
import { chairStatementsTemplate } from '../template/rotation/chair.ts';
import { denseBars } from '../template/rotation/dense-bars.ts';
import { ribbonTemplate } from '../template/rotation/ribbon.ts';
import { rowsTemplate } from '../template/rotation/rows.ts';
import { drawEmpty } from './draw-empty.ts';
import type { Drawn } from './drawn.ts';
import type { Stage } from './stage.ts';
import { type Line, typeSizes } from './type-sizes.ts';

/** The rotation of the chair. */
export function drawRotation(stage: Stage): Drawn {
  const { networks, canvas, request } = stage;
  const { format } = canvas;
  const headline = rotationHeadline(networks, format);
  if (networks.every(({ terms }) => !terms.length)) return drawEmpty(stage, headline);
  const statements = chairStatements(networks, format);
  const form = rotationForm(request.options.form, networks, canvas.width);
  const { captions = [], ...drawn } = form === 'rows' ? drawRows(stage) : drawRibbon(stage);
  return {
    ...drawn,
    headline,
    lead: chairStatementsTemplate(statements),
    below: nothing,
    captions,
    leadBlocks: statements.map((statement, index) => statementBlock(statement, index, statements.length, stage)),
    belowBlocks: [],
    swatches: [],
  };
}

type Rotation = Pick<Drawn, 'drawing' | 'width' | 'height' | 'summary' | 'hidden' | 'total'> & {
  readonly captions?: readonly string[];
};

function drawRows({ networks, canvas, interaction, request }: Stage): Rotation {
  const { group, sort, expanded } = request.options;
  const summary = rotationSummary(networks, canvas.format);
  const layout = layoutRows(networks, canvas, { summary, expanded, group, sort, many });
  if (!layout) throw new Error('rows take what is there for many terms');
  const dense = layout.paths && denseBars(layout, interaction, () => {});
  return {
    drawing: rowsTemplate(layout, interaction, dense),
    width: layout.width,
    height: layout.height,
    summary,
    hidden: layout.hidden,
    total: layout.total,
    captions: rowsCaptions(layout, networks, canvas.format),
  };
}

function drawRibbon({ networks, canvas, interaction }: Stage): Rotation {
  const summary = rotationSummary(networks, canvas.format);
  const layout = layoutRibbon(networks, canvas, summary);
  return {
    drawing: ribbonTemplate(layout, interaction),
    width: layout.width,
    height: layout.height,
    summary,
    hidden: 0,
    total: layout.items.length,
  };
}

/** Who chairs, behind a bar in the accent's colour. */
function statementBlock(
  { label, names, since }: ChairStatement,
  index: number,
  count: number,
  { request }: Stage,
): Block {
  const sizes = typeSizes(request, count < 2);
  const part = ({ size, leading }: Line, words: Omit<Words, 'size'>) => ({ words: [{ ...words, size }], leading });
  // A card has the name in its headline, where there is one.
  const isSaid = request.isCard && count === 1 && since;
  const who = [
    part(sizes.chairLabel, { text: label, kind: 'accent', weight: 650 }),
    ...names.map(({ text, lang }) => part(sizes.chairName, { text, lang, kind: 'strong', weight: 700 })),
  ];
  const items = [...(isSaid ? [] : who), part(sizes.chairSince, { text: since, kind: 'plain', weight: 400 })].filter(
    ({ words }) => words[0]?.text,
  );
  return {
    kind: 'items',
    gap: index ? 4 : 12,
    items,
    leading: sizes.chairSince.leading,
    columnGap: 10,
    rowGap: 0,
    swatchGap: 0,
    barRoom: 14,
  };
}
