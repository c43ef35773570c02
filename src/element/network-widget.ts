import { type CSSResult, html, nothing, type TemplateResult } from 'lit';
import type { Dataset } from '../dataset/model.ts';
import type { Problem } from '../dataset/problem.ts';
import type { End } from '../exploration/keyboard.ts';
import { failureOf } from '../layout/failure.ts';
import { footerOf } from '../layout/footer.ts';
import type { Headline } from '../layout/headline.ts';
import type { Item, ItemType } from '../layout/item.ts';
import { memoizeLast } from '../layout/memoize-last.ts';
import type { Table } from '../layout/table/table.ts';
import { Formatter } from '../locale/format.ts';
import { footerTemplate, omittedTemplate } from '../template/footer.ts';
import { type Frame, frameTemplate, type Piece } from '../template/frame.ts';
import type { Resolve } from '../template/link.ts';
import { emptyTemplate, failureTemplate, loadingTemplate } from '../template/states.ts';
import { adoptStyles } from './adopt-styles.ts';
import { type DataState, DatasetController } from './dataset-controller.ts';
import { DeferredController } from './deferred-controller.ts';
import { NetworkSelectEvent, tellOutcome } from './events.ts';
import { LanguageController } from './language-controller.ts';
import { resolveLink } from './links.ts';
import { NetworkAttributes } from './network-attributes.ts';
import { type Provided, ProviderController } from './provider.ts';
import { ReachController } from './reach-controller.ts';
import { problemOf } from './request.ts';
import type { CitedBeside, Contexts, Picture, Scene } from './scene.ts';
import { uniqueScope, warnOnce } from './shared.ts';
import { SpaceController } from './space-controller.ts';
import { networkIds, Stage } from './stage.ts';
import { warnOfWeakColours } from './theme-check.ts';

/** The makers of details and tables, which load when first asked for. */
export type Record = typeof import('../deferred/record.ts');

type ReadyState = Extract<DataState, { readonly status: 'ready' }>;

const NOTHING: ReadonlySet<string> = new Set();

/**
 * What all widgets share: data, language, room, selection, and the frame around the drawing. A widget says what its
 * drawing, key and table are; it does not know where its data comes from.
 *
 * @cssstate loading - The data is on its way
 * @cssstate ready - The data is there
 * @cssstate error - The data could not be read, or not be loaded
 * @csspart widget - The whole
 * @csspart header - Heading and standfirst
 * @csspart heading - The widget's own heading
 * @csspart description - The widget's own standfirst
 * @csspart plot - The room of the drawing
 * @csspart drawing - The SVG
 * @csspart loading - The block that keeps the room until the drawing is there
 * @csspart empty - The sentence that stands there where there is nothing to draw
 * @csspart error - What stands there when something went wrong
 * @csspart retry - The button that tries again
 * @csspart detail - What is known of the selected thing
 * @csspart close - The button that closes it
 * @csspart sources - The list of sources in it, and the one under the widget
 * @csspart table - The table view
 * @csspart sort - What sorts the table by a column
 * @csspart footer - Sources, date, notes and buttons
 * @csspart omitted - How much could not be shown
 * @csspart as-of - The day that the widget is true for
 * @csspart caption - A note under the drawing
 * @csspart corrections - The link by which a reader reports an error
 * @csspart switch - The button between chart and table
 * @csspart menu-button - The button that opens the menu
 * @csspart menu - The menu
 * @csspart copy-link - Copies the address of the page
 * @csspart send - Shares by what the device offers
 * @csspart print - Prints the widget alone
 * @csspart copy-frame - Copies the code of a frame
 * @csspart copy-tag - Copies the code of a tag and its script
 * @csspart copy-text - What the browser did not let be copied
 * @csspart save-png - Saves the picture as PNG
 * @csspart save-svg - Saves the picture as SVG
 * @csspart save-csv - Saves the data as a table
 * @csspart save-json - Saves the dataset
 * @csspart save-ics - Saves the meetings as a calendar
 * @cssprop [--network-surface=light-dark(#ffffff, #12171b)] - Ground
 * @cssprop [--network-ink=light-dark(#16202a, #eef1f3)] - Headings and names
 * @cssprop [--network-ink-2=light-dark(#48535d, #b9c2c9)] - Standfirst and details
 * @cssprop [--network-ink-3=light-dark(#5c6771, #929da5)] - Sources, notes and axes
 * @cssprop [--network-rule=light-dark(#d3d8dc, #363f46)] - Hairlines
 * @cssprop [--network-axis=light-dark(#8a939b, #77828a)] - Lines of lanes, borders of buttons
 * @cssprop [--network-sea=light-dark(#e4edf1, #182026)] - Water
 * @cssprop [--network-land=light-dark(#f3f1ec, #2a3136)] - Land outside the network
 * @cssprop [--network-land-line=light-dark(#cfcbc1, #465058)] - Boundaries outside the network
 * @cssprop [--network-water-text=light-dark(#416879, #7fa0b0)] - Names of seas
 * @cssprop [--network-member=light-dark(#0b6a72, #46a6a2)] - Members, past terms, meetings
 * @cssprop [--network-member-ink=light-dark(#ffffff, #041a19)] - Words on members
 * @cssprop [--network-member-strong=light-dark(#084f55, #6cc6c1)] - What is pointed at or selected
 * @cssprop [--network-observer=light-dark(#cfe6e4, #193c3e)] - Tint of observers
 * @cssprop [--network-observer-line=light-dark(#0b6a72, #5bbdb8)] - Hatch and outline of observers
 * @cssprop [--network-observer-ink=light-dark(#0a3f44, #d6f1ef)] - Words on observers
 * @cssprop [--network-accent=light-dark(#a8470a, #f2a45c)] - Who holds the chair now
 * @cssprop [--network-accent-ink=light-dark(#ffffff, #2a1403)] - Words on the chair
 * @cssprop [--network-focus=light-dark(#1a4fd0, #a9c7ff)] - Ring of the keyboard
 * @cssprop [--network-disputed=light-dark(#545e67, #a3adb4)] - Disputed boundaries
 * @cssprop [--network-radius=4px] - Corners of the widget and of what is in it
 */
