import type { CSSResultGroup, PropertyDeclarations, PropertyValues } from 'lit';
import { parseDate } from '../dataset/edtf.ts';
import type { MeetingKind } from '../dataset/model.ts';
import type { Canvas } from '../layout/drawing.ts';
import type { Headline } from '../layout/headline.ts';
import type { ItemType } from '../layout/item.ts';
import type { EntryTableLane } from '../layout/table/entry-table.ts';
import type { Table } from '../layout/table/table.ts';
import { timelineHeadline } from '../layout/timeline/headline.ts';
import type { Lane } from '../layout/timeline/lane.ts';
import type { TimelineLayout } from '../layout/timeline/layout.ts';
import { prefersHorizontal, type TimelineOrientation } from '../layout/timeline/orientation.ts';
import type { Formatter } from '../locale/format.ts';
import { type EntryOptions, timelineEntries } from '../network/entry.ts';
import { timelineKeyTemplate, timelineTemplate } from '../template/timeline/timeline.ts';
import { DeferredController } from './deferred-controller.ts';
import { memoizeLast } from './memoize-last.ts';
import { NetworkWidget, type Record } from './network-widget.ts';
import type { Contexts, Picture, Scene } from './scene.ts';
import { warnOnce } from './shared.ts';
import { frameStyles } from './styles/frame.ts';
import { timelineHeight } from './styles/heights.ts';
import { optionStyles } from './styles/option.ts';
import { stateStyles } from './styles/states.ts';
import { timelineStyles } from './styles/timeline.ts';
import { tokens } from './styles/tokens.ts';

const ORDERS = ['oldest', 'newest'] as const;
const ORIENTATIONS = ['auto', 'horizontal', 'vertical'] as const;
const KINDS: readonly MeetingKind[] = [
  'summit',
  'council',
  'ministerial',
  'ceremony',
  'working',
  'bilateral',
  'milestone',
];

/**
 * The meetings and milestones of a network, past and planned, each drawn as exactly as its date is known.
 *
 * @tag network-timeline
 * @slot heading - Replaces the heading
 * @slot description - Replaces the standfirst
 * @slot footer - Stands before the sources
 * @slot empty - What to say when the dataset has no meetings
 * @slot - What the page shows until the drawing is there, and whenever it cannot be
 * @fires {NetworkReadyEvent} network-ready - The dataset is read; `detail.problems`
 * @fires {NetworkErrorEvent} network-error - Something is wrong with the dataset or its request; `detail.problems`
 * @fires {NetworkSelectEvent} network-select - A reader selected a meeting or a milestone; `detail: {type, id}`
 * @csspart widget - The whole
 * @csspart header - Heading and standfirst
 * @csspart heading - The widget's own heading
 * @csspart description - The widget's own standfirst
 * @csspart key - What the marks mean
 * @csspart plot - The room of the drawing
 * @csspart drawing - The SVG
 * @csspart entry - A meeting or a milestone
 * @csspart expander - The button that shows all entries
 * @csspart detail - What is known of the selected entry
 * @csspart table - The table view
 * @csspart footer - Sources, date and switch
 * @cssprop --network-min-height - Height that the widget has from its definition on
 */
export class NetworkTimeline extends NetworkWidget {
  static override properties: PropertyDeclarations = {
    from: {},
    to: {},
    kind: { attribute: 'kind' },
    party: {},
    order: {},
    orientation: {},
    milestones: { type: Boolean },
  };

  static override styles: CSSResultGroup = [
    tokens,
    frameStyles,
    stateStyles,
    optionStyles,
    timelineHeight,
    timelineStyles,
  ];

  /** The first date shown, any EDTF date; all when empty. */
  declare from: string;
  /** The last date shown, any EDTF date; all when empty. */
  declare to: string;
  /** Kinds of meetings shown, separated by spaces; all when empty. */
  declare kind: string;
  /** Id of the party whose meetings are shown; all when empty. */
  declare party: string;
  /** Which end the list begins at: `oldest` or `newest`. */
  declare order: 'oldest' | 'newest';
  /** `horizontal` for lanes to scale, `vertical` for a list; `auto` chooses by width. */
  declare orientation: TimelineOrientation;
  /** Shows what changed in the network at no meeting as entries of their own. */
  declare milestones: boolean;

