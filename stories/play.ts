/** What the play functions look at and wait for. */
import { expect, userEvent, waitFor } from 'storybook/test';
import {
  detail,
  detailSources,
  detailWords,
  isDrawn,
  part,
  plain,
  tableRows,
  WIDGETS,
  type Widget,
} from '../test/browser/on-page.ts';

interface Shown {
  readonly canvasElement: HTMLElement;
}

/** The widget of a story. */
export function widgetOf({ canvasElement }: Shown): Widget {
  const widget = canvasElement.querySelector<Widget>(WIDGETS.join());
  if (!widget) throw new Error('the story shows no widget');
  return widget;
}

/** The widget of a story once it has its drawing. */
export async function drawnWidget(shown: Shown): Promise<Widget> {
  const widget = widgetOf(shown);
  await waitFor(() => expect(isDrawn(widget)).toBe(true), { timeout: 5000 });
  return widget;
}

/** Waits for a part of the widget that is there instead of a drawing, and gives its words. */
export async function wordsOfState(shown: Shown, name: string): Promise<string> {
  const widget = widgetOf(shown);
  await waitFor(() => expect(part(widget, name)).not.toBeNull(), { timeout: 5000 });
  await expect(isDrawn(widget)).toBe(false);
  return plain(part(widget, name)?.textContent);
}

/** Waits for the detail, which shows its sources. */
export async function openDetail(shown: Shown): Promise<string> {
  const widget = await drawnWidget(shown);
  await waitFor(() => expect(detail(widget)).not.toBeNull(), { timeout: 5000 });
  await expect(detailSources(widget).length).toBeGreaterThan(0);
  return detailWords(widget);
}

/** Waits for the table, and gives the words of its first cells. */
export async function tableNames(shown: Shown): Promise<string[]> {
  const widget = widgetOf(shown);
  await waitFor(() => expect(tableRows(widget).length).toBeGreaterThan(1), { timeout: 5000 });
  return tableRows(widget).map(([name = '']) => name);
}

/** The room that the drawing takes, px. */
export function drawingWidth(widget: Widget): number {
  return part(widget, 'drawing')?.getBoundingClientRect().width ?? 0;
}

/** The colour of the widget's ground. */
export function ground(widget: Widget): string {
  const surface = part(widget, 'widget');
  return surface ? getComputedStyle(surface).backgroundColor : '';
}

/** Presses the button that asks again. */
export async function retry(widget: Widget): Promise<void> {
  const button = part(widget, 'retry');
  if (!button) throw new Error('nothing to press');
  await userEvent.click(button);
}
