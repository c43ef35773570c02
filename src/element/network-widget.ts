import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Dataset, Network } from '../dataset/model.ts';
import type { Problem } from '../dataset/problem.ts';
import type { Detail, DetailContext } from '../layout/detail/detail.ts';
import type { Canvas } from '../layout/drawing.ts';
import { failureOf } from '../layout/failure.ts';
import type { Headline } from '../layout/headline.ts';
import type { Item, ItemType } from '../layout/item.ts';
import type { Table } from '../layout/table/table.ts';
import { Formatter } from '../locale/format.ts';
import { isAsOf, resolveAsOf } from '../network/as-of.ts';
import { Citations } from '../network/citations.ts';
import { type NetworkOnDate, networkOn } from '../network/network-on-date.ts';
import { detailTemplate } from '../template/detail.ts';
import { footerTemplate } from '../template/footer.ts';
import { frameTemplate } from '../template/frame.ts';
import type { Interaction } from '../template/interaction.ts';
import { emptyTemplate, failureTemplate, loadingTemplate } from '../template/states.ts';
import { tableTemplate } from '../template/table.ts';
import { DatasetController, type DataState } from './dataset-controller.ts';
import { NetworkErrorEvent, NetworkReadyEvent, NetworkSelectEvent } from './events.ts';
import { LanguageController } from './language-controller.ts';
import { LaterController } from './later-controller.ts';
import { resolveLink } from './links.ts';
import { memoizeLast } from './memoize-last.ts';
import { ReachController } from './reach-controller.ts';
import { uniqueScope, warnOnce } from './shared.ts';
import { type Space, SpaceController } from './space-controller.ts';

export type { Headline } from '../layout/headline.ts';

const VIEWS = ['chart', 'table'] as const;
const THEMES = ['auto', 'light', 'dark'] as const;

/** The makers of details and tables, which load when first asked for. */
export type Record = typeof import('../later/record.ts');

/** What a widget draws from. */
export interface Scene {
  /** The networks asked for, on the as-of day; at least one. */
  readonly contexts: readonly [DetailContext, ...DetailContext[]];
  /** The same networks without words and citations. */
  readonly networks: readonly NetworkOnDate[];
  readonly canvas: Canvas;
  readonly interaction: Interaction;
}

/** What a widget has drawn. */
export interface Picture {
  readonly drawing: TemplateResult;
  /** Above the drawing: the key, the chair's line. */
  readonly lead: TemplateResult | typeof nothing;
  readonly items: readonly Item[];
  /** Under the drawing, such as a numbered list. */
  readonly below?: TemplateResult | typeof nothing;
  /** Entries or rows that the reserved height has no room for. */
  readonly hidden?: number;
  /** Sentences for the footer. */
  readonly captions: readonly string[];
}

/**
 * What all widgets share: data, language, room, selection, and the frame around the drawing. A widget says what its
 * drawing, key and table are; it does not know where its data comes from.
 */