  protected readonly widget = 'timeline';
  protected readonly itemTypes: readonly ItemType[] = ['meeting', 'milestone'];
  readonly #wide = new DeferredController(this, () => import('../deferred/timeline-wide.ts'));
  readonly #narrow = new DeferredController(this, () => import('../deferred/timeline-narrow.ts'));
  protected override readonly deferred = [this.#wide, this.#narrow];
  readonly #lanes = memoizeLast(lanesOf);
  readonly #horizontal = memoizeLast((lanes: readonly Lane[], canvas: Canvas, isForced: boolean) =>
    this.#wide.loaded?.layoutHorizontal(lanes, canvas, isForced),
  );
  readonly #rail = memoizeLast(
    (lanes: readonly Lane[], canvas: Canvas, order: NetworkTimeline['order'], expanded: boolean, selected: string) =>
      this.#narrow.loaded?.layoutRail(lanes, canvas, { order, expanded, selected }),
  );

  constructor() {
    super();
    this.from = '';
    this.to = '';
    this.kind = '';
    this.party = '';
    this.order = 'oldest';
    this.orientation = 'auto';
    this.milestones = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.order = this.allowed('order', ORDERS);
    this.orientation = this.allowed('orientation', ORIENTATIONS);
    for (const kind of this.#kinds()) {
      if (!KINDS.includes(kind))
        warnOnce(this.localName, 'kind', `unknown value "${kind}"; allowed: ${KINDS.join(', ')}`);
    }
    for (const name of ['from', 'to'] as const) {
      if (this[name] && !parseDate(this[name]))
        warnOnce(
          this.localName,
          name,
          `unknown value "${this[name]}"; allowed: YYYY, YYYY-MM, YYYY-MM-DD, any EDTF date`,
        );
    }
  }

  /** The party asked for; empty for all, and for one that the dataset does not have. */
  #party([{ network }]: Contexts): string {
    const { parties } = network.index;
    if (!this.party || parties.has(this.party)) return this.party;
    warnOnce(this.localName, 'party', `unknown value "${this.party}"; allowed: ${[...parties.keys()].join(', ')}`);
    return '';
  }

  #kinds(): readonly MeetingKind[] {
    return this.kind.split(/\s+/).filter(Boolean) as MeetingKind[];
  }

  #entries(contexts: Contexts): ReturnType<typeof lanesOf> {
    return this.#lanes(contexts, this.milestones, this.kind, this.#party(contexts), this.from, this.to);
  }

  protected override isEmpty(contexts: Contexts): boolean {
    return this.#entries(contexts).every(({ entries }) => !entries.length);
  }

  protected override emptyWords(format: Formatter): string {
    const isFiltered = [this.kind, this.party, this.from, this.to].some(Boolean);
    return isFiltered ? format.messages.noMatch : super.emptyWords(format);
  }

  protected override headline(contexts: Contexts): Headline {
    return timelineHeadline(
      contexts.map(({ network }) => network),
      this.milestones,
      contexts[0].format,
    );
  }

  protected override table(contexts: Contexts, record: Record): Table {
    const lanes = this.#entries(contexts);
    return record.entryTable(
      contexts.map((context, index): EntryTableLane => ({ context, entries: lanes[index]?.entries ?? [] })),
    );
  }

  protected override prepare(width: number): void {
    (prefersHorizontal(this.orientation, width) ? this.#wide : this.#narrow).get();
  }

  protected override draw({ contexts, canvas, interaction }: Scene): Picture | undefined {
    const layout = this.#place(this.#entries(contexts), canvas);
    return (
      layout && {
        drawing: timelineTemplate(layout, interaction),
        lead: timelineKeyTemplate(layout.key, interaction),
        items: layout.items,
        hidden: layout.hidden,
        captions: [canvas.format.messages.spanBars],
      }
    );
  }

  /** Lanes where they are wanted and their labels find room, else the list; undefined while the code for it loads. */
  #place(lanes: readonly Lane[], canvas: Canvas): TimelineLayout | undefined {
    if (prefersHorizontal(this.orientation, canvas.width)) {
      if (!this.#wide.get()) return undefined;
      const horizontal = this.#horizontal(lanes, canvas, this.orientation === 'horizontal');
      if (horizontal) return horizontal;
    }
    return this.#narrow.get() && this.#rail(lanes, canvas, this.order, this.expanded, this.chosen);
  }
}

function lanesOf(
  contexts: Contexts,
  milestones: boolean,
  kind: string,
  party: string,
  from: string,
  to: string,
): readonly Lane[] {
  const kinds = kind.split(/\s+/).filter((word): word is MeetingKind => (KINDS as readonly string[]).includes(word));
  const first = parseDate(from)?.earliest;
  const last = parseDate(to)?.latest;
  const options: EntryOptions = {
    milestones,
    ...(kinds.length && { kinds }),
    ...(party && { party }),
    ...(first !== undefined && { from: first }),
    ...(last !== undefined && { to: last }),
  };
  return contexts.map(({ network }) => ({ network, entries: timelineEntries(network, options) }));
}
