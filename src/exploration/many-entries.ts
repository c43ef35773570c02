import { nothing, type TemplateResult } from 'lit';
import type { Canvas } from '../layout/drawing.ts';
import { memoizeLast, memoizeNamed } from '../layout/memoize-last.ts';
import type { TimeScale } from '../layout/time-scale.ts';
import type { TimeWindow } from '../layout/time-window.ts';
import { crowdScale, layoutCrowd } from '../layout/timeline/crowd.ts';
import {
  beyondWindow,
  entryDays,
  groupWindow,
  lanesWithin,
  listView,
  pageAt,
  showMore,
} from '../layout/timeline/crowd-view.ts';
import { type EntryFilter, filterChoices, filterLanes, involvedIn, NO_FILTER } from '../layout/timeline/filter.ts';
import type { layoutHorizontal } from '../layout/timeline/horizontal.ts';
import { countEntries, type Lane } from '../layout/timeline/lane.ts';
import type { PlacedGroup, TimelineLayout } from '../layout/timeline/layout.ts';
import { MOST_LABELLED, prefersHorizontal, type TimelineOrientation } from '../layout/timeline/orientation.ts';
import type { layoutRail } from '../layout/timeline/rail.ts';
import { MOST_ROWS, type RailOptions, type RailPage, type TimelineOrder } from '../layout/timeline/rail-rows.ts';
import type { Formatter } from '../locale/format.ts';
import type { Entry } from '../network/entry.ts';
import type { Interaction } from '../template/interaction.ts';
import { filtersTemplate, noMatchTemplate } from '../template/timeline/filters.ts';
import { groupCount, groupTemplate } from '../template/timeline/group.ts';
import { pagesTemplate } from '../template/timeline/pages.ts';
import type { Groups } from '../template/timeline/timeline.ts';
import type { ZoomScene } from './time-zoom.ts';

/** The layouts of few entries, each of which loads when it is asked for. */
export interface FewForms {
  readonly wide: { get(): { readonly layoutHorizontal: typeof layoutHorizontal } | undefined };
  readonly narrow: { get(): { readonly layoutRail: typeof layoutRail } | undefined };
}

/** What the page's author and the reader ask of the drawing. */
export interface Asked {
  readonly orientation: TimelineOrientation;
  readonly order: TimelineOrder;
  readonly expanded: boolean;
  readonly noControls: boolean;
}

/** The time that is shown of all, and what moves it: `TimeZoom`, or what stands for it where there is no reader. */
export interface Zoom {
  readonly window: TimeWindow | undefined;
  readonly turn: number;
  navigation(scene: ZoomScene): TemplateResult | typeof nothing;
  show(window: TimeWindow | undefined): void;
}

/** What is drawn, and for whom. */
interface ManyScene {
  readonly lanes: readonly Lane[];
  readonly canvas: Canvas;
  readonly interaction: Interaction;
  readonly asked: Asked;
}

/** A drawing of many entries, with what a reader moves through it by. */
export interface ManyDrawing {
  readonly layout: TimelineLayout;
  readonly groups?: Groups;
  /** The strip of all time. */
  readonly below: TemplateResult | typeof nothing;
  readonly pages?: TemplateResult | typeof nothing;
  /** What the button that shows more of them says, where that is not all. */
  readonly more?: string | undefined;
}

/** How a drawing lies in time. */
interface View {
  readonly scale: TimeScale;
  readonly bounds: TimeWindow;
}

type Side = 'earlier' | 'later';

/**
 * What a reader of a timeline of more than a dozen entries has narrowed it down to, moved to, turned to and opened, and how it is
 * drawn for that: what has no room for its label is a mark or is counted, and a list has pages.
 */
