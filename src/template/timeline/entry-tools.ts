import { html, nothing, type TemplateResult } from 'lit';
import type { EntrySurroundings } from '../../layout/timeline/neighbours.ts';
import { filter as english } from '../../locale/en/filter.ts';
import type { Formatter } from '../../locale/format.ts';
import type { Entry } from '../../network/entry.ts';

/** What the buttons under the detail of an entry do. */
export interface EntryActions {
  choose(entry: Entry): void;
  addToCalendar(entry: Entry): void;
  /** The address of the entry on the page; undefined where the page does not want one. */
  readonly link: string | undefined;
}

/** The way that time runs for most readers: back and on. */
const ARROWS = [
  { key: 'ArrowLeft', sign: '←' },
  { key: 'ArrowRight', sign: '→' },
];

/** From an entry to the ones before and after it, by button or with the arrow keys on any of these, to a calendar, and its address. */
export function entryToolsTemplate(
  { entry, previous, next, isForCalendar }: EntrySurroundings,
  format: Formatter,
  { choose, addToCalendar, link }: EntryActions,
): TemplateResult {
  const words = format.words('filter', english);
  const [back, on] = format.language.direction === 'rtl' ? ARROWS.toReversed() : ARROWS;
  const handleKey = (event: KeyboardEvent) => {
    const other = event.key === back?.key ? previous : event.key === on?.key ? next : undefined;
    if (!other || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    choose(other);
  };
  const step = (part: string, label: string, sign: string | undefined, other: Entry | undefined) =>
    html`<button part=${part} type="button" class="button" aria-label=${label} aria-disabled=${other ? 'false' : 'true'}
      @click=${() => other && choose(other)}>${sign}</button>`;
  return html`<div part="entry-tools" class="entry-tools" role="group" @keydown=${handleKey}>
    ${step('previous-entry', words.previousEntry, back?.sign, previous)}${step('next-entry', words.nextEntry, on?.sign, next)}
    ${isForCalendar ? html`<button part="add-to-calendar" type="button" class="button" @click=${() => addToCalendar(entry)}>${words.addToCalendar}</button>` : nothing}
    ${link ? html`<a part="entry-link" href=${link}>${words.linkHere}</a>` : nothing}
  </div>`;
}
