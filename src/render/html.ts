import { html, nothing } from 'lit';
import { resolveLink } from '../element/links.ts';
import { footerOf } from '../layout/footer.ts';
import { type WidthClass, widthClass } from '../layout/width-class.ts';
import { footerTemplate } from '../template/footer.ts';
import { frameTemplate } from '../template/frame.ts';
import { tableTemplate } from '../template/table.ts';
import { atRest } from './at-rest.ts';
import { type Composition, compose } from './compose.ts';
import { expanderWords, type PageButtons } from './controls.ts';
import { MarkupElement } from './markup/element.ts';
import { parseMarkup } from './markup/parse.ts';
import { escapeText, serialize } from './markup/serialize.ts';
import { writeMarkup } from './markup/write.ts';
import { stillStyles } from './still-styles.ts';
import { tableOf } from './table.ts';
import type { WidgetRequest } from './widget.ts';

export interface HtmlOptions {
  /** Of the element that takes over: `src`, `geography` and so on; those that say nothing are left out. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Address of the style sheet; empty to write it into the page, which then has to allow it. */
  readonly stylesheet: string;
  /** Address of the script; empty for none. */
  readonly script: string;
  /** 2 to 6 */
  readonly headingLevel: number;
}

/** The id of the table, within the widget's own root. */
const TABLE = 'still-table';

/**
 * A widget as its element with a declarative shadow root, which is painted before any script, and which the element takes over once
 * it has the same to show.
 *
 * @param requests the same widget at one or more widths, at most one of each class
 * @returns undefined where the dataset has none of the networks
 */
export function renderHtml(requests: readonly WidgetRequest[], options: HtmlOptions): string | undefined {
  const forms = requests.flatMap((request) => compose(request, buttonsOf(request, options)) ?? []);
  const [first] = forms;
  if (!first) return undefined;
  const { widget } = first.stage.request;
  const root = new MarkupElement('template', [['shadowrootmode', 'open']]);
  root.append(styleOf(first, options), frameOf(forms, first, options));
  const given = Object.entries(options.attributes).filter(([, value]) => value !== '');
  const attributes = given.map(([name, value]) => [name, value === 'true' ? '' : escapeText(value)] as const);
  const element = new MarkupElement(`network-${widget}`, attributes);
  element.append(root);
  const script = options.script ? `\n<script type="module" src="${escapeText(options.script)}"></script>` : '';
  return `${writeMarkup(element)}${script}\n`;
}

/** What no element would ever answer is not there. */
function buttonsOf({ options }: WidgetRequest, { attributes }: HtmlOptions): PageButtons {
  const hasTools = Boolean(attributes['src']);
  return { hasSwitch: !options.noControls, hasMenu: !options.noMenu && hasTools, hasTools };
}

function styleOf({ stage }: Composition, { stylesheet }: HtmlOptions): MarkupElement {
  if (stylesheet)
    return new MarkupElement('link', [
      ['rel', 'stylesheet'],
      ['href', escapeText(stylesheet)],
    ]);
  const style = new MarkupElement('style');
  style.append(stillStyles(stage.request.widget));
  return style;
}

/** One frame, in which what depends on the width stands once for each. */
function frameOf(forms: readonly Composition[], first: Composition, options: HtmlOptions): MarkupElement {
  const { headingLevel } = options;
  const { hasMenu, hasTools } = buttonsOf(first.stage.request, options);
  const { stage, drawn, footer } = first;
  const [{ format }] = stage.contexts;
  const { base, language } = stage.request;
  const resolve = (url: string) => resolveLink(url, base);
  const classes = classesOf(forms);
  const each = (piece: (form: Composition) => unknown) =>
    html`${forms.map((form, index) => (classes[index] ? html`<div class=${classes[index]}>${piece(form)}</div>` : piece(form)))}`;
  const template = frameTemplate({
    ...drawn.headline,
    headingLevel,
    lead: html`${tool(hasTools, first.drawn.tools?.filters)}${each((form) => form.drawn.lead)}`,
    plot: each((form) => form.drawn.drawing),
    below: html`${each((form) => {
      const { below, tools } = form.drawn;
      return html`${below}${tool(hasTools, tools?.navigation)}<div class="expanding">${tool(hasTools, tools?.pages)}${expander(form)}</div>`;
    })}`,
    detail: drawn.isEmpty ? nothing : tablePopover(first),
    footer: html`${footerTemplate(footerOf(footer, format), format, resolve, () => {})}${hasMenu ? menuButton(first) : nothing}`,
    isWaiting: false,
    lang: language.tag,
    direction: language.direction,
  });
  const [frame] = parseMarkup(serialize(template)).elements;
  if (!frame) throw new Error('a frame is an element');
  frame.attributes.set('class', 'widget still');
  atRest(frame);
  for (const element of frame.all()) openTable(element);
  return frame;
}

/** Each width class shows the form that was drawn for it, else the nearest narrower one, else the narrowest. */
function classesOf(forms: readonly Composition[]): readonly string[] {
  if (forms.length < 2) return forms.map(() => '');
  const drawnFor = forms.map(({ stage }) => widthClass(stage.request.width));
  const shown = (['narrow', 'medium', 'wide'] satisfies readonly WidthClass[]).map((wanted, rank, all) => {
    const fitting = all.slice(0, rank + 1).findLast((name) => drawnFor.includes(name));
    return { wanted, from: fitting ?? all.find((name) => drawnFor.includes(name)) };
  });
  return drawnFor.map((name) =>
    shown
      .filter(({ from }) => from === name)
      .map(({ wanted }) => `in-${wanted}`)
      .join(' '),
  );
}

function tool(isThere: boolean, piece: unknown = nothing) {
  return isThere ? piece : nothing;
}

/** As an element has it that nobody has pressed. */
function menuButton({ stage }: Composition) {
  const { share } = stage.canvas.format.messages;
  return html`<button part="menu-button" type="button" class="button switch" aria-expanded="false">${share}</button>`;
}

function expander({ drawn, stage }: Composition) {
  return drawn.hidden
    ? html`<button part="expander" type="button" class="button expander">${expanderWords(drawn, stage.request)}</button>`
    : nothing;
}

function tablePopover({ stage }: Composition) {
  const [{ format }] = stage.contexts;
  const resolve = (url: string) => resolveLink(url, stage.request.base);
  const nobody = { order: undefined, turn() {}, sort() {} };
  return html`<div id=${TABLE} class=${TABLE} popover="auto">${tableTemplate(tableOf(stage), format, resolve, nobody)}</div>`;
}

/** What waits for a script, with all in it; it looks as it will and answers nothing before. */
const WAITING = ['filters', 'time-navigation', 'earlier', 'later', 'menu-button'];

/** Without script, what would show more opens the table, which has all of it. */
function openTable(element: MarkupElement): void {
  const part = element.attributes.get('part') ?? '';
  if (WAITING.includes(part)) element.attributes.set('inert', '');
  if (element.name !== 'button') return;
  if (element.classes.includes('sort')) {
    element.replaceWith(element.children);
    return;
  }
  if (['switch', 'expander'].includes(part)) element.attributes.set('popovertarget', TABLE);
}
