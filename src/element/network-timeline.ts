import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import type { Dataset } from '../dataset/model.ts';
import type { EntriesAsked } from '../exploration/entries-asked.ts';
import type { End } from '../exploration/keyboard.ts';
import type { LinkedEntry } from '../exploration/linked-entry.ts';
import type { ManyEntries } from '../exploration/many-entries.ts';
import type { Canvas } from '../layout/drawing.ts';
import type { Headline } from '../layout/headline.ts';
import type { Item, ItemType } from '../layout/item.ts';
import { memoizeLast, memoizeNamed } from '../layout/memoize-last.ts';
import type { EntryTableLane } from '../layout/table/entry-table.ts';
import type { Table } from '../layout/table/table.ts';
import type { AskedResult } from '../layout/timeline/asked.ts';
import { timelineCaptions } from '../layout/timeline/captions.ts';
import { timelineHeadline } from '../layout/timeline/headline.ts';
import { countEntries, type Lane } from '../layout/timeline/lane.ts';
import type { TimelineLayout } from '../layout/timeline/layout.ts';
import { prefersHorizontal, type TimelineOrientation } from '../layout/timeline/orientation.ts';
import type { RailOptions } from '../layout/timeline/rail-rows.ts';
import type { Formatter } from '../locale/format.ts';
import { timelineEntries } from '../network/entry.ts';
import type { Piece } from '../template/frame.ts';
import { type Groups, timelineKeyTemplate, timelineTemplate } from '../template/timeline/timeline.ts';
import { core } from './core.ts';
import { DeferredController } from './deferred-controller.ts';
import { EntriesWidget } from './entries-widget.ts';
import type { Record } from './network-widget.ts';
import type { Contexts, Picture, Scene } from './scene.ts';
import { offer } from './shared.ts';
import { frameStyles } from './styles/frame.ts';
import { timelineHeight } from './styles/heights.ts';
import { optionStyles } from './styles/option.ts';
import { stateStyles } from './styles/states.ts';
import { timelineStyles } from './styles/timeline.ts';
import { tokens } from './styles/tokens.ts';

const ORDERS = ['oldest', 'newest'] as const;
const ORIENTATIONS = ['auto', 'horizontal', 'vertical'] as const;
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
 * @csspart key - What the marks mean
 * @csspart entry - A meeting or a milestone; also `held`, `planned`, `postponed` or `cancelled`
 * @csspart held - An entry that took place
 * @csspart planned - An entry that is planned
 * @csspart postponed - An entry that was put off
 * @csspart cancelled - An entry that was called off
 * @csspart later - An entry after the as-of day, and the button for later pages of a list
 * @csspart earlier - The button for earlier pages of a list
 * @csspart mark - The mark of an entry
 * @csspart stem - What joins a mark and its words
 * @csspart entry-date - The date of an entry
 * @csspart entry-title - The title of an entry
 * @csspart entry-detail - Place and what changed
 * @csspart entry-note - How sure the date is
 * @csspart entry-status - That an entry is not held as planned
 * @csspart lane - The line of a network or a body
 * @csspart ahead - The line beyond the as-of day
 * @csspart skip - The line where years without an entry are left out
 * @csspart gap - How long nothing happened, in words
 * @csspart lane-name - The name of a network or a body
 * @csspart tick - A tick of the axis
 * @csspart axis - The years
 * @csspart column - Entries that are counted together, as a column
 * @csspart count - Their number
 * @csspart search - The field for words
 * @csspart filter-kind - The choice of a kind
 * @csspart filter-party - The choice of a party
 * @csspart clear - The button that clears them
 * @csspart matches - How many of all match
 * @csspart filters - Search and choices with more than a dozen entries
 * @csspart time-navigation - The strip of all time and its buttons
 * @csspart zoom-in - Shows less time, larger
 * @csspart zoom-out - Shows more time
 * @csspart whole-time - Shows all time again
 * @csspart overview - The strip of all time
 * @csspart group - Entries that are counted together
 * @csspart table-pages - What turns the pages of the table
 * @csspart previous-entry - The button to the entry before
 * @csspart next-entry - The button to the entry after
 * @csspart add-to-calendar - Saves a planned entry as a file for calendars
 * @csspart entry-link - The address of the entry
 * @csspart entry-tools - What can be done from the selected entry
 * @csspart expander - The button that shows all entries
 * @cssprop --network-min-height - Height that the widget has from its definition on
 */
