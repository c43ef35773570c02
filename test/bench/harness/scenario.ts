/** What is measured on pages: the same task for several contenders. */
export interface Scenario {
  readonly title: string;
  /** By the name in the table. */
  readonly contenders: Readonly<Record<string, Contender>>;
  /** Beside `/dist/`, what the server has for the contenders, by path. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly targets?: readonly Target[];
  /** Width of the page in px; 640 unless said. */
  readonly width?: number;
}

export type Contender = Page | Markup;

/** A page. Its script ends by calling `report` of `report.ts`. */
export interface Page {
  /** A module of `contenders/`, bundled and minified for production as a site would. */
  readonly script: string;
  readonly head?: string;
  readonly body?: string;
  /** One round is enough for what takes a minute. */
  readonly isSlow?: boolean;
}

/** The elements of a page's widget with none of its code, see `markup-alone.mjs`. */
export interface Markup {
  /** The name of the page's contender. */
  readonly markupOf: string;
}

/** What a contender's time may be at most. */
export type Target =
  | { readonly contender: string; readonly most: number; readonly times: string }
  | { readonly contender: string; readonly mostMs: number };
