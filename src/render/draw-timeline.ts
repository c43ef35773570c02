import { nothing, type TemplateResult } from 'lit';
import { ManyEntries } from '../exploration/many-entries.ts';
import type { ZoomScene } from '../exploration/time-zoom.ts';
import type { Block } from '../layout/figure/block.ts';
import { layoutOverview } from '../layout/overview.ts';
import { readAsked } from '../layout/timeline/asked.ts';
import { timelineCaptions } from '../layout/timeline/captions.ts';
import { layoutCrowd } from '../layout/timeline/crowd.ts';
import { timelineHeadline } from '../layout/timeline/headline.ts';
import { layoutHorizontal } from '../layout/timeline/horizontal.ts';
import { countEntries, type Lane } from '../layout/timeline/lane.ts';
import type { TimelineLayout } from '../layout/timeline/layout.ts';
import { prefersHorizontal } from '../layout/timeline/orientation.ts';
import { layoutRail } from '../layout/timeline/rail.ts';
import { timelineEntries } from '../network/entry.ts';
import { timeNavigationTemplate } from '../template/time-navigation.ts';
import { type Groups, timelineKeyTemplate, timelineTemplate } from '../template/timeline/timeline.ts';
import { drawEmpty } from './draw-empty.ts';
import { type Drawn, drawingsIn, Swatches, type Tools } from './drawn.ts';
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
  const { layout, groups, tools } = countEntries(lanes) > FEW ? placeMany(lanes, stage) : placeFew(lanes, stage);
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
    tools,
    captions: timelineCaptions(layout, canvas.format.messages),
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
  readonly tools?: Tools | undefined;
}

function placeFew(lanes: readonly Lane[], { canvas, request }: Stage): Placed {
  const { orientation, order, expandsFew } = request.options;
  const expanded = request.options.expanded || Boolean(expandsFew);
  const wide = prefersHorizontal(orientation, canvas.width)
    ? layoutHorizontal(lanes, canvas, orientation === 'horizontal')
    : undefined;
  // A card has no room for a list of all: there, what has no room for its words is a mark.
  const crowd = !wide && request.isCard ? layoutCrowd(lanes, canvas) : undefined;
  return { layout: wide ?? crowd ?? layoutRail(lanes, canvas, { order, expanded, selected: undefined }) };
}

/** As a reader finds it who has not moved yet. */
function placeMany(lanes: readonly Lane[], stage: Stage): Placed {
  const { canvas, interaction, request } = stage;
  const { orientation, order, expanded, noControls } = request.options;
  const forms = { wide: { get: () => ({ layoutHorizontal }) }, narrow: { get: () => ({ layoutRail }) } };
  const zoom = { window: undefined, turn: 0, navigation: navigationOf, show() {} };
  const many = new ManyEntries({ requestUpdate() {} }, zoom, forms, () => {});
  const drawn = many.draw({ lanes, canvas, interaction, asked: { orientation, order, expanded, noControls } });
  if (!drawn) return placeFew(lanes, stage);
  const { layout, groups, below, pages = nothing, more } = drawn;
  const filters = noControls ? nothing : many.filters(lanes, canvas.format);
  return { layout, groups, tools: { filters, navigation: below, pages, more } };
}

/** The strip of all time, of which all is shown. */
function navigationOf({ days, bounds, scale, asOf, width, format, isList }: ZoomScene): TemplateResult {
  const overview = layoutOverview(days, bounds, scale, asOf, { width, format });
  const nobody = { zoomBy() {}, showAll() {} };
  return timeNavigationTemplate(overview, format, isList ? undefined : nobody);
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
