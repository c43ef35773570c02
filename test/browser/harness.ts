/**
 * A page to put widgets on: what a reader does, what a page's script hears, what the server answers. Each test begins with an
 * empty page that remembers nothing of the one before.
 */
import type { LitElement } from 'lit';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/define/network-widgets.ts';
// Loaded already, so that a key leads somewhere at once; test/package has one that comes before its code.
import '../../src/deferred/keys.ts';
import type { Problem } from '../../src/dataset/problem.ts';
import { shared } from '../../src/element/shared.ts';
import { isDrawn, type Widget, type WidgetTag } from './on-page.ts';

export * from './on-page.ts';

/** What a page's author writes. */
export interface Given<Tag extends WidgetTag> {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly properties?: Partial<HTMLElementTagNameMap[Tag]>;
  /** The markup between the tags. */
  readonly children?: string;
  /** px */
  readonly width?: number;
  readonly font?: string;
  /** Of the page around the widget. */
  readonly lang?: string;
}

/** Puts a widget on the page, within a box of its own. */
export function mount<Tag extends WidgetTag>(tag: Tag, given: Given<Tag> = {}): HTMLElementTagNameMap[Tag] {
  const { attributes = {}, properties = {}, children = '', width = 640, font = 'DejaVu Sans', lang = '' } = given;
  const widget = document.createElement(tag);
  Object.assign(widget, properties);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.innerHTML = children;
  const box = document.createElement('div');
  box.style.cssText = `width: ${width}px; font: 16px "${font}", sans-serif`;
  if (lang) box.lang = lang;
  box.append(widget);
  document.body.append(box);
  return widget;
}

/** Waits until a widget shows its drawing and has come to rest. */
export async function waitUntilDrawn<W extends Widget>(widget: W): Promise<W> {
  do {
    // What a drawing needs at another width may load only now.
    await waitFor(() => isDrawn(widget));
    await settled(widget);
  } while (!isDrawn(widget));
  return widget;
}

/** Waits until nothing in a widget has changed for some frames. */
export async function settled<W extends LitElement>(widget: W): Promise<W> {
  const observer = new MutationObserver(() => {});
  if (widget.shadowRoot)
    observer.observe(widget.shadowRoot, { subtree: true, childList: true, attributes: true, characterData: true });
  for (let calm = 0; calm < 3; ) {
    await frame();
    calm = observer.takeRecords().length || widget.isUpdatePending ? 0 : calm + 1;
  }
  observer.disconnect();
  return widget;
}

export function frame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Waits until something holds; not once something has gone uncaught, which the end of the test then tells of. */
export async function waitFor(holds: () => unknown): Promise<void> {
  await vi.waitFor(() => expect(uncaught.length || holds(), String(holds)).toBeTruthy(), {
    timeout: 8000,
    interval: 20,
  });
}

/** Presses keys as a reader does: `{ArrowLeft}`, `{Enter}`, or letters. */
export async function press(keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await frame();
}

/** Turns the wheel over an element, as a hand does: an event that a script sends arrives where the browser would bring none. */
export async function turnWheel(target: Element, y: number, held = ''): Promise<void> {
  // A browser knows from the last frame where a page waits for the wheel.
  await frame();
  await frame();
  if (held) await userEvent.keyboard(`{${held}>}`);
  await userEvent.wheel(target, { delta: { y } });
  if (held) await userEvent.keyboard(`{/${held}}`);
}

/** Makes the page so long that it scrolls. */
export function lengthenPage(): void {
  const tall = document.createElement('div');
  tall.style.blockSize = '300vh';
  document.body.append(tall);
}

/** Clicks in the middle of what is drawn, or where the pointer hits it. */
export async function click(target: Element): Promise<void> {
  // What a reader points at may be a label over a shape; a test runner would wait until it is gone.
  await userEvent.click(target, { force: true });
  await frame();
}

/** An event that the page's own script has heard at the document. */
export interface Heard {
  readonly type: string;
  readonly widget: EventTarget | null;
  readonly detail: { readonly problems?: readonly Problem[]; readonly type?: string; readonly id?: string };
}

const EVENTS = ['network-ready', 'network-error', 'network-select'] as const;
const heard: Heard[] = [];

/** The events of one type so far, oldest first; of one widget when it is named. */
export function heardEvents(type: (typeof EVENTS)[number], widget?: Widget): readonly Heard[] {
  return heard.filter((event) => event.type === type && (!widget || event.widget === widget));
}

/** The problems of the first `network-error`, once it has come. */
export async function firstProblems(widget: Widget): Promise<readonly Problem[]> {
  await waitFor(() => heardEvents('network-error', widget).length);
  return heardEvents('network-error', widget)[0]?.detail.problems ?? [];
}

for (const type of EVENTS) {
  document.documentElement.addEventListener(type, (event) =>
    heard.push({ type, widget: event.target, detail: event.detail }),
  );
}

/** Lines that widgets have written on the console. */
export function consoleLines(): readonly string[] {
  return vi
    .mocked(console.warn)
    .mock.calls.map(([line]) => String(line))
    .filter((line) => line.startsWith('<network-'));
}

/** What the page's server says when asked for a path. */
export type Answer = () => Promise<Response>;

export const text =
  (body: string): Answer =>
  () =>
    Promise.resolve(new Response(body));
export const json = (value: unknown): Answer => text(JSON.stringify(value));
export const status =
  (code: number): Answer =>
  () =>
    Promise.resolve(new Response('', { status: code }));
export const silence: Answer = () => new Promise(() => {});
export const refusal: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

const answers = new Map<string, Answer>();

/** Lets the server answer a path in a certain way from now on; all others get what there is. */
export function serve(path: string, answer: Answer): void {
  answers.set(path, answer);
}

/** Keeps the answer to a path back; what this gives sends it to all who have asked. */
export function serveLater(path: string): (response: Response) => void {
  const waiting: ((response: Response) => void)[] = [];
  serve(path, () => new Promise((resolve) => waiting.push(resolve)));
  return (response) => {
    for (const resolve of waiting) resolve(response);
  };
}

/** How often a path has been asked for. */
export function requestsFor(path: string): number {
  return vi.mocked(fetch).mock.calls.filter(([url]) => pathOf(url) === path).length;
}

function pathOf(input: RequestInfo | URL): string {
  return new URL(input instanceof Request ? input.url : input, location.href).pathname;
}

/** Whatever reached the top of the page without being caught. */
const uncaught: string[] = [];
addEventListener('error', (event) => uncaught.push(event.message));
addEventListener('unhandledrejection', (event) => uncaught.push(String(event.reason?.stack ?? event.reason)));

beforeEach(() => {
  const realFetch = globalThis.fetch;
  vi.spyOn(globalThis, 'fetch').mockImplementation(
    (input, init) => answers.get(pathOf(input))?.() ?? realFetch(input, init),
  );
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
  vi.restoreAllMocks();
  shared.loads.clear();
  shared.warned.clear();
  answers.clear();
  heard.length = 0;
  // Some fail only after the test that caused them; they are then found by the next.
  expect(uncaught.splice(0)).toEqual([]);
});