export abstract class NetworkWidget extends NetworkAttributes {
  /** Which widget this is; picks its words. */
  protected abstract readonly widget: 'map' | 'timeline' | 'rotation';
  /** What can be selected in it. */
  protected abstract readonly itemTypes: readonly ItemType[];
  /** @internal Facts outside a network that the widget tells of too. */
  protected readonly citedBeside: CitedBeside = () => [];
  /** Code that the drawing needs and that loads by width. */
  protected readonly deferred: DeferredController<unknown>[] = [];

  /** While a page is being printed, all there is is shown. */
  protected isPrinting = false;
  /** Something has been drawn, or said in its place. */
  protected hasBody = false;
  /** What the reader has selected here, and not in another widget of the provider. */
  #told = '';
  /** How much of its data it could not show, in words. */
  #omitted = '';
  #lent: DataState | undefined;
  readonly #scope = uniqueScope();
  readonly #internals = this.attachInternals();
  readonly #stage = new Stage();
  readonly #around = new ProviderController(this);
  /** @internal */
  protected readonly language = new LanguageController(this);
  readonly #dataset = new DatasetController(this, (state) => this.#announce(state));
  readonly #space = new SpaceController(this, () => this.hasBody && !this.keepsHeight?.());
  readonly #reach = new ReachController(
    this,
    (item) => this.#select(item),
    (key) => this.beyond?.(key),
    () => this.language.language,
  );
  readonly #record = new DeferredController(this, () => import('../deferred/record.ts'));
  #table: InstanceType<Record['TableView']> | undefined;
  readonly #sharing = new DeferredController(this, () => import('../deferred/menu.ts'));
  #isMenuOpen = false;
  #menu: InstanceType<typeof import('../deferred/menu.ts').SharingMenu> | undefined;
  /** Marks nothing for a widget on its own, which shows all that it has to say in its detail. */
  readonly #related = memoizeLast(
    (networks: Scene['networks'], selected: string, record: Record | undefined): ReadonlySet<string> =>
      (selected && record?.relatedTo(networks, selected)) || NOTHING,
  );
  readonly #resolve = memoizeLast(
    (base: string): Resolve =>
      (url) =>
        resolveLink(url, base),
  );
  readonly #mirror = new DeferredController(this, () => import('../deferred/mirror.ts'));
  /** @internal What the provider around it shares. */
  get provided(): Provided | undefined {
    return this.#around.provided;
  }

  /** @internal Id of the selected thing: its own, else the provider's, where it shows the provider's data. */
  get chosen(): string {
    return this.selected || (this.#lender?.selected ?? '');
  }

  /** The provider, where the widget has no data of its own. */
  get #lender(): Provided | undefined {
    return this.#dataset.state.status === 'none' ? this.provided : undefined;
  }

  get #state(): DataState {
    return this.#lender?.state ?? this.#dataset.state;
  }

  /** Draws; called when data, room, language or selection have changed. Undefined while something that it needs still loads. */
  protected abstract draw(scene: Scene): Picture | undefined;
  /** The heading and standfirst that stand where the page slots none. */
  protected abstract headline(contexts: Contexts): Headline;
  /** The same content as a table: the page that has a row on it, or all rows where none is given. */
  protected abstract table(contexts: Contexts, record: Record, from: number | undefined): Table;
  /** True when there is nothing to draw. */
  protected abstract isEmpty(contexts: Contexts): boolean;

  /** What to say when there is nothing to draw. */
  protected emptyWords({ messages }: Formatter): string {
    return this.#omitted ? messages.noneShown : messages.empty[this.widget];
  }

  /** Whether a drawing of the same width stays as high as it is, whatever room it is left. */
  protected keepsHeight?(): boolean;

  /** Loads what a drawing of this width in px will need, while the data is still on its way. */
  protected prepare?(width: number): void;

  /** What a reader narrows the content down with, over drawing and table alike. */
  protected controls?(contexts: Contexts): Piece;

  /** What stands in the place of drawing and table where nothing is left of what the reader asks for. */
  protected unmatched?(contexts: Contexts): TemplateResult | undefined;

  /** What stands under the drawing. */
  protected beneath(picture: Picture | undefined, _format: Formatter): Piece {
    return picture?.below;
  }

  /** What can be done with what is selected, under its detail. */
  protected detailTools?(contexts: Contexts): Piece;

  /** Selects as the reader's own choice. */
  protected choose({ type, id }: { readonly type: ItemType | ''; readonly id: string }): void {
    this.#told = id;
    this.selected = this.#lender ? '' : id;
    this.#lender?.select(type, id);
    this.dispatchEvent(new NetworkSelectEvent(type, id));
  }

  /** Whether the drawing leaves out words that paper cannot ask for: it is printed with the table under it. */
  protected needsRecord?(): boolean;

  /** Whether what divides a long table still loads. */
  protected isTableComing?(): boolean;

  /** Opens things that are counted together. */
  protected open?(group: Item): void;

  /** Draws what lies beyond the drawing, where an arrow key, Home or End leads to; where the keyboard goes on in that. */
  protected beyond?(key: string): End | undefined;

  /** All code that loads late. */
  get #parts(): readonly DeferredController<unknown>[] {
    return [...this.deferred, this.#record, this.#sharing];
  }

  /** Asks again for what could not be loaded. */
  retry(): void {
    if (this.#state.status === 'failed') (this.#lender ?? this.#dataset).retry();
    for (const part of this.#parts) if (part.hasFailed) part.retry();
  }

  /** What was drawn on a server comes first: it is what shows and what is measured until there is a drawing. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.renderOptions.renderBefore = null;
    return root;
  }

  protected override render(): TemplateResult {
    const state = this.#state;
    if (state.status === 'ready') this.language.nameAll(unnamed(state.dataset), true);
    const { language, locale } = this.language;
    if (this.#space.space) this.prepare?.(this.#space.space.width);
    if (!language || state.status === 'none' || state.status === 'loading') {
      const plot = loadingTemplate(language?.messages.loading ?? '');
      return this.#renderFrame({ plot, isWaiting: true });
    }
    if (state.status === 'failed') {
      const format = new Formatter(language, locale);
      return this.#renderFrame({ plot: this.failure(format, state.problems, state.canRetry) });
    }
    const { dataset } = state;
    const format = this.#stage.format(language, locale, dataset.languages);
    const ids = networkIds(this.network, dataset, (known) => this.warnUnknown('network', this.network, known));
    const asOf = this.asOf || (this.provided?.asOf ?? '');
    const { citedBeside } = this;
    const today = new Date().toDateString();
    const contexts = this.#stage.contexts({ dataset, ids, asOf, citedBeside, format, today });
    this.#space.content = contexts;
    // Nothing but this very rendering reads it.
    // oxlint-disable-next-line lit/no-this-assign-in-render
    this.#omitted = state.tellOmitted?.(this, ids, format) ?? '';
    return contexts
      ? this.#renderNetworks(contexts, state)
      : this.#renderFrame({
          plot: emptyTemplate(this.emptyWords(format)),
          footer: omittedTemplate(this.#omitted),
        });
  }

  #renderFrame(frame: Omit<Frame, 'headingLevel' | 'lang' | 'direction'>): TemplateResult {
    const { headingLevel } = this;
    const { tag: lang, direction } = this.language.language ?? {};
    return frameTemplate({ headingLevel, lang, direction, ...frame });
  }

  /** What stands in the place of a drawing that cannot be, with what is known all the same as lines of text. */
  protected failure(
    format: Formatter,
    problems: readonly Problem[],
    canRetry: boolean,
    lines: readonly string[] = [],
  ): TemplateResult {
    return failureTemplate(failureOf(this.widget, { problems, canRetry, lines }, format.language), () => this.retry());
  }

  #renderNetworks(contexts: Contexts, state: ReadyState): TemplateResult {
    const [{ format, network, citations }] = contexts;
    const resolve = this.#resolve(state.base);
    const isTable = this.view === 'table';
    const controls = this.controls?.(contexts);
    const unmatched = this.unmatched?.(contexts);
    const hasPicture = !isTable && !unmatched && !this.isEmpty(contexts);
    const picture = hasPicture ? this.#picture(contexts, format) : undefined;
    const { captions = [] } = picture ?? {};
    const record = isTable || this.chosen ? this.#record.get() : this.#record.loaded;
    // The first drawing comes when all around it has shown what room it leaves, which is in the same frame.
    const isEarly = picture && !this.hasBody;
    if (isEarly) queueMicrotask(() => this.requestUpdate());
    const drawing = isEarly ? nothing : picture?.drawing;
    const plot = unmatched ?? drawing ?? this.#renderWithoutDrawing(contexts, record, resolve);
    // Once there has been something, what loads later takes no button away from under a reader's finger.
    if (plot && !this.hasBody) {
      this.hasBody = true;
      this.renderRoot.querySelector('.still')?.remove();
    }
    const headline = this.headline(contexts);
    const body = plot ?? loadingTemplate(format.messages.loading);
    if (!this.hasBody) return this.#renderFrame({ ...headline, plot: body, isWaiting: true });
    const facts = {
      dataset: state.dataset,
      asOf: network.asOf,
      citations,
      omitted: this.#omitted,
      captions: this.noCaption ? [] : captions,
      isTable,
      hasSwitch: !this.noControls,
    };
    return this.#renderFrame({
      ...headline,
      lead: [controls, picture?.lead],
      plot: body,
      below: this.beneath(picture, format),
      detail: [
        this.#renderDetail(contexts, record, resolve),
        picture?.list,
        this.isPrinting && picture && record && this.needsRecord?.()
          ? this.#renderTable(contexts, record, resolve)
          : nothing,
      ],
      footer: [
        footerTemplate(footerOf(facts, format), format, resolve, () => this.#switchView()),
        this.noMenu ? nothing : this.#renderMenu(contexts, state),
      ],
    });
  }

  /** Draws, and once more when only the drawing has told which of its items the Tab key reaches. */
  #picture(contexts: Contexts, format: Formatter): Picture | undefined {
    const { space } = this.#space;
    const mirror = format.language.direction === 'rtl' ? this.#mirror.get() : undefined;
    if (!space || this.#mirror.isComing) return undefined;
    const scene = {
      contexts,
      networks: this.#stage.networks(contexts),
      canvas: this.#stage.canvas(space, format, mirror),
    };
    const related = this.#related(scene.networks, this.#lender?.selected ?? '', this.#record.loaded);
    const drawWith = (active: string | undefined) =>
      this.draw({ ...scene, interaction: { selected: this.chosen || undefined, related, active, scope: this.#scope } });
    const { active } = this.#reach;
    const picture = drawWith(active);
    this.#reach.items = picture?.items ?? [];
    return this.#reach.active === active ? picture : drawWith(this.#reach.active);
  }

  /** The table, or a sentence on why there is no drawing; undefined while it is still to come. */
  #renderWithoutDrawing(contexts: Contexts, record: Record | undefined, resolve: Resolve): TemplateResult | undefined {
    const [{ format }] = contexts;
    this.#reach.items = [];
    if (this.isEmpty(contexts)) return emptyTemplate(this.emptyWords(format));
    if (this.view === 'table' && record && !this.isTableComing?.()) return this.#renderTable(contexts, record, resolve);
    const failed = this.#parts.some(({ hasFailed }) => hasFailed);
    return failed ? this.failure(format, [problemOf('no answer', 'deferred/')], true) : undefined;
  }

  #renderTable(contexts: Contexts, record: Record, resolve: Resolve): TemplateResult {
    this.#table ??= new record.TableView(this);
    const tableFrom = (row: number | undefined) => this.table(contexts, record, row);
    return this.#table.template(tableFrom, this.isPrinting, contexts[0].format, resolve);
  }

  /** Another table begins with its first page. */
  protected turnBack(): void {
    this.#table?.turnBack();
  }

  #renderDetail(contexts: Contexts, record: Record | undefined, resolve: Resolve): Piece {
    const detail = this.chosen ? record?.findDetail(contexts, this.chosen, this.itemTypes) : undefined;
    const close = () => this.#reach.close();
    if (this.chosen !== this.#told) this.#told = this.selected;
    return [
      html`<div class="spoken" role="status">${this.#told && detail && `${detail.title.text}, ${detail.kicker}`}</div>`,
      detail && [record?.detailTemplate(detail, contexts[0].format, resolve, close), this.detailTools?.(contexts)],
    ];
  }

  /** The button that opens the menu, and the menu under it once its code is here. */
  #renderMenu(contexts: Contexts, { dataset, base }: ReadyState): TemplateResult {
    const { share, tryAgain } = contexts[0].format.messages;
    const code = this.#isMenuOpen && this.#sharing.get();
    if (code) this.#menu ??= new code.SharingMenu(this, () => this.#toggleMenu());
    const menu = code && this.#menu?.template({ widget: this.widget, contexts, dataset, base });
    return html`<button part="menu-button" type="button" class="button switch" aria-expanded=${!!menu}
      @click=${() => this.#toggleMenu()}>${this.#sharing.hasFailed ? tryAgain : share}</button>${menu || nothing}`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of MOMENTS) addEventListener(type, this.#handleMoment);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of MOMENTS) removeEventListener(type, this.#handleMoment);
  }

  /** What is printed is what there is when the event has been handled. */
  readonly #handleMoment = ({ type }: Event): void => {
    this.isPrinting = type === 'beforeprint';
    this.requestUpdate();
    this.performUpdate();
  };

  protected override firstUpdated(): void {
    // For a page in the making; a script tag's file has no room for it.
    if (__BUILD__ !== 'bundles') warnOfWeakColours(this);
  }

  /** Code that loads late brings its styles along. */
  protected override updated(): void {
    for (const { loaded } of this.#parts) {
      adoptStyles(this, (loaded as { readonly styles?: CSSResult } | undefined)?.styles);
    }
    this.#announceLent();
    // Once there is a drawing: paper can wait.
    if (this.hasBody && this.needsRecord?.()) this.#record.get();
  }

  /** Selects an item that a reader has pointed at, or closes it where it is selected already. */
  protected toggle(id: string): void {
    this.#reach.toggle(id);
  }

  #toggleMenu(): void {
    if (this.#sharing.hasFailed) this.retry();
    else this.#isMenuOpen = !this.#isMenuOpen;
    this.requestUpdate();
  }

  #switchView(): void {
    this.view = this.view === 'table' ? 'chart' : 'table';
  }

  #select(item: Item | undefined): void {
    const { type = '', id = '' } = item ?? {};
    if (type !== 'group') this.choose({ type, id });
    else if (item) this.open?.(item);
  }

  /** What a provider lends is news to a widget when it is first seen. */
  #announceLent(): void {
    const state = this.#lender?.state;
    if (!state || state === this.#lent) return;
    this.#lent = state;
    this.#announce(state);
  }

  #announce(state: DataState): void {
    const states = this.#internals.states;
    states?.clear();
    if (state.status === 'none') return;
    states?.add(state.status === 'failed' ? 'error' : state.status);
    if (state.status !== 'loading' && state.problems.length)
      warnOnce(this.localName, 'data', consoleText(state.problems));
    tellOutcome(this, state);
  }
}

/** The ids of parties that have no name of their own. */
function unnamed({ parties = [] }: Dataset): readonly string[] {
  return parties.filter(({ name }) => name === undefined).map(({ id }) => id);
}

/** One console line for all problems, of which the first are told; `network-error` has all. */
function consoleText(problems: readonly Problem[]): string {
  const told = problems.slice(0, MOST_TOLD).map(({ message }) => message);
  return [`problems: ${problems.length}`, ...told].join('\n  ');
}

const MOST_TOLD = 10;

/** When the same data may be drawn otherwise: on paper, and for a reader who comes back to a page on another day. */
const MOMENTS = ['beforeprint', 'afterprint', 'visibilitychange'];
