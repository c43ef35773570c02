import type { PropertyDeclarations } from 'lit';
import type { Dataset } from '../dataset/model.ts';
import { NetworkElement, THEMES } from './network-element.ts';

const VIEWS = ['chart', 'table'] as const;

/** What a page may ask of any widget. */
export abstract class NetworkAttributes extends NetworkElement {
  static override properties: PropertyDeclarations = {
    src: {},
    datasetIntegrity: { attribute: 'dataset-integrity' },
    data: { attribute: false },
    network: {},
    asOf: { attribute: 'as-of' },
    locale: {},
    selected: {},
    view: { type: VIEWS },
    theme: { type: THEMES, reflect: true },
    headingLevel: { attribute: 'heading-level', type: Number },
    timeout: { type: Number },
    noControls: { attribute: 'no-controls', type: Boolean },
    noMenu: { attribute: 'no-menu', type: Boolean },
    noCaption: { attribute: 'no-caption', type: Boolean },
  };

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
   * Ids of networks of the dataset, separated by spaces; the first of the dataset when empty. Unknown ones are left out, with one line on the
   * console.
   *
   * @default ''
   */
  declare network: string;
  /**
   * The date the widget is true for, `YYYY-MM-DD` or `today`; the provider's, else the dataset's `updated`, when empty. Any other value is as
   * none, with one line on the console.
   *
   * @default ''
   */
  declare asOf: string;
  /**
   * BCP 47; the provider's, else the nearest `lang` around the widget, when empty. A language that there is not is English, with one line on
   * the console.
   *
   * @default ''
   */
  declare locale: string;
  /**
   * Id of the selected thing; empty for none. One that the widget does not have opens nothing.
   *
   * @default ''
   */
  declare selected: string;
  /**
   * `chart`, the default, or `table` for the same content as a table. Any other value is `chart`, with one line on the console.
   *
   * @default 'chart'
   */
  declare view: 'chart' | 'table';
  /**
   * `light` and `dark` force a theme; `auto`, the default, follows the page's used `color-scheme`. Any other value is `auto`, with one line
   * on the console.
   *
   * @default 'auto'
   */
  declare theme: 'auto' | 'light' | 'dark';
  /**
   * Level of the widget's own heading, a whole number from 2 to 6; 3 by default, and for any other value, with one line on the console.
   *
   * @default 3
   */
  declare headingLevel: number;
  /**
   * Time allowed for a request, whole ms from 1; 20000 by default, and for any other value, with one line on the console. A request that takes
   * longer is an error that a reader can retry.
   *
   * @default 20_000
   */
  declare timeout: number;
  /**
   * Leaves out the switch between chart and table.
   *
   * @default false
   */
  declare noControls: boolean;
  /**
   * Leaves out the menu: link, code, picture and data to take away.
   *
   * @default false
   */
  declare noMenu: boolean;
  /**
   * Leaves out the sentences on boundaries and notation under the drawing.
   *
   * @default false
   */
  declare noCaption: boolean;

  constructor() {
    super();
    this.noControls = this.noMenu = this.noCaption = false;
  }
}