export abstract class NetworkWidget extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    data: { attribute: false },
    network: {},
    asOf: { attribute: 'as-of' },
    locale: {},
    selected: {},
    view: {},
    theme: { reflect: true },
    headingLevel: { attribute: 'heading-level', type: Number },
    timeout: { type: Number },
    noControls: { attribute: 'no-controls', type: Boolean },
    noMenu: { attribute: 'no-menu', type: Boolean },
    noCaption: { attribute: 'no-caption', type: Boolean },
    expanded: { state: true },
  };

  /** URL of the dataset; one request a page for each URL. */
  declare src: string;
  /** The dataset as an object; no request. */
  declare data: Dataset | undefined;
  /** Ids of networks of the dataset, separated by spaces; the first of the dataset when empty or unknown. */
  declare network: string;
  /** The date the widget is true for, `YYYY-MM-DD` or `today`; the dataset's `updated` when empty or unknown. */
  declare asOf: string;
  /** BCP 47; the nearest `lang` around the widget when empty. */
  declare locale: string;
  /** Id of the selected thing; empty for none. */
  declare selected: string;
  /** `chart`, or `table` for the same content as a table. */
  declare view: 'chart' | 'table';
  /** `light` and `dark` force a theme; `auto` follows the page's used `color-scheme`. */
  declare theme: 'auto' | 'light' | 'dark';
  /** Level of the widget's own heading, 2 to 6. */
  declare headingLevel: number;
  /** Time allowed for a request, ms. */
  declare timeout: number;
  /** Leaves out the switch between chart and table. */
  declare noControls: boolean;
  /** Leaves out the menu. */
  declare noMenu: boolean;
  /** Leaves out the sentences on boundaries and notation under the drawing. */
  declare noCaption: boolean;
  /** All rows are shown, however high. */
  declare protected expanded: boolean;

  /** Which widget this is; picks its words. */
  protected abstract readonly widget: 'map' | 'timeline' | 'rotation';
  /** What can be selected in it. */
  protected abstract readonly itemTypes: readonly ItemType[];

  readonly #scope = uniqueScope();
  readonly #internals: ElementInternals | undefined;
  readonly #language = new LanguageController(this);
  readonly #dataset = new DatasetController(this, (state) => this.#announce(state));
  readonly #space = new SpaceController(this);
  readonly #reach = new ReachController(
    this,
    (item) => this.#select(item),
    (word) => word.toLocaleLowerCase(this.#language.locale),
  );
  readonly #record = new LaterController(this, () => import('../later/record.ts'));
  readonly #contexts = memoizeLast(contextsOf);
  /** Kept while nothing has changed, so that layouts are. */
  readonly #networksOf = memoizeLast((contexts: Scene['contexts']) => contexts.map(({ network }) => network));
  readonly #canvas = memoizeLast((space: Space, format: Formatter): Canvas => ({ ...space, format }));

  constructor() {
    super();
    this.src = '';
    this.data = undefined;
    this.network = '';
    this.asOf = '';
    this.locale = '';
    this.selected = '';
    this.view = 'chart';
    this.theme = 'auto';
    this.headingLevel = 3;
    this.timeout = 20_000;
    this.noControls = false;
    this.noMenu = false;
    this.noCaption = false;
    this.expanded = false;
    this.#internals = this.attachInternals?.();
  }

  /** Draws; called when the data, the room, the language or the selection has changed. */
  protected abstract draw(scene: Scene): Picture;
  /** The heading and standfirst that stand where the page slots none. */
  protected abstract headline(contexts: Scene['contexts']): Headline;
  /** The same content as a table. */
  protected abstract table(contexts: Scene['contexts'], record: Record): Table;
  /** True when there is nothing to draw. */
  protected abstract isEmpty(contexts: Scene['contexts']): boolean;

  /** Asks again for what could not be loaded. */
  retry(): void {
    this.#dataset.retry();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.view = this.allowed('view', VIEWS);
    this.theme = this.allowed('theme', THEMES);
    if (changed.has('asOf') && this.asOf && !isAsOf(this.asOf)) {
      warnOnce(this.localName, 'as-of', `unknown value "${this.asOf}"; allowed: today, YYYY-MM-DD`);
    }
  }

  /** The value of a property, or the first of the allowed ones when it is none of them, which is said once. */
  protected allowed<Value extends string>(name: keyof this & string, values: readonly [Value, ...Value[]]): Value {
    const value = this[name];
    const known = values.find((allowed) => allowed === value);
    if (known === undefined) warnOnce(this.localName, name, `unknown value "${value}"; allowed: ${values.join(', ')}`);
    return known ?? values[0];
  }

  protected override render(): TemplateResult {
    const { language, locale } = this.#language;
    const { state } = this.#dataset;
    if (!language || state.status === 'none' || state.status === 'loading') return this.#renderWaiting(language?.messages.loading ?? '');
    if (state.status === 'failed') return this.#renderFailure(new Formatter(language, locale), state.problems, state.canRetry, []);
    const networks = this.#networks(state.dataset);
    const contexts = this.#contexts(state.dataset, networks, language, locale, this.asOf, new Date().toDateString());
    if (!contexts) return this.#renderEmpty(new Formatter(language, locale));
    return this.#renderNetworks(contexts, state);
  }

  /** The networks asked for; the dataset's first where none is, or none that it has. */
  #networks({ networks = [] }: Dataset): string {
    const asked = this.network.split(/\s+/).filter(Boolean);
    const unknown = asked.filter((id) => !networks.some((network) => network.id === id));
    if (unknown.length) {
      const allowed = networks.map(({ id }) => id).join(', ');
      warnOnce(this.localName, 'network', `unknown value "${unknown.join(' ')}"; allowed: ${allowed}`);
    }
    const known = asked.filter((id) => !unknown.includes(id));
    return (known.length ? known : networks.slice(0, 1).map(({ id }) => id)).join(' ');
  }

  #renderWaiting(label: string): TemplateResult {
    return frameTemplate({ ...this.#emptyFrame(), plot: loadingTemplate(label), isBusy: this.#dataset.state.status === 'loading' });
  }

  #renderFailure(format: Formatter, problems: readonly Problem[], canRetry: boolean, lines: readonly string[]): TemplateResult {
    const failure = failureOf(this.widget, problems, canRetry, lines, format.messages);
    return frameTemplate({ ...this.#emptyFrame(), plot: failureTemplate(failure, () => this.retry()) });
  }

  #renderEmpty({ messages }: Formatter): TemplateResult {
    return frameTemplate({ ...this.#emptyFrame(), plot: emptyTemplate(messages.empty[this.widget]) });
  }

  #emptyFrame(): Parameters<typeof frameTemplate>[0] {
    return {
      heading: undefined,
      headingLevel: this.headingLevel,
      description: undefined,
      lead: nothing,
      plot: nothing,
      below: nothing,
      detail: nothing,
      footer: nothing,
      isBusy: false,
    };
  }

  #renderNetworks(contexts: Scene['contexts'], state: DataState & { status: 'ready' }): TemplateResult {
    const [{ format }] = contexts;
    const resolve = (url: string) => resolveLink(url, state.base);
    const { space } = this.#space;
    const isTable = this.view === 'table';
    const isEmpty = this.isEmpty(contexts);
    const scene = space && !isEmpty && !isTable ? this.#scene(contexts, space, format) : undefined;
    const picture = scene && this.draw(scene);
    this.#reach.items = picture?.items ?? [];
    const final = scene && picture ? this.#redrawnWithActive(scene, picture) : undefined;
    const record = isTable || this.selected ? this.#record.get() : undefined;
    const detail = this.selected ? record?.findDetail(contexts, this.selected, this.itemTypes) : undefined;
    return frameTemplate({
      ...this.#emptyFrame(),
      ...this.headline(contexts),
      lead: final?.lead ?? nothing,
      plot: isEmpty
        ? emptyTemplate(format.messages.empty[this.widget])
        : isTable && record
          ? tableTemplate(this.table(contexts, record), format.messages, resolve)
          : (final?.drawing ?? loadingTemplate(format.messages.loading)),
      below: html`${final?.below ?? nothing}${this.#renderExpander(final?.hidden ?? 0, format)}`,
      detail: this.#renderDetail(detail, format, resolve),
      footer: this.#renderFooter(contexts, state, final?.captions ?? [], resolve),
    });
  }

  #scene(contexts: Scene['contexts'], space: Space, format: Formatter): Scene {
    const interaction = { selected: this.selected || undefined, active: this.#reach.active, scope: this.#scope };
    return { contexts, networks: this.#networksOf(contexts), canvas: this.#canvas(space, format), interaction };
  }

  /** The first drawing tells which items there are; only then is it known which of them the Tab key reaches. */
  #redrawnWithActive(scene: Scene, picture: Picture): Picture {
    const { active } = this.#reach;
    return active === scene.interaction.active ? picture : this.draw({ ...scene, interaction: { ...scene.interaction, active } });
  }

  #renderExpander(hidden: number, format: Formatter): TemplateResult | typeof nothing {
    if (!hidden && !this.expanded) return nothing;
    const { showAll, showFewer } = format.messages;
    const label = this.expanded ? showFewer : showAll({ count: format.number(this.#reach.items.length + hidden) });
    return html`<button part="expander" type="button" class="button expander" aria-expanded=${this.expanded}
      @click=${() => this.#toggleExpanded()}>${label}</button>`;
  }

  #toggleExpanded(): void {
    this.expanded = !this.expanded;
  }

  #renderDetail(detail: Detail | undefined, format: Formatter, resolve: (url: string) => string | undefined): TemplateResult {
    const close = () => {
      this.#select(undefined);
      this.#reach.focus();
    };
    return html`<div class="spoken" role="status">${detail ? `${detail.title.text}, ${detail.kicker}` : ''}</div>
      ${detail ? detailTemplate(detail, format, resolve, close) : nothing}`;
  }

  #renderFooter(
    contexts: Scene['contexts'],
    state: DataState & { status: 'ready' },
    captions: readonly string[],
    resolve: (url: string) => string | undefined,
  ): TemplateResult {
    const [{ format, network, citations }] = contexts;
    const { messages } = format;
    const { day, updated } = network.asOf;
    const isTable = this.view === 'table';
    const words = day > updated ? messages.asKnownOn({ date: format.day(updated) }) : messages.asOf({ date: format.day(day) });
    const footer = {
      asOf: `${words}.`,
      citations: citations.all,
      omitted: state.omitted ? messages.omitted(state.omitted, format.number(state.omitted)) : '',
      captions: this.noCaption ? [] : captions,
      corrections: state.dataset.corrections,
      switchLabel: isTable ? messages.showChart : messages.showTable,
      hasControls: !this.noControls,
    };
    return footerTemplate(footer, format, resolve, () => {
      this.view = isTable ? 'chart' : 'table';
    });
  }

  #select(item: Item | undefined): void {
    this.selected = item?.id ?? '';
    this.dispatchEvent(new NetworkSelectEvent(item?.type ?? '', item?.id ?? ''));
  }

  #announce(state: DataState): void {
    const states = this.#internals?.states;
    for (const name of ['loading', 'ready', 'error']) states?.delete(name);
    if (state.status === 'none') return;
    states?.add(state.status === 'failed' ? 'error' : state.status);
    if (state.status === 'loading') return;
    if (state.problems.length) {
      this.dispatchEvent(new NetworkErrorEvent(state.problems));
      warnOnce(this.localName, 'data', `${state.problems.length} problems, the first: ${state.problems[0]?.message}`);
    }
    if (state.status === 'ready') this.dispatchEvent(new NetworkReadyEvent(state.problems));
  }
}

/** The networks on the day, with citations and words; undefined for a dataset without networks. */
function contextsOf(
  dataset: Dataset,
  ids: string,
  language: Formatter['language'],
  locale: string,
  asOf: string,
  _readerDay: string,
): Scene['contexts'] | undefined {
  const format = new Formatter(language, locale, dataset.languages);
  const day = resolveAsOf(isAsOf(asOf) ? asOf : undefined, dataset, new Date());
  const networks = ids
    .split(' ')
    .flatMap((id) => dataset.networks?.find((network: Network) => network.id === id) ?? [])
    .map((network) => networkOn(dataset, network, day));
  const citations = new Citations(networks);
  const [first, ...rest] = networks.map((network) => ({ network, citations, format }));
  return first && [first, ...rest];
}
