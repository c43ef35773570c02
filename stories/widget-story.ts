import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';

/** Attributes of a widget by name, as a story's controls set them. */
export type WidgetArgs = Readonly<Record<string, string | boolean | number | undefined>>;

export type WidgetStory = StoryObj<WidgetArgs>;

/** The dataset that most stories show. */
export const SHIPPED = '/data/turkic-states.json';

/** What a story says beside its attributes. */
interface StoryPage {
  /** Width of the page around the widget, px. */
  readonly width?: number;
  /** The dataset as an object, in the place of `src`. */
  readonly data?: unknown;
  /** What requests to paths are answered with, in the place of a server. */
  readonly answers?: Readonly<Record<string, () => Promise<Response>>>;
  /** What the widget shows in its shadow root when the story has come true. */
  readonly shows: string;
}

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  view: ['chart', 'table'],
  theme: ['auto', 'light', 'dark'],
  locale: ['', 'en', 'tr'],
  order: ['oldest', 'newest'],
  orientation: ['auto', 'horizontal', 'vertical'],
  form: ['auto', 'rows', 'ribbon'],
};

/** What the stories of a widget share: its controls and docs come from the custom elements manifest. */
export function widgetMeta(tag: string): Meta<WidgetArgs> {
  const argTypes = Object.entries(CHOICES).map(([name, options]) => [name, { control: 'select', options }] as const);
  return {
    args: { src: SHIPPED },
    argTypes: Object.fromEntries(argTypes),
    render: (args, { parameters }) => pageAround(tag, args, parameters['page'] as StoryPage | undefined),
    parameters: {
      docs: { source: { transform: (_code: string, context: { args: WidgetArgs }) => markup(tag, context.args) } },
    },
  };
}

/** A story that comes true: it fails when the widget does not show what it is about. */
export function widgetStory(tag: string, args: WidgetArgs, page: StoryPage): WidgetStory {
  return {
    args,
    parameters: { page },
    beforeEach: () => answering(page.answers ?? {}),
    play: async ({ canvasElement }) => {
      await waitFor(() => expect(shownBy(canvasElement, tag, page.shows)).not.toBeNull(), { timeout: 8000 });
    },
  };
}

function shownBy(canvas: HTMLElement, tag: string, selector: string): Element | null {
  return canvas.querySelector(tag)?.shadowRoot?.querySelector(selector) ?? null;
}

/** Answers requests to some paths in the place of a server, until the story is left. */
function answering(answers: Readonly<Record<string, () => Promise<Response>>>): () => void {
  const original = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
    return answers[pathname]?.() ?? original(input, init);
  };
  return () => {
    globalThis.fetch = original;
  };
}

function pageAround(tag: string, args: WidgetArgs, page: StoryPage | undefined): HTMLElement {
  const around = document.createElement('div');
  if (page?.width) around.style.maxWidth = `${page.width}px`;
  const element = document.createElement(tag);
  for (const [name, value] of given(args, page)) element.setAttribute(name, value === true ? '' : String(value));
  if (page?.data) Object.assign(element, { data: page.data });
  around.append(element);
  return around;
}

/** The markup of a story, to copy. */
function markup(tag: string, args: WidgetArgs): string {
  const attributes = given(args, undefined).map(([name, value]) =>
    value === true ? ` ${name}` : ` ${name}="${value}"`,
  );
  return `<${tag}${attributes.join('')}></${tag}>`;
}

function given(args: WidgetArgs, page: StoryPage | undefined): readonly (readonly [string, unknown])[] {
  return Object.entries(args).filter(
    ([name, value]) => value !== undefined && value !== false && value !== '' && !(page?.data && name === 'src'),
  );
}

/** The states that every widget has. */
export function commonStories(tag: string, selected: string, empty: unknown, partlyBroken: unknown) {
  return {
    standard: widgetStory(tag, {}, { shows: '.drawing' }),
    dark: widgetStory(tag, { theme: 'dark' }, { shows: '.drawing' }),
    narrow: widgetStory(tag, {}, { width: 320, shows: '.drawing' }),
    selectedOne: widgetStory(tag, { selected }, { shows: '.detail .source-list li' }),
    table: widgetStory(tag, { view: 'table' }, { shows: 'table caption' }),
    turkish: widgetStory(tag, { locale: 'tr' }, { shows: '[lang="tr"] .drawing' }),
    loading: widgetStory(
      tag,
      { src: '/never.json', timeout: 10_000_000 },
      { shows: '.loading', answers: { '/never.json': () => new Promise(() => {}) } },
    ),
    empty: widgetStory(tag, {}, { data: empty, shows: '.empty' }),
    requestFailed: widgetStory(
      tag,
      { src: '/gone.json' },
      { shows: '.failure button', answers: { '/gone.json': async () => new Response('', { status: 404 }) } },
    ),
    brokenText: widgetStory(
      tag,
      { src: '/broken.json' },
      { shows: '.failure', answers: { '/broken.json': async () => new Response('{ "format": 1, }') } },
    ),
    partlyBroken: widgetStory(tag, {}, { data: partlyBroken, shows: '.omitted' }),
  };
}
