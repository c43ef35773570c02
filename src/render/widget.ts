import type { LeftOut } from '../dataset/check.ts';
import type { Dataset } from '../dataset/model.ts';
import type { BoundaryView, Geography } from '../geography/geography.ts';
import type { Canvas } from '../layout/drawing.ts';
import { omissionWords } from '../layout/omissions.ts';
import type { RotationGroup, RotationSort } from '../layout/rotation/chart-rows.ts';
import type { RotationForm } from '../layout/rotation/form.ts';
import type { TextWidth } from '../layout/text-width.ts';
import type { TimelineOrientation } from '../layout/timeline/orientation.ts';
import type { TimelineOrder } from '../layout/timeline/rail-rows.ts';
import type { Formatter } from '../locale/format.ts';
import type { Language } from '../locale/language.ts';
import type { Theme } from './css/value.ts';

export const WIDGETS = ['map', 'timeline', 'rotation'] as const;

export type WidgetName = (typeof WIDGETS)[number];

/** One widget as it is to be drawn, with everything that it is drawn from. */
export interface WidgetRequest {
  readonly widget: WidgetName;
  readonly dataset: Dataset;
  /** What of the dataset could not be used. */
  readonly leftOut: readonly LeftOut[];
  /** Ids; at least one. */
  readonly networks: readonly string[];
  /** `YYYY-MM-DD`, `today`, or empty for the dataset's own day. */
  readonly asOf: string;
  /** The reader's moment. */
  readonly now: Date;
  readonly language: Language;
  /** BCP 47 */
  readonly locale: string;
  /** px, of the widget with its padding */
  readonly width: number;
  /** A picture for links, of a fixed size: see `card.ts`. */
  readonly isCard?: boolean;
  /** A picture without heading, sources and date, for where these are told beside it. */
  readonly isBare?: boolean;
  /** px, of the page's text around it */
  readonly em: number;
  /** `auto` for a page that chooses; a picture is light then. */
  readonly theme: Theme | 'auto';
  /** CSS */
  readonly fontFamily: string;
  readonly textWidth: TextWidth;
  /** What the links of the dataset are seen from. */
  readonly base: string;
  /** The shapes of a map, and how disputed ones are drawn. */
  readonly geography?:
    | { readonly shapes: Geography; readonly view: BoundaryView; readonly isAuto: boolean }
    | undefined;
  readonly options: WidgetOptions;
}

/** What a page sets on an element by attributes. */
export interface WidgetOptions {
  readonly form: RotationForm;
  readonly group: RotationGroup;
  readonly sort: RotationSort;
  readonly order: TimelineOrder;
  readonly orientation: TimelineOrientation;
  readonly milestones: boolean;
  /** Of a timeline, what narrows it down; empty for all. Kinds are separated by spaces, days are EDTF. */
  readonly kind: string;
  readonly party: string;
  readonly from: string;
  readonly to: string;
  /** All rows, however high. */
  readonly expanded: boolean;
  /** All rows of a timeline that is short. */
  readonly expandsFew?: boolean;
  readonly noCaption: boolean;
  readonly noControls: boolean;
  readonly noMenu: boolean;
}

/** How much could not be shown, in words; empty where all is. */
export function omittedOf({ widget, leftOut, networks, options }: WidgetRequest, format: Formatter): string {
  const shows = widget === 'timeline' && options.milestones ? 'milestones' : widget;
  return omissionWords(leftOut, shows, networks, format);
}

/** Not all entries of a timeline are asked for. */
export function isNarrowed({ kind, party, from, to }: WidgetOptions): boolean {
  return [kind, party, from, to].some(Boolean);
}

export const STANDARD: WidgetOptions = {
  form: 'auto',
  group: 'party',
  sort: 'first-term',
  order: 'oldest',
  orientation: 'auto',
  milestones: false,
  kind: '',
  party: '',
  from: '',
  to: '',
  expanded: false,
  noCaption: false,
  noControls: false,
  noMenu: false,
};

/** What `render` writes. */
export const FORMATS = ['svg', 'png', 'html', 'fragment'] as const;

/** The room of a drawing within a widget. */
export type Room = Pick<Canvas, 'width' | 'height'>;
