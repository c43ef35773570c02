import { html, svg } from 'lit';
import type { Block, FigureItem } from '../layout/figure/block.ts';
import type { Words } from '../layout/figure/words.ts';
import { mapHeadline } from '../layout/map/headline.ts';
import type { ListEntry, MapLayout, PartyBeside } from '../layout/map/layout.ts';
import { layoutMap } from '../layout/map/map.ts';
import { withoutNumbers } from '../layout/map/without-numbers.ts';
import { keyTemplate } from '../template/map/key.ts';
import { listTemplate } from '../template/map/list.ts';
import { mapTemplate } from '../template/map/map.ts';
import { drawEmpty } from './draw-empty.ts';
import { type Drawn, drawingsIn, Swatches } from './drawn.ts';
import type { MarkupElement } from './markup/element.ts';
import type { Stage } from './stage.ts';
import { typeSizes } from './type-sizes.ts';
import type { WidgetRequest } from './widget.ts';
import { foreignWords } from './words.ts';

/** How a card has it. */
export interface MapDrawing {
  readonly keepsHeight?: boolean;
  /** Of what the list stands in, with its padding, px; else of the widget. */
  readonly listWidth?: number;
  /** False where no list explains them. */
  readonly hasNumbers?: boolean;
}

/** The map. */
export function drawMap(
  stage: Stage,
  { keepsHeight = false, hasNumbers = true, listWidth = stage.request.width }: MapDrawing = {},
): Drawn {
  const {
    contexts: [{ network, format }],
    canvas,
    interaction,
    request,
  } = stage;
  const headline = mapHeadline(network, format);
  if (!network.standings.length) return drawEmpty(stage, headline);
  const { geography } = request;
  if (!geography) throw new Error('a map takes shapes');
  const { shapes, view, isAuto } = geography;
  const whole = layoutMap(network, shapes, canvas, { fitsParties: isAuto, view, keepsHeight });
  const layout = hasNumbers ? whole : withoutNumbers(whole);
  const { messages } = format;
  const lead = keyTemplate(layout.key, messages.key.heading, interaction.scope);
  const below = listTemplate(layout, interaction);
  const swatches = new Swatches();
  return {
    headline,
    drawing: mapTemplate(layout, interaction),
    ...layout,
    hidden: 0,
    total: layout.items.length,
    lead,
    below,
    captions: [messages.mapBy, ...(layout.disputed ? [messages.disputedCaption] : [])],
    leadBlocks: keyBlocks(layout.key, drawingsIn(lead), swatches, request),
    belowBlocks: listBlocks(layout, drawingsIn(below), swatches, { ...request, width: listWidth }),
    swatches: swatches.all,
  };
}

function keyBlocks(
  entries: MapLayout['key'],
  drawings: readonly MarkupElement[],
  swatches: Swatches,
  request: WidgetRequest,
): readonly Block[] {
  const key = entries.filter((entry) => entry !== false);
  if (!key.length) return [];
  const { size, leading } = typeSizes(request).key;
  const items = key.map((entry, index): FigureItem => {
    const isRole = entry.kind === 'role';
    const label = foreignWords(entry.label, {
      kind: isRole ? 'strong' : 'plain',
      size,
      weight: isRole ? 600 : 400,
    });
    const count: readonly Words[] = entry.count
      ? [{ text: ` (${entry.count})`, kind: 'plain', size, weight: 400 }]
      : [];
    return {
      swatch: added(swatches, drawings[index]),
      words: [...label, ...count],
    };
  });
  return [{ kind: 'items', gap: 10, items, leading, columnGap: 14, rowGap: 4, swatchGap: 6 }];
}

/** From so many lines on, a list has columns. */
const LONG_LIST = 6;

/** As the style sheet of the list has it. */
const TOUCH = { least: 28, padding: 2 } as const;

function listBlocks(
  { list, beside, besideHeading }: MapLayout,
  drawings: readonly MarkupElement[],
  swatches: Swatches,
  request: WidgetRequest,
): readonly Block[] {
  const sizes = typeSizes(request);
  const { size, leading } = sizes.list;
  const inner = request.width - 2 * sizes.padding.inline;
  const columns = (count: number) => (count < LONG_LIST ? 1 : Math.max(1, Math.floor((inner + 12) / (10 * size + 12))));
  const words = (title: string, lang: string | undefined, text: string): readonly Words[] => [
    { text: title, kind: 'strong', size, weight: 650, lang },
    ...foreignWords(text, { kind: 'plain', size, weight: 400 }).map((each, index) =>
      index ? each : { ...each, text: ` ${each.text}` },
    ),
  ];
  const items = list.map(
    (entry): FigureItem => ({
      swatch: added(swatches, drawingsIn(badge(entry, size))[0]),
      words: words(entry.title, entry.lang, entry.text),
    }),
  );
  const rows = beside.map(
    (party, index): FigureItem => ({
      swatch: added(swatches, drawings[index]),
      words: [...words(party.name, party.lang, party.text), ...chairWords(party, size)],
    }),
  );
  const common = { kind: 'items', leading, columnGap: 12, swatchGap: 8 } as const;
  const heading: Words = { text: besideHeading, kind: 'plain', size, weight: 400 };
  return [
    ...(items.length ? [{ ...common, gap: 11, items, rowGap: 3, columns: columns(items.length) }] : []),
    ...(rows.length
      ? [
          { kind: 'words' as const, gap: 8, words: [heading], leading },
          { ...common, gap: 0, items: rows, rowGap: 0, touch: TOUCH, columns: columns(rows.length + 1) },
        ]
      : []),
  ];
}

function added(swatches: Swatches, drawing: MarkupElement | undefined) {
  return drawing && swatches.add(drawing);
}

function chairWords({ chair }: PartyBeside, size: number): readonly Words[] {
  return chair ? [{ text: ` ${chair}`, kind: 'accent', size, weight: 650 }] : [];
}

function badgeSize(size: number): number {
  return Math.max(11, 0.9 * size);
}

/** The number of a place, as it stands in the drawing. */
function badge({ kind, number }: ListEntry, listSize: number) {
  const size = badgeSize(listSize);
  const side = 1.6 * size;
  const shape =
    kind === 'number' || !number
      ? svg``
      : svg`<rect class="mark" x="0.8" y="0.8" width=${side - 1.6} height=${side - 1.6} rx=${kind === 'secretariat' ? 2 : side / 2} />`;
  return html`<svg width=${side} height=${side} viewBox="0 0 ${side} ${side}">${shape}<text class="figure-strong" x=${side / 2} y=${
    side / 2 + 0.346 * size
  } font-size=${size} font-weight="700" text-anchor="middle">${number}</text></svg>`;
}
