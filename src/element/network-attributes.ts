import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Dataset } from '../dataset/model.ts';
import { isAsOf } from '../network/as-of.ts';
import { VERSION, warnOnce } from './shared.ts';

const VIEWS = ['chart', 'table'] as const;
const THEMES = ['auto', 'light', 'dark'] as const;

/** What a page may ask of any widget; what it asks for and there is not falls back to the default, and is said once. */
export abstract class NetworkAttributes extends LitElement {
  /** @internal Of the library, for a page that has two. */
  static readonly version: string = VERSION;

  static override properties: PropertyDeclarations = {
    src: {},
    datasetIntegrity: { attribute: 'dataset-integrity' },
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
  };

  /** URL of the dataset; one request a page for each URL. */
  declare src: string;
  /** The hashes that the bytes at `src` must have, as in Subresource Integrity: `sha384-…`; any bytes when empty. */
  declare datasetIntegrity: string;
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
  /** Leaves out the menu: link, code, picture and data to take away. */
  declare noMenu: boolean;
  /** Leaves out the sentences on boundaries and notation under the drawing. */
  declare noCaption: boolean;

  constructor() {
    super();
    this.src = this.datasetIntegrity = this.network = this.asOf = this.locale = this.selected = '';
    this.data = undefined;
    this.view = 'chart';
    this.theme = 'auto';
    this.headingLevel = 3;
    this.timeout = 20_000;
    this.noControls = this.noMenu = this.noCaption = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.view = this.allowed('view', VIEWS);
    this.theme = this.allowed('theme', THEMES);
    this.headingLevel = this.#allowedNumber('headingLevel', 'heading-level', 2, 6, 3);
    this.timeout = this.#allowedNumber('timeout', 'timeout', 1, Number.POSITIVE_INFINITY, 20_000);
    if (changed.has('asOf') && this.asOf && !isAsOf(this.asOf)) {
      this.warnUnknown('as-of', this.asOf, 'today, YYYY-MM-DD');
    }
  }

  /** The value of a property, or the first of the allowed ones when it is none of them, which is said once. */
  protected allowed<Value extends string>(name: keyof this & string, values: readonly [Value, ...Value[]]): Value {
    const value = this[name];
    const known = values.find((allowed) => allowed === value);
    if (known === undefined) this.warnUnknown(name, value, values.join(', '));
    return known ?? values[0];
  }

  #allowedNumber(
    name: 'headingLevel' | 'timeout',
    attribute: string,
    least: number,
    most: number,
    standard: number,
  ): number {
    const value = this[name];
    if (value >= least && value <= most) return value;
    this.warnUnknown(attribute, value, most === Number.POSITIVE_INFINITY ? `${least} or more` : `${least} to ${most}`);
    return standard;
  }

  /** Says once that an attribute asks for what there is not; one that is taken away asks for nothing. */
  protected warnUnknown(attribute: string, value: unknown, allowed: string): void {
    if (value !== null) warnOnce(this.localName, attribute, `unknown value "${value}"; allowed: ${allowed}`);
  }
}
