import { type CSSResultGroup, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { parseDate } from '../dataset/edtf.ts';
import type { Dataset, MeetingKind } from '../dataset/model.ts';
import type { Canvas } from '../layout/drawing.ts';
import type { Headline } from '../layout/headline.ts';
import type { Item, ItemType } from '../layout/item.ts';
import { memoizeLast } from '../layout/memoize-last.ts';
import type { Omissions } from '../layout/omissions.ts';
import type { EntryTableLane } from '../layout/table/entry-table.ts';
import type { Table } from '../layout/table/table.ts';
import type { TimeScale } from '../layout/time-scale.ts';
import type { TimeWindow } from '../layout/time-window.ts';
import type { EntryFilter } from '../layout/timeline/filter.ts';
import { timelineHeadline } from '../layout/timeline/headline.ts';
import { countEntries, type Lane } from '../layout/timeline/lane.ts';
import type { PlacedGroup, TimelineLayout } from '../layout/timeline/layout.ts';
import { prefersHorizontal, type TimelineOrientation } from '../layout/timeline/orientation.ts';
import type { RailPage } from '../layout/timeline/rail-rows.ts';
import type { Formatter } from '../locale/format.ts';
import { type Entry, type EntryOptions, timelineEntries } from '../network/entry.ts';
import { type Groups, timelineKeyTemplate, timelineTemplate } from '../template/timeline/timeline.ts';
import { core } from './core.ts';
import { DeferredController } from './deferred-controller.ts';
import { download } from './download.ts';
import { NetworkWidget, type Record } from './network-widget.ts';
import type { End } from './reach-controller.ts';
import type { Contexts, Picture, Scene } from './scene.ts';
import { shared, warnOnce } from './shared.ts';
import { frameStyles } from './styles/frame.ts';
import { timelineHeight } from './styles/heights.ts';
import { optionStyles } from './styles/option.ts';
import { stateStyles } from './styles/states.ts';
import { timelineStyles } from './styles/timeline.ts';
import { tokens } from './styles/tokens.ts';
import { ZoomController } from './zoom-controller.ts';

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
 * @csspart filters - Search and choices with more than a dozen entries
 * @csspart time-navigation - The strip of all time and its buttons
 * @csspart overview - The strip of all time
 * @csspart group - Entries that are counted together
 * @csspart table-pages - What turns the pages of the table
 * @csspart entry-tools - What can be done from the selected entry
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
    linkable: { type: Boolean },
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
  /** The page's address opens an entry, `#id`, and each entry tells its own. */
  declare linkable: boolean;

  protected readonly widget = 'timeline';
  protected readonly itemTypes: readonly ItemType[] = ['meeting', 'milestone'];
  readonly #wide = new DeferredController(this, () => import('../deferred/timeline-wide.ts'));
  readonly #narrow = new DeferredController(this, () => import('../deferred/timeline-narrow.ts'));
  readonly #many = new DeferredController(this, () => import('../deferred/timeline-many.ts'));
  readonly #zoomCode = new DeferredController(this, () => import('../deferred/time-zoom.ts'));
  readonly #tools = new DeferredController(this, () => import('../deferred/entry-tools.ts'));
  protected override readonly deferred = [this.#wide, this.#narrow, this.#many, this.#zoomCode, this.#tools];
  readonly #zoom = new ZoomController(this, this.#zoomCode);
  readonly #lanes = memoizeLast(lanesOf);
  readonly #horizontal = memoizeLast((lanes: readonly Lane[], canvas: Canvas, isForced: boolean) =>
    this.#wide.loaded?.layoutHorizontal(lanes, canvas, isForced),
  );
  readonly #rail = memoizeLast(
    (
      lanes: readonly Lane[],
      canvas: Canvas,
      order: NetworkTimeline['order'],
      expanded: boolean,
      selected: string,
      page: RailPage | undefined,
    ) => this.#narrow.loaded?.layoutRail(lanes, canvas, { order, expanded, selected, page }),
  );
  readonly #crowd = memoizeLast(
    (lanes: readonly Lane[], canvas: Canvas, part: TimeWindow | undefined, selected: string) =>
      this.#many.loaded?.layoutCrowd(lanes, canvas, { part, selected }),
  );
  readonly #within = memoizeLast((lanes: readonly Lane[], days: TimeWindow | undefined) =>
    days && this.#many.loaded ? this.#many.loaded.lanesWithin(lanes, days) : lanes,
  );
  readonly #filtered = memoizeLast(
    (lanes: readonly Lane[], filter: EntryFilter, format: Formatter) =>
      this.#many.loaded?.filterLanes(lanes, filter, format) ?? lanes,
  );
  readonly #choices = memoizeLast((lanes: readonly Lane[], format: Formatter) =>
    this.#many.loaded?.filterChoices(lanes, format),
  );
  /** There are more than a dozen entries, whatever the reader narrows them down to. */
  #isMany = false;
  #filter: EntryFilter = { kind: '', party: '', words: '' };
  /** The id in the page's address that has been looked for. */
  #followed: string | undefined;
  /** How what is drawn lies in time; undefined for a list. */
  #drawn: { groups: readonly PlacedGroup[]; scale: TimeScale; bounds: TimeWindow } | undefined;
  /** Which part of a list is drawn. */
  #list = { from: 0, to: 0, count: 0 };
  /** The page of the list that the reader has turned to, and the strip's turn that it has followed. */
  #page: RailPage | undefined;
  #pageTurn = 0;
  /** The days whose entries are listed, since no zoom tells them apart; until the strip is moved. */
  #listed: { readonly days: TimeWindow; readonly turn: number } | undefined;

  constructor() {
    super();
    this.from = '';
    this.to = '';
    this.kind = '';
    this.party = '';
    this.order = 'oldest';
    this.orientation = 'auto';
    this.milestones = false;
    this.linkable = false;
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

  protected override emptyWords(format: Formatter, omissions: Omissions): string {
    const isFiltered = [this.kind, this.party, this.from, this.to].some(Boolean);
    return isFiltered ? format.messages.noMatch : super.emptyWords(format, omissions);
  }

  protected override headline(contexts: Contexts): Headline {
    return timelineHeadline(
      contexts.map(({ network }) => network),
      this.milestones,
      contexts[0].format,
    );
  }

  protected override table(contexts: Contexts, record: Record): Table {
    const lanes = this.#shown(contexts);
    const page = this.isPrinting ? undefined : record.tablePage(this.tableFrom, countEntries(lanes));
    const parts = page && this.#many.loaded?.pageOfLanes(lanes, page);
    const table = record.entryTable(
      contexts.map(
        (context, index): EntryTableLane => ({
          context,
          entries: parts?.[index] ?? lanes[index]?.entries ?? [],
        }),
      ),
    );
    return { ...table, page };
  }

  /** The entries that the page's author asks for, less those that the reader does not. */
  #shown(contexts: Contexts): readonly Lane[] {
    return this.#filtered(this.#entries(contexts), this.#filter, contexts[0].format);
  }

  protected override get needsRecord(): boolean {
    return this.#isMany;
  }

  protected override get isTableReady(): boolean {
    return !this.#isMany || this.#many.loaded !== undefined;
  }

  protected override controls(contexts: Contexts): TemplateResult | typeof nothing {
    const all = this.#entries(contexts);
    const [{ format }] = contexts;
    this.#isMany = countEntries(all) > FEW;
    this.#followHash(all);
    const many = this.#isMany ? this.#many.get() : undefined;
    if (!many || this.noControls) return nothing;
    const choices = this.#choices(all, format);
    if (!choices) return nothing;
    const counts = { shown: countEntries(this.#shown(contexts)), all: countEntries(all) };
    return many.filtersTemplate(this.#filter, choices, counts, format, this.#handleFilter);
  }

  protected override unmatched(contexts: Contexts): TemplateResult | undefined {
    if (countEntries(this.#shown(contexts)) || !countEntries(this.#entries(contexts))) return undefined;
    return this.#many.loaded?.noMatchTemplate(contexts[0].format, this.#handleFilter);
  }

  protected override detailTools(contexts: Contexts): TemplateResult | typeof nothing {
    const tools = this.#tools.get();
    const [{ format, network }] = contexts;
    const around = tools?.surroundingsOf(this.#shown(contexts), this.chosen);
    if (!tools || !around) return nothing;
    return tools.entryToolsTemplate(around, format, {
      choose: (entry) => this.#goTo(entry),
      addToCalendar: ({ id }) => void this.#saveCalendar(network.dataset, id, format),
      link: this.linkable ? `#${this.chosen}` : undefined,
    });
  }

  /** Selects an entry, and moves what is shown of time where it lies outside. */
  #goTo(entry: Entry): void {
    this.choose(entry);
    const { window } = this.#zoom;
    const { earliest, latest } = entry.date;
    if (!window || (latest >= window.first && earliest < window.last)) return;
    const [day, half] = [Number.isFinite(earliest) ? earliest : latest, (window.last - window.first) / 2];
    this.#zoom.show({ first: day - half, last: day + half });
  }

  async #saveCalendar(dataset: Dataset, id: string, format: Formatter): Promise<void> {
    shared.core ??= core;
    const { toICalendar } = await import('../deferred/calendar.ts');
    download(toICalendar(dataset, format, { meetings: [id] }).text, `${id}.ics`, 'text/calendar');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#handleHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#handleHash);
  }

  readonly #handleHash = (): void => {
    this.#followed = undefined;
    if (this.linkable) this.requestUpdate();
  };

  /** Opens the entry that the page's address names, once for each address. */
  #followHash(lanes: readonly Lane[]): void {
    const id = location.hash.slice(1);
    if (!this.linkable || this.#followed === id) return;
    this.#followed = id;
    const host = lanes.flatMap(({ entries }) => entries.hosts).find((each) => each.id === id);
    if (!host) return;
    void this.#openLinked({ type: 'meeting' in host ? 'meeting' : 'milestone', id });
  }

  async #openLinked(item: { readonly type: 'meeting' | 'milestone'; readonly id: string }): Promise<void> {
    await this.updateComplete;
    this.choose(item);
    this.scrollIntoView({ block: 'nearest' });
  }

  readonly #handleFilter = (filter: EntryFilter): void => {
    this.#filter = filter;
    this.#zoom.show(undefined);
    this.#page = undefined;
    this.tableFrom = 0;
  };

  protected override prepare(width: number): void {
    (prefersHorizontal(this.orientation, width) ? this.#wide : this.#narrow).get();
  }

  protected override draw(scene: Scene): Picture | undefined {
    const lanes = this.#shown(scene.contexts);
    if (this.#isMany) return this.#drawMany(lanes, scene);
    const layout = this.#placeFew(lanes, scene.canvas);
    return layout && pictureOf(layout, scene);
  }

  /** Lanes where they are wanted and their labels find room, else the list; undefined while the code for it loads. */
  #placeFew(lanes: readonly Lane[], canvas: Canvas): TimelineLayout | undefined {
    if (prefersHorizontal(this.orientation, canvas.width)) {
      if (!this.#wide.get()) return undefined;
      const horizontal = this.#horizontal(lanes, canvas, this.orientation === 'horizontal');
      if (horizontal) return horizontal;
    }
    return (
      this.#narrow.get() &&
      this.#rail(lanes, canvas, this.order, this.expanded || this.isPrinting, this.chosen, undefined)
    );
  }

  /** More than a dozen: what has no room for its label is a mark or is counted, and the reader moves through time. */
  #drawMany(lanes: readonly Lane[], scene: Scene): Picture | undefined {
    const many = this.#many.get();
    if (!many || !this.#zoomCode.get()) return undefined;
    const { canvas, interaction } = scene;
    const { window, turn } = this.#zoom;
    const listed = this.#listed?.turn === turn ? this.#listed.days : undefined;
    const whole = many.crowdScale(lanes, canvas.width);
    if (listed || !whole || !prefersHorizontal(this.orientation, canvas.width))
      return this.#drawList(lanes, listed, many, scene);
    const isForced = this.orientation === 'horizontal';
    const isLabelled = !window && lanes.every(({ entries }) => entries.length <= many.MOST_LABELLED);
    if (isLabelled && !this.#wide.get()) return undefined;
    const labelled = isLabelled ? this.#horizontal(lanes, canvas, isForced) : undefined;
    const crowd = labelled ? undefined : this.#crowd(lanes, canvas, window, this.chosen);
    const layout = labelled ?? crowd;
    if (!layout) return undefined;
    const bounds = { first: whole.first, last: whole.last };
    const scale = crowd?.scale ?? whole;
    this.#drawn = { groups: layout.groups, scale, bounds };
    const groups = {
      options: layout.groups.map((group) => many.groupTemplate(group, interaction)),
      counts: layout.groups.map(many.groupCount),
    };
    const navigation = this.#navigation(lanes, { scale, bounds }, many, canvas);
    return { ...pictureOf(layout, scene, groups), below: navigation };
  }

  /** The list, a page of it, with the strip of all time where it is of all time. */
  #drawList(lanes: readonly Lane[], days: TimeWindow | undefined, many: Many, scene: Scene): Picture | undefined {
    const narrow = this.#narrow.get();
    if (!narrow) return undefined;
    const { canvas } = scene;
    const listed = this.#within(lanes, days);
    const page = days ? this.#page : this.#pageAt(lanes, many);
    const layout = this.#rail(listed, canvas, this.order, this.expanded, this.chosen, page);
    if (!layout) return undefined;
    const { from, to } = layout;
    const count = countEntries(listed);
    this.#drawn = undefined;
    this.#list = { from, to, count };
    const format = canvas.format;
    const pages =
      to - from < count
        ? many.pagesTemplate({ before: from, after: count - to }, format, (side) => this.#turn(side))
        : nothing;
    const view = many.listView(lanes, listed, layout, canvas.width);
    const navigation = view && this.#navigation(lanes, view, many, canvas, !days);
    const more = count > many.MOST_ROWS ? many.showMore(format) : undefined;
    return { ...pictureOf(layout, scene), below: navigation ?? nothing, pages, more };
  }

  #navigation(
    lanes: readonly Lane[],
    { scale, bounds }: { readonly scale: TimeScale; readonly bounds: TimeWindow },
    many: Many,
    { width, format }: Canvas,
    isList = false,
  ): TemplateResult | typeof nothing {
    const asOf = lanes[0]?.entries.asOf;
    // What has been opened must be closed again.
    if (!asOf || (this.noControls && !this.#zoom.window && !this.#listed)) return nothing;
    const days = many.entryDays(lanes);
    return this.#zoom.navigation({ days, bounds, scale, asOf: asOf.day, width, format, isList });
  }

  /** Where the strip has been moved to since a page was turned. */
  #pageAt(lanes: readonly Lane[], many: Many): RailPage | undefined {
    const { window, turn } = this.#zoom;
    if (window && turn !== this.#pageTurn) {
      this.#page = many.pageAt(lanes, window.first);
      this.#pageTurn = turn;
    }
    return this.#page;
  }

  #turn(side: 'earlier' | 'later'): void {
    const { from, to } = this.#list;
    this.#page = side === 'earlier' ? { to: from } : { from: to };
    this.requestUpdate();
  }

  protected override open({ id }: Item): void {
    const { groups = [], scale, bounds } = this.#drawn ?? {};
    const group = groups.find((each) => each.id === id);
    const many = this.#many.loaded;
    if (!group || !many || !scale || !bounds) return;
    const part = many.groupWindow(group, scale, bounds);
    if (part) this.#zoom.show(part);
    else {
      this.#page = undefined;
      this.#listed = { days: group.days, turn: this.#zoom.turn };
      this.requestUpdate();
    }
  }

  protected override beyond(key: string): End | undefined {
    const { from, to, count } = this.#list;
    if (this.#drawn || to - from >= count) return this.#beyondTime(key);
    const isReversed = this.order === 'newest';
    const wants = { ArrowUp: 'first', Home: 'first', ArrowDown: 'last', End: 'last' }[key];
    if (!wants) return undefined;
    const isEarlier = (wants === 'first') !== isReversed;
    if (isEarlier ? from === 0 : to === count) return undefined;
    if (key === 'Home' || key === 'End') this.#page = isEarlier ? { from: 0 } : { to: count };
    else this.#page = isEarlier ? { to: from } : { from: to };
    return key === 'Home' || key === 'ArrowDown' ? 'first' : 'last';
  }

  /** Left and right of what is shown of time there is more of it. */
  #beyondTime(key: string): End | undefined {
    const { scale, bounds } = this.#drawn ?? {};
    const side = { ArrowLeft: -1, Home: Number.NEGATIVE_INFINITY, ArrowRight: 1, End: Number.POSITIVE_INFINITY }[key];
    const many = this.#many.loaded;
    if (!scale || !bounds || !side || !many) return undefined;
    const part = many.beyondWindow(scale, side, bounds);
    if (!part) return undefined;
    this.#zoom.show(part);
    return side > 0 === (key === 'ArrowRight') && key !== 'Home' ? 'first' : 'last';
  }
}

type Many = typeof import('../deferred/timeline-many.ts');

/** With more entries than this, a reader gets the means to find one among them. */
const FEW = 12;

function pictureOf(layout: TimelineLayout, { canvas, interaction }: Scene, groups?: Groups): Picture {
  return {
    drawing: timelineTemplate(layout, interaction, groups),
    lead: timelineKeyTemplate(layout.key, interaction),
    items: layout.items,
    hidden: layout.hidden,
    captions: [canvas.format.messages.spanBars],
  };
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