export class NetworkTimeline extends EntriesWidget {
  static override properties: PropertyDeclarations = {
    from: {},
    to: {},
    kind: {},
    party: {},
    order: { type: ORDERS },
    orientation: { type: ORIENTATIONS },
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

  /**
   * The first date shown, any EDTF date; all when empty, and where it is none, with one line on the console.
   *
   * @default ''
   */
  declare from: string;
  /**
   * The last date shown, any EDTF date; all when empty, and where it is none, with one line on the console.
   *
   * @default ''
   */
  declare to: string;
  /**
   * Kinds of meetings shown, separated by spaces: `summit`, `council`, `ministerial`, `ceremony`, `working`, `bilateral`, `milestone`; all when
   * empty. Unknown ones are left out, with one line on the console.
   *
   * @default ''
   */
  declare kind: string;
  /**
   * Id of the party whose meetings are shown; all when empty, and for an unknown one, with one line on the console.
   *
   * @default ''
   */
  declare party: string;
  /**
   * Which end the list begins at: `oldest`, the default, or `newest`. Any other value is `oldest`, with one line on the console.
   *
   * @default 'oldest'
   */
  declare order: 'oldest' | 'newest';
  /**
   * `horizontal` for lanes to scale, `vertical` for a list; `auto`, the default, chooses by width. Any other value is `auto`, with one line on
   * the console.
   *
   * @default 'auto'
   */
  declare orientation: TimelineOrientation;
  /**
   * Shows what changed in the network at no meeting as entries of their own.
   *
   * @default false
   */
  declare milestones: boolean;
  /**
   * The page's address opens an entry, `#id`, and each entry tells its own.
   *
   * @default false
   */
  declare linkable: boolean;

  protected readonly widget = 'timeline';
  protected readonly itemTypes: readonly ItemType[] = ['meeting', 'milestone'];
  readonly #wide = new DeferredController(this, () => import('../deferred/timeline-wide.ts'));
  readonly #narrow = new DeferredController(this, () => import('../deferred/timeline-narrow.ts'));
  readonly #many = new DeferredController(this, () => import('../deferred/timeline-many.ts'));
  readonly #zoom = new DeferredController(this, () => import('../deferred/time-zoom.ts'));
  readonly #tools = new DeferredController(this, () => import('../deferred/entry-tools.ts'));
  readonly #linking = new DeferredController(this, () => import('../deferred/linked-entry.ts'));
  readonly #asking = new DeferredController(this, () => import('../deferred/entries-asked.ts'));
  protected override readonly deferred = [
    this.#wide,
    this.#narrow,
    this.#many,
    this.#zoom,
    this.#tools,
    this.#linking,
    this.#asking,
  ];
  readonly #lanes = memoizeLast(
    (contexts: Contexts, milestones: boolean, asked: AskedResult['options']): readonly Lane[] =>
      contexts.map(({ network }) => ({ network, entries: timelineEntries(network, { milestones, ...asked }) })),
  );
  readonly #horizontal = memoizeLast((lanes: readonly Lane[], canvas: Canvas, isForced: boolean) =>
    this.#wide.loaded?.layoutHorizontal(lanes, canvas, isForced),
  );
  readonly #rail = memoizeNamed(
    ({ lanes, canvas, ...options }: RailOptions & { readonly lanes: readonly Lane[]; readonly canvas: Canvas }) =>
      this.#narrow.loaded?.layoutRail(lanes, canvas, options),
  );
  /** There are more than a dozen entries, whatever the reader narrows them down to. */
  #isMany = false;
  #exploration: ManyEntries | undefined;
  #linkedEntry: LinkedEntry | undefined;
  #asked: EntriesAsked | undefined;

  constructor() {
    super();
    this.milestones = this.linkable = false;
  }

  /** Not all entries are asked for. */
  get #isNarrowed(): boolean {
    return [this.kind, this.party, this.from, this.to].some(Boolean);
  }

  /** The entries that the page's author asks for; no lane while the code for that loads. */
  #entries(contexts: Contexts): readonly Lane[] {
    const code = this.#isNarrowed ? this.#asking.get() : undefined;
    // What is drawn stays until what narrows it down has come.
    if (!code) return this.#isNarrowed && !this.hasBody ? [] : this.#lanes(contexts, this.milestones, EVERYTHING);
    this.#asked ??= new code.EntriesAsked(this);
    return this.#lanes(contexts, this.milestones, this.#asked.options(this, contexts[0].network.index.parties));
  }

  protected override isEmpty(contexts: Contexts): boolean {
    const lanes = this.#entries(contexts);
    return lanes.length > 0 && !countEntries(lanes);
  }

  protected override emptyWords(format: Formatter): string {
    return this.#isNarrowed ? format.messages.noMatch : super.emptyWords(format);
  }

  protected override headline(contexts: Contexts): Headline {
    return timelineHeadline(
      contexts.map(({ network }) => network),
      this.milestones,
      contexts[0].format,
    );
  }

  protected override table(contexts: Contexts, record: Record, from: number | undefined): Table {
    const lanes = this.#shown(contexts);
    const page = from === undefined ? undefined : record.tablePage(from, countEntries(lanes));
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

  /** More than a dozen entries as the reader explores them; undefined for fewer, and while the code for it loads. */
  get #explored(): ManyEntries | undefined {
    if (!this.#isMany) return undefined;
    const many = this.#many.get();
    const zoom = this.#zoom.get();
    if (many && zoom) {
      const forms = { wide: this.#wide, narrow: this.#narrow };
      this.#exploration ??= new many.ManyEntries(this, new zoom.TimeZoom(this), forms, () => this.turnBack());
    }
    return this.#exploration;
  }

  /** The entry that the page's address opens; undefined while the code for it loads. */
  get #linked(): LinkedEntry | undefined {
    const code = this.#linking.get();
    if (code) this.#linkedEntry ??= new code.LinkedEntry(this, (entry) => this.choose(entry));
    return this.#linkedEntry;
  }

  /** The entries that the page's author asks for, less those that the reader does not. */
  #shown(contexts: Contexts): readonly Lane[] {
    const all = this.#entries(contexts);
    return this.#explored?.matching(all, contexts[0].format) ?? all;
  }

  protected override needsRecord(): boolean {
    return this.#isMany;
  }

  protected override isTableComing(): boolean {
    const isAsking = this.#isNarrowed && !this.hasBody && !this.#asking.loaded;
    return isAsking || (this.#isMany && !this.#explored);
  }

  protected override controls(contexts: Contexts): Piece {
    const all = this.#entries(contexts);
    this.#isMany = countEntries(all) > FEW;
    if (this.linkable) this.#linked?.follow(all);
    return this.noControls ? undefined : this.#explored?.filters(all, contexts[0].format);
  }

  protected override unmatched(contexts: Contexts): TemplateResult | undefined {
    return this.#explored?.unmatched(this.#entries(contexts), contexts[0].format);
  }

  protected override detailTools(contexts: Contexts): Piece {
    const tools = this.#tools.get();
    const [{ format, network }] = contexts;
    const around = tools?.surroundingsOf(this.#shown(contexts), this.chosen);
    if (!tools || !around) return undefined;
    return tools.entryToolsTemplate(around, format, {
      choose: (entry) => {
        this.choose(entry);
        this.#explored?.reveal(entry);
      },
      addToCalendar: ({ id }) => void this.#saveCalendar(network.dataset, id, format),
      link: this.linkable ? `#${this.chosen}` : undefined,
    });
  }

  async #saveCalendar(dataset: Dataset, id: string, format: Formatter): Promise<void> {
    offer(core);
    const { save, toICalendar } = await import('../deferred/calendar.ts');
    const { text } = toICalendar(dataset, format, { meetings: [id] });
    save(new Blob([text], { type: 'text/calendar' }), `${id}.ics`);
  }

  /** @internal */
  expect(value: unknown): void {
    // What is no dataset throws here, or has nothing to count; of several networks not all need be shown.
    const [only, ...others] = (value as Dataset).networks ?? [];
    if (others.length || (only?.meetings?.length ?? 0) <= FEW) return;
    this.#many.get();
    this.#zoom.get();
  }

  /** @internal */
  acceptEdit(before: Dataset, after: unknown): boolean {
    return this.#many.loaded?.acceptEdit(before, after) ?? false;
  }

  protected override prepare(width: number): void {
    (prefersHorizontal(this.orientation, width) ? this.#wide : this.#narrow).get();
  }

  protected override draw(scene: Scene): Picture | undefined {
    const lanes = this.#shown(scene.contexts);
    if (!lanes.length) return undefined;
    if (this.#isMany) return this.#drawMany(lanes, scene);
    const layout = this.#placeFew(lanes, scene.canvas);
    return layout && pictureOf(layout, scene);
  }

  #drawMany(lanes: readonly Lane[], scene: Scene): Picture | undefined {
    const { orientation, order, expanded, noControls } = this;
    const { canvas, interaction } = scene;
    const asked = { orientation, order, expanded, noControls };
    const drawn = this.#explored?.draw({ lanes, canvas, interaction, asked });
    if (!drawn) return undefined;
    const { layout, groups, ...around } = drawn;
    return { ...pictureOf(layout, scene, groups), ...around };
  }

  /** Lanes where they are wanted and their labels find room, else the list; undefined while the code for it loads. */
  #placeFew(lanes: readonly Lane[], canvas: Canvas): TimelineLayout | undefined {
    if (prefersHorizontal(this.orientation, canvas.width)) {
      if (!this.#wide.get()) return undefined;
      const horizontal = this.#horizontal(lanes, canvas, this.orientation === 'horizontal');
      if (horizontal) return horizontal;
    }
    if (!this.#narrow.get()) return undefined;
    const expanded = this.expanded || this.isPrinting;
    return this.#rail({ lanes, canvas, order: this.order, expanded, selected: this.chosen });
  }

  protected override open({ id }: Item): void {
    this.#explored?.open(id);
  }

  protected override beyond(key: string): End | undefined {
    return this.#explored?.beyond(key, this.order, this.language.language?.direction ?? 'ltr');
  }
}

/** With more entries than this, a reader gets the means to find one among them. */
const FEW = 12;

function pictureOf(layout: TimelineLayout, { canvas, interaction }: Scene, groups?: Groups): Picture {
  return {
    drawing: timelineTemplate(layout, interaction, groups),
    lead: timelineKeyTemplate(layout.key, interaction, canvas.format.messages.key.heading),
    items: layout.items,
    hidden: layout.hidden,
    captions: timelineCaptions(layout, canvas.format.messages),
  };
}

const EVERYTHING: AskedResult['options'] = {};
