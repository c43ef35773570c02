import { type CSSResultGroup, css, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Dataset } from '../dataset/model.ts';
import type { ItemType } from '../layout/item.ts';
import { type DataState, DatasetController } from './dataset-controller.ts';
import { tellOutcome } from './events.ts';
import { NetworkElement } from './network-element.ts';
import { PROVIDED, type Provided, ProviderController } from './provider.ts';

/**
 * Draws nothing: loads one dataset and shares it, the as-of date, the selection and the language with every widget inside,
 * however deep. What it does not say itself it takes from a provider around it.
 *
 * @tag network-provider
 * @slot - The widgets, and anything else
 * @fires {NetworkReadyEvent} network-ready - The dataset is read; `detail.problems`
 * @fires {NetworkErrorEvent} network-error - Something is wrong with the dataset or its request; `detail.problems`
 * @fires {NetworkSelectEvent} network-select - A reader selected something in a widget within, or closed it; `detail: {type, id}`; bubbles up
 * @fires {NetworkDateChangeEvent} network-date-change - A reader moved the date of a slider within; `detail: {asOf}`; bubbles up
 */
export class NetworkProvider extends NetworkElement {
  static override properties: PropertyDeclarations = {
    src: {},
    datasetIntegrity: { attribute: 'dataset-integrity' },
    data: { attribute: false },
    asOf: { attribute: 'as-of' },
    locale: {},
    selected: {},
    timeout: { type: Number },
  };

  static override styles: CSSResultGroup = css`
    :host {
      display: contents;
    }
  `;

  /**
   * URL of the dataset; one request a page for each URL.
   *
   * @default ''
   */
  declare src: string;
  /**
   * The hashes that the bytes at `src` must have, as in Subresource Integrity: `sha384-…`; any bytes when empty.
   *
   * @default ''
   */
  declare datasetIntegrity: string;
  /** The dataset as an object, which goes before `src`; no request. Undefined or null for none. Anything else is judged, and never throws. */
  declare data: Dataset | undefined;
  /**
   * The date that the widgets are true for, `YYYY-MM-DD` or `today`; that of a provider around, else the dataset's `updated`, when empty. Any
   * other value is as none, with one line on the console.
   *
   * @default ''
   */
  declare asOf: string;
  /**
   * BCP 47; when empty, each widget goes by the nearest `lang` around it.
   *
   * @default ''
   */
  declare locale: string;
  /**
   * Id of the selected thing; empty for none.
   *
   * @default ''
   */
  declare selected: string;
  /**
   * Time allowed for a request, whole ms from 1; 20000 by default, and for any other value, with one line on the console. A request that takes
   * longer is an error that a reader can retry.
   *
   * @default 20_000
   */
  declare timeout: number;

  readonly #around = new ProviderController(this);
  readonly #dataset = new DatasetController(this, (state) => tellOutcome(this, state));
  readonly #followers = new Set<() => void>();

  /** @internal */
  readonly [PROVIDED]: Provided = new Sharing(this, this.#dataset, this.#around, this.#followers);

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override updated(): void {
    for (const tell of this.#followers) tell();
  }
}

/** What a provider passes on: its own, else what the provider around it passes on. */
class Sharing implements Provided {
  readonly #own: NetworkProvider;
  readonly #dataset: DatasetController;
  readonly #around: ProviderController;
  readonly #followers: Set<() => void>;

  constructor(
    own: NetworkProvider,
    dataset: DatasetController,
    around: ProviderController,
    followers: Set<() => void>,
  ) {
    this.#own = own;
    this.#dataset = dataset;
    this.#around = around;
    this.#followers = followers;
  }

  get state(): DataState {
    return this.#source?.state ?? this.#dataset.state;
  }

  get asOf(): string {
    return this.#own.asOf || (this.#around.provided?.asOf ?? '');
  }

  get locale(): string {
    return this.#own.locale || (this.#around.provided?.locale ?? '');
  }

  get selected(): string {
    return this.#own.selected || (this.#source?.selected ?? '');
  }

  follow(onChange: () => void): () => void {
    this.#followers.add(onChange);
    return () => this.#followers.delete(onChange);
  }

  select(type: ItemType | '', id: string): void {
    this.#own.selected = this.#source ? '' : id;
    this.#source?.select(type, id);
  }

  moveTo(asOf: string): void {
    this.#own.asOf = asOf;
  }

  retry(): void {
    if (this.#source) this.#source.retry();
    else this.#dataset.retry();
  }

  /** The provider around, where this one has no data of its own: then the selection is the other's as well. */
  get #source(): Provided | undefined {
    return this.#dataset.state.status === 'none' ? this.#around.provided : undefined;
  }
}
