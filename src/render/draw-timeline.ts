import { nothing } from 'lit';
import { ManyEntries } from '../exploration/many-entries.ts';
import { TimeZoom } from '../exploration/time-zoom.ts';
import type { Block } from '../layout/figure/block.ts';
import { readAsked } from '../layout/timeline/asked.ts';
import { timelineHeadline } from '../layout/timeline/headline.ts';
import { layoutHorizontal } from '../layout/timeline/horizontal.ts';
import { countEntries, type Lane } from '../layout/timeline/lane.ts';
import type { TimelineLayout } from '../layout/timeline/layout.ts';
import { prefersHorizontal } from '../layout/timeline/orientation.ts';
import { layoutRail } from '../layout/timeline/rail.ts';
import { timelineEntries } from '../network/entry.ts';
import { type Groups, timelineKeyTemplate, timelineTemplate } from '../template/timeline/timeline.ts';
import { drawEmpty } from './draw-empty.ts';
import { type Drawn, drawingsIn, Swatches } from './drawn.ts';
import type { Stage } from './stage.ts';
import { typeSizes } from './type-sizes.ts';

/** From so many entries on, a reader explores them. */
const FEW = 12;

/** The timeline. */
export function drawTimeline(stage: Stage): Drawn {
  const { networks, canvas, interaction, request } = stage;
  const lanes = lanesOf(stage);
  const headline = timelineHeadline(networks, request.options.milestones, canvas.format);
  if (!countEntries(lanes)) return drawEmpty(stage, headline);
  const { layout, groups } = countEntries(lanes) > FEW ? placeMany(lanes, stage) : placeFew(lanes, stage);
  const lead = timelineKeyTemplate(layout.key, interaction, canvas.format.messages.key.heading);
  const swatches = new Swatches();
  return {
    headline,
    drawing: timelineTemplate(layout, interaction, groups),
    width: layout.width,
    height: layout.height,
    summary: layout.summary,
    hidden: layout.hidden,
    total: layout.hidden + layout.items.length,
    lead,
    below: nothing,
    captions: [canvas.format.messages.spanBars],
    leadBlocks: keyBlocks(layout, lead, swatches, stage),
    belowBlocks: [],
    swatches: swatches.all,
  };
}

/** What is drawn of each network. */
export function lanesOf({ networks, contexts, request }: Stage): readonly Lane[] {
  const { milestones } = request.options;
  const { parties } = contexts[0].network.index;
  const { options } = readAsked(request.options, [...parties.keys()]);
  return networks.map((network) => ({ network, entries: timelineEntries(network, { milestones, ...options }) }));
}

interface Placed {
  readonly layout: TimelineLayout;
  readonly groups?: Groups | undefined;
}

function placeFew(lanes: readonly Lane[], { canvas, request }: Stage): Placed {
  const { orientation, order, expanded } = request.options;
  const wide = prefersHorizontal(orientation, canvas.width)
    ? layoutHorizontal(lanes, canvas, orientation === 'horizontal')
    : undefined;
  return { layout: wide ?? layoutRail(lanes, canvas, { order, expanded, selected: undefined }) };
}

/** As a reader finds it who has not moved yet. */
function placeMany(lanes: readonly Lane[], stage: Stage): Placed {
  const nobody = { addController() {}, requestUpdate() {} } as unknown as ConstructorParameters<typeof TimeZoom>[0];
  const forms = { wide: { get: () => ({ layoutHorizontal }) }, narrow: { get: () => ({ layoutRail }) } };
  const many = new ManyEntries(nobody, new TimeZoom(nobody), forms, () => {});
  const { orientation, order, expanded } = stage.request.options;
  const asked = { orientation, order, expanded, noControls: true };
  const drawn = many.draw(lanes, stage.canvas, stage.interaction, asked);
  return drawn ?? placeFew(lanes, stage);
}

function keyBlocks(
  { key }: TimelineLayout,
  lead: Drawn['lead'],
  swatches: Swatches,
  { request }: Stage,
): readonly Block[] {
  if (!key.length) return [];
  const { size, leading } = typeSizes(request).key;
  const drawings = drawingsIn(lead);
  const items = key.map(({ label }, index) => {
    const drawing = drawings[index];
    return {
      swatch: drawing && swatches.add(drawing),
      words: [{ text: label, kind: 'plain' as const, size, weight: 400 }],
    };
  });
  return [{ kind: 'items', gap: 10, items, leading, columnGap: 14, rowGap: 4, swatchGap: 6 }];
}