export class ManyEntries {
  #filter: EntryFilter = NO_FILTER;
  /** What is drawn to scale; undefined for a list. */
  #drawn: (View & { readonly groups: readonly PlacedGroup[] }) | undefined;
  /** Which part of a list is drawn. */
  #list = { from: 0, to: 0, count: 0 };
  /** The page of the list that the reader has turned to, and the strip's turn that it has followed. */
  #page: RailPage | undefined;
  #pageTurn = 0;
  /** The days whose entries are listed, since no zoom tells them apart; until the strip is moved. */
  #listed: { readonly days: TimeWindow; readonly turn: number } | undefined;
  readonly #host: { requestUpdate(): void };
  readonly #zoom: Zoom;
  readonly #forms: FewForms;
  readonly #onFilter: () => void;
  readonly #matching = memoizeLast(filterLanes);
  readonly #choices = memoizeLast(filterChoices);
  readonly #within = memoizeLast(lanesWithin);
  readonly #days = memoizeLast(entryDays);
  readonly #horizontal = memoizeLast((lanes: readonly Lane[], canvas: Canvas, isForced: boolean) =>
    this.#forms.wide.get()?.layoutHorizontal(lanes, canvas, isForced),
  );
  readonly #rail = memoizeNamed(({ lanes, canvas, ...options }: RailOptions & Pick<ManyScene, 'lanes' | 'canvas'>) =>
    this.#forms.narrow.get()?.layoutRail(lanes, canvas, { ...options, isTerse: !options.expanded }),
  );
  readonly #crowd = memoizeLast(
    (lanes: readonly Lane[], canvas: Canvas, part: TimeWindow | undefined, selected: string | undefined) =>
      layoutCrowd(lanes, canvas, { part, selected }),
  );

  /** @param onFilter told when the reader asks for other entries */
  constructor(host: { requestUpdate(): void }, zoom: Zoom, forms: FewForms, onFilter: () => void) {
    this.#host = host;
    this.#zoom = zoom;
    this.#forms = forms;
    this.#onFilter = onFilter;
  }

  /** The entries that the reader asks for; the very same lanes where nothing is asked. */
  matching(all: readonly Lane[], format: Formatter): readonly Lane[] {
    return this.#matching(all, this.#filter, format);
  }

  /** What a reader narrows them down with. */
  filters(all: readonly Lane[], format: Formatter): TemplateResult {
    const filtering = {
      filter: this.#filter,
      choices: this.#choices(format, ...all.map(involvedIn)),
      shown: countEntries(this.matching(all, format)),
      all: countEntries(all),
    };
    return filtersTemplate(filtering, format, this.#handleFilter);
  }

  /** What stands in the place of all where nothing matches; undefined where something does. */
  unmatched(all: readonly Lane[], format: Formatter): TemplateResult | undefined {
    return countEntries(this.matching(all, format)) ? undefined : noMatchTemplate(format, this.#handleFilter);
  }

  readonly #handleFilter = (filter: EntryFilter): void => {
    this.#filter = filter;
    this.#page = undefined;
    this.#onFilter();
    this.#zoom.show(undefined);
  };

  /** Undefined while the code for a form still loads. */
  draw(scene: ManyScene): ManyDrawing | undefined {
    const { lanes, canvas, asked } = scene;
    const whole = crowdScale(lanes, canvas.width);
    return this.#listedDays || !whole || !prefersHorizontal(asked.orientation, canvas.width)
      ? this.#drawList(scene)
      : this.#drawToScale(scene, whole);
  }

  get #listedDays(): TimeWindow | undefined {
    return this.#listed?.turn === this.#zoom.turn ? this.#listed.days : undefined;
  }

  #drawToScale(scene: ManyScene, whole: TimeScale): ManyDrawing | undefined {
    const { lanes, canvas, interaction, asked } = scene;
    const { window } = this.#zoom;
    const isLabelled = !window && lanes.every(({ entries }) => entries.length <= MOST_LABELLED);
    if (isLabelled && !this.#forms.wide.get()) return undefined;
    const labelled = isLabelled ? this.#horizontal(lanes, canvas, asked.orientation === 'horizontal') : undefined;
    const crowd = labelled ? undefined : this.#crowd(lanes, canvas, window, interaction.selected);
    const layout = labelled ?? crowd;
    if (!layout) return undefined;
    const view = { scale: crowd?.scale ?? whole, bounds: { first: whole.first, last: whole.last } };
    this.#drawn = { ...view, groups: layout.groups };
    const groups = {
      options: layout.groups.map((group) => groupTemplate(group, interaction)),
      counts: layout.groups.flatMap(groupCount),
    };
    return { layout, groups, below: this.#navigation(scene, view) };
  }

  /** The list, a page of it, with the strip of all time where it is of all time. */
  #drawList(scene: ManyScene): ManyDrawing | undefined {
    if (!this.#forms.narrow.get()) return undefined;
    const { lanes, canvas, interaction, asked } = scene;
    const { selected } = interaction;
    const days = this.#listedDays;
    const listed = days ? this.#within(lanes, days) : lanes;
    const page = days ? this.#page : this.#pageAt(lanes);
    const { order, expanded } = asked;
    const layout = this.#rail({ lanes: listed, canvas, order, expanded, selected, page });
    if (!layout) return undefined;
    const { from, to } = layout;
    const count = countEntries(listed);
    this.#drawn = undefined;
    this.#list = { from, to, count };
    const { format, width } = canvas;
    const turn = (side: Side) => {
      this.#page = this.#beside(side);
      this.#host.requestUpdate();
    };
    const pages = to - from < count ? pagesTemplate({ before: from, after: count - to }, format, turn) : nothing;
    const view = listView(lanes, listed, layout, width);
    const below = view ? this.#navigation(scene, view, !days) : nothing;
    return { layout, below, pages, more: count > MOST_ROWS ? showMore(format) : undefined };
  }

  #navigation(
    { lanes, canvas, asked }: ManyScene,
    { scale, bounds }: View,
    isList = false,
  ): TemplateResult | typeof nothing {
    const { width, format } = canvas;
    const asOf = lanes[0]?.entries.asOf;
    // What has been opened must be closed again.
    if (!asOf || (asked.noControls && !this.#zoom.window && !this.#listed)) return nothing;
    return this.#zoom.navigation({ days: this.#days(lanes), bounds, scale, asOf: asOf.day, width, format, isList });
  }

  /** Where the strip has been moved to since a page was turned. */
  #pageAt(lanes: readonly Lane[]): RailPage | undefined {
    const { window, turn } = this.#zoom;
    if (window && turn !== this.#pageTurn) {
      this.#page = pageAt(lanes, window.first);
      this.#pageTurn = turn;
    }
    return this.#page;
  }

  /** The page of the list beside the one that is drawn. */
  #beside(side: Side): RailPage {
    return side === 'earlier' ? { to: this.#list.from } : { from: this.#list.to };
  }

  /** Moves what is shown of time where an entry lies outside. */
  reveal({ date: { earliest, latest } }: Entry): void {
    const { window } = this.#zoom;
    if (!window || (latest >= window.first && earliest < window.last)) return;
    const [day, half] = [Number.isFinite(earliest) ? earliest : latest, (window.last - window.first) / 2];
    this.#zoom.show({ first: day - half, last: day + half });
  }

  /** Shows the entries that are counted together in a group: their part of time, or a list where no part tells them apart. */
  open(id: string): void {
    const group = this.#drawn?.groups.find((each) => each.id === id);
    if (!this.#drawn || !group) return;
    const part = groupWindow(group, this.#drawn.scale, this.#drawn.bounds);
    if (part) {
      this.#zoom.show(part);
      return;
    }
    this.#page = undefined;
    this.#listed = { days: group.days, turn: this.#zoom.turn };
    this.#host.requestUpdate();
  }

  /** Goes on to what a key leads to beyond what is drawn; tells at which end of that the keyboard goes on. */
  beyond(key: string, order: TimelineOrder, direction: 'ltr' | 'rtl'): 'first' | 'last' | undefined {
    if (!this.#drawn) return this.#beyondPage(key, order);
    const mirrored = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }[key];
    return this.#beyondTime((direction === 'rtl' && mirrored) || key, this.#drawn);
  }

  /** Over and under a page of the list there are others. */
  #beyondPage(key: string, order: TimelineOrder): 'first' | 'last' | undefined {
    const { from, to, count } = this.#list;
    const wants = { ArrowUp: 'first', Home: 'first', ArrowDown: 'last', End: 'last' }[key];
    if (!wants) return undefined;
    const side = (wants === 'first') === (order === 'oldest') ? 'earlier' : 'later';
    if (side === 'earlier' ? from === 0 : to === count) return undefined;
    const isEnd = key === 'Home' || key === 'End';
    const end = side === 'earlier' ? { from: 0 } : { to: count };
    this.#page = isEnd ? end : this.#beside(side);
    return key === 'Home' || key === 'ArrowDown' ? 'first' : 'last';
  }

  /** Left and right of what is shown of time there is more of it; as keys are from left to right. */
  #beyondTime(key: string, { scale, bounds }: View): 'first' | 'last' | undefined {
    const side = { ArrowLeft: -1, Home: Number.NEGATIVE_INFINITY, ArrowRight: 1, End: Number.POSITIVE_INFINITY }[key];
    const part = side && beyondWindow(scale, side, bounds);
    if (!part) return undefined;
    this.#zoom.show(part);
    return key === 'ArrowRight' || key === 'Home' ? 'first' : 'last';
  }
}
