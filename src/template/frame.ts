import { html, nothing, type TemplateResult } from 'lit';
import type { LocalText } from '../locale/format.ts';
import { wordsTemplate } from './words.ts';

/** What stands in a place of the frame: nothing, or one thing after another. */
export type Piece = TemplateResult | typeof nothing | undefined | readonly Piece[];

/** The pieces of a widget, top to bottom. */
export interface Frame {
  /** The heading that the page's slotted one replaces. */
  readonly heading?: LocalText | undefined;
  readonly headingLevel: number;
  readonly description?: LocalText | undefined;
  /** What stands between heading and drawing: the key, the chair's line. */
  readonly lead?: Piece;
  readonly plot: Piece;
  /** What belongs to the drawing but stands under it: a numbered list, `Show all`. */
  readonly below?: Piece;
  readonly detail?: Piece;
  readonly footer?: Piece;
  /** True until there is a drawing, or something else that stays. */
  readonly isWaiting?: boolean;
  /** Of the widget's own words; texts in another language say so themselves. */
  readonly lang: string | undefined;
  readonly direction: 'ltr' | 'rtl' | undefined;
}

/** The anatomy that all widgets share. */
export function frameTemplate(frame: Frame): TemplateResult {
  return html`<div part="widget" class="widget" lang=${frame.lang ?? nothing} dir=${frame.direction ?? nothing} aria-busy=${frame.isWaiting === true}>
    <div part="header" class="header">
      <slot name="heading">${frame.heading && headingTemplate(frame.heading, frame.headingLevel)}</slot>
      <slot name="description">${frame.description && descriptionTemplate(frame.description)}</slot>
    </div>
    ${frame.isWaiting ? waitingTemplate(frame) : bodyTemplate(frame)}
  </div>`;
}

/**
 * Before the drawing there is only the block that keeps its room: nothing that would have to move when key, list and footer
 * come. A heading that comes first brings a block of its own for the same reason.
 */
function waitingTemplate({ heading, plot }: Frame): TemplateResult {
  return heading
    ? html`<div part="plot" class="plot waiting">${plot}</div>`
    : html`<div part="plot" class="plot waiting untitled">${plot}</div>`;
}

function bodyTemplate(frame: Frame): TemplateResult {
  return html`${frame.lead}
    <div part="plot" class="plot">${frame.plot}</div>
    ${frame.below}${frame.detail}
    <div part="footer" class="footer"><slot name="footer"></slot>${frame.footer}</div>`;
}

function headingTemplate({ text, lang }: LocalText, level: number): TemplateResult {
  return html`<div part="heading" class="heading" role="heading" aria-level=${level} lang=${lang ?? nothing}>${text}</div>`;
}

function descriptionTemplate({ text, lang }: LocalText): TemplateResult {
  return html`<p part="description" class="description" lang=${lang ?? nothing}>${wordsTemplate(text)}</p>`;
}
