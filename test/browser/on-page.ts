/**
 * What a reader finds in a widget, in a reader's words. Nothing here knows of a test runner, so that stories use it too.
 */
import type { Dataset } from '../../src/dataset/model.ts';

export type WidgetTag = 'network-map' | 'network-timeline' | 'network-rotation';
export type Widget = HTMLElementTagNameMap[WidgetTag];

export const WIDGETS: readonly WidgetTag[] = ['network-map', 'network-timeline', 'network-rotation'];

/** The dataset that is shipped, where the tests' server has it. */
export const SHIPPED = '/src/data/turkic-states.json';

function inside(widget: Element): ShadowRoot {
  if (!widget.shadowRoot) throw new Error(`<${widget.localName}> is not defined`);
  return widget.shadowRoot;
}

/** The element of a widget that a site styles as `::part(name)`; null where there is none. */
export function part(widget: Element, name: string): HTMLElement | null {
  return inside(widget).querySelector<HTMLElement>(`[part~="${name}"]`);
}

export function parts(widget: Element, name: string): HTMLElement[] {
  return [...inside(widget).querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
}

/** The words of a part without the white space of its markup; empty where it is not there. */
export function wordsOf(widget: Element, name: string): string {
  return plain(part(widget, name)?.textContent);
}

export function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** What the footer says of the day that the widget is true for. */
export function asOfWords(widget: Element): string {
  return plain(part(widget, 'footer')?.querySelector('[part="as-of"]')?.textContent);
}

/** Everything that can be chosen in a drawing, in its order. */
export function options(widget: Element): SVGGElement[] {
  return [...inside(widget).querySelectorAll<SVGGElement>('[role="option"]')];
}

/** The ids of what can be chosen. */
export function ids(widget: Element): string[] {
  return options(widget).map(({ dataset }) => dataset['id'] ?? '');
}

export function option(widget: Element, id: string): SVGGElement {
  const found = options(widget).find(({ dataset }) => dataset['id'] === id);
  if (!found) throw new Error(`no option "${id}" among ${ids(widget).join(', ')}`);
  return found;
}

/** The id of the option that has the keyboard; undefined when none has. */
export function focused(widget: Element): string | undefined {
  const { activeElement } = inside(widget);
  return activeElement instanceof SVGElement || activeElement instanceof HTMLElement
    ? activeElement.dataset['id']
    : undefined;
}

/** The ids of what the Tab key reaches in the drawing. */
export function tabStops(widget: Element): string[] {
  return [...inside(widget).querySelectorAll<SVGElement>('svg [tabindex="0"], svg[tabindex="0"]')].map(
    ({ dataset }) => dataset['id'] ?? '',
  );
}

/** The ids that the drawing shows as selected. */
export function chosen(widget: Element): string[] {
  return options(widget)
    .filter((one) => one.getAttribute('aria-selected') === 'true')
    .map(({ dataset }) => dataset['id'] ?? '');
}

/** The strip that tells all of what is selected; null while nothing is. */
export function detail(widget: Element): HTMLElement | null {
  return inside(widget).querySelector<HTMLElement>('section[part~="detail"]');
}

/** The words of the open detail; empty while none is. */
export function detailWords(widget: Element): string {
  return plain(detail(widget)?.textContent);
}

/** The sources that the open detail lists. */
export function detailSources(widget: Element): string[] {
  return [...(detail(widget)?.querySelectorAll('[part="sources"] li') ?? [])].map((item) => plain(item.textContent));
}

export function isDrawn(widget: Element): boolean {
  return part(widget, 'drawing') !== null;
}

/** The table of a table view as text: its rows of cells, the head first. */
export function tableRows(widget: Element): string[][] {
  const rows = inside(widget).querySelectorAll('table tr');
  return [...rows].map((row) => [...row.children].map((cell) => plain(cell.textContent)));
}

/** A dataset in the markup of a page, as a page's author embeds one. */
export function embedded(dataset: Dataset | string): string {
  const json = typeof dataset === 'string' ? dataset : JSON.stringify(dataset, null, 2);
  return `<script type="application/json">${json.replaceAll('<', '\\u003c')}</script>`;
}
