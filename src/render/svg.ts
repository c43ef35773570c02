import { svg } from 'lit';
import { frameStyles } from '../element/styles/frame.ts';
import { optionStyles } from '../element/styles/option.ts';
import { tokens } from '../element/styles/tokens.ts';
import { figureTemplate } from '../template/figure.ts';
import { atRest } from './at-rest.ts';
import { fitCard } from './card.ts';
import { compose } from './compose.ts';
import { resolveStyles } from './css/resolve.ts';
import { parseRules } from './css/rules.ts';
import { DRAWING_STYLES } from './drawing-styles.ts';
import { composeMapCard } from './map-card.ts';
import { MarkupElement } from './markup/element.ts';
import { parseMarkup } from './markup/parse.ts';
import { escapeText, serialize } from './markup/serialize.ts';
import { writeMarkup } from './markup/write.ts';
import type { WidgetRequest } from './widget.ts';

/** The words and lines around the drawing. */
const FIGURE = `
  .figure-ground { fill: var(--_surface) }
  .figure-sea { fill: var(--_sea) }
  .figure-strong { fill: var(--_ink) }
  .figure-plain { fill: var(--_ink-2) }
  .figure-faint { fill: var(--_ink-3) }
  .figure-accent, .figure-bar { fill: var(--_accent) }
  .figure-rule { fill: var(--_rule) }
  .figure tspan[lang] { unicode-bidi: isolate }
`;

/** What only the page around an element needs. */
const LEFT_OUT = [
  'class',
  'part',
  'data-id',
  'tabindex',
  'aria-selected',
  'aria-posinset',
  'aria-setsize',
  'aria-owns',
];

/**
 * A widget as one SVG that needs nothing else: heading, key, drawing, list and sources, with every colour where it is used.
 *
 * @returns undefined where the dataset has none of the networks
 */
export function renderSvg(request: WidgetRequest): string | undefined {
  // What opens on a page is open here, but for meetings where there may be hundreds.
  const opens = !request.isCard;
  const expanded = request.options.expanded || (request.widget === 'rotation' && opens);
  const open = { ...request, options: { ...request.options, expanded, expandsFew: opens } };
  const composed = request.isCard && request.widget === 'map' ? composeMapCard(open) : compose(open);
  if (!composed) return undefined;
  const { drawn, figure } = composed;
  const { width } = figure;
  const height = Math.ceil(figure.height);
  const root = rootOf(request, width, height);
  root.append(...parseMarkup(serialize(figureTemplate({ ...figure, height }))).children);
  for (const { index, x, y } of figure.swatches) {
    const swatch = drawn.swatches[index];
    if (swatch) root.append(placed(swatch, x, y, swatch.attributes.get('class') ?? ''));
  }
  const [picture] = figure.pictures;
  const [drawing] = parseMarkup(serialize(drawn.drawing)).elements;
  if (picture && drawing && !drawn.isEmpty) {
    if (request.widget === 'map') root.append(groundOf(picture));
    root.append(placed(drawing, picture.x, picture.y, drawing.attributes.get('class') ?? ''));
  }
  if (request.isCard) fitCard(root, width, height, request.language.direction);
  atRest(root);
  const sheets = [tokens, frameStyles, optionStyles, ...DRAWING_STYLES[request.widget]].map(({ cssText }) => cssText);
  resolveStyles(
    root,
    parseRules([...sheets, FIGURE].join('\n'), request.width),
    request.theme === 'auto' ? 'light' : request.theme,
  );
  for (const element of root.all()) tidy(element);
  describe(root, drawn.headline.heading.text, [drawn.headline.description?.text, drawn.summary]);
  return `${writeMarkup(root, true)}\n`;
}

function tidy({ attributes }: MarkupElement): void {
  for (const name of LEFT_OUT) attributes.delete(name);
  // SVG 1.1 knows hundreds alone.
  const weight = attributes.get('font-weight');
  if (weight) attributes.set('font-weight', String(Math.round(Number(weight) / 100) * 100));
}

function rootOf({ language, fontFamily }: WidgetRequest, width: number, height: number): MarkupElement {
  return new MarkupElement('svg', [
    ['xmlns', 'http://www.w3.org/2000/svg'],
    ['width', String(width)],
    ['height', String(height)],
    ['viewBox', `0 0 ${width} ${height}`],
    ['font-family', escapeText(fontFamily)],
    ['lang', language.tag],
  ]);
}

/** Title and description first, for whoever cannot see the rest. */
function describe(root: MarkupElement, title: string, sentences: readonly (string | undefined)[]): void {
  const words = (name: string, id: string, text: string) => {
    const element = new MarkupElement(name, [['id', id]]);
    element.append(escapeText(text));
    element.parent = root;
    return element;
  };
  const text = sentences
    .filter(Boolean)
    .join(' ')
    .replaceAll(/[\ue000-\ue002]/g, '');
  root.children = [words('title', 'title', title), words('desc', 'desc', text), ...root.children];
  root.attributes.set('role', 'group');
  root.attributes.set('aria-labelledby', 'title');
  root.attributes.set('aria-describedby', 'desc');
}

function placed(drawing: MarkupElement, x: number, y: number, className: string): MarkupElement {
  const { attributes } = drawing;
  attributes.set('x', String(Math.round(x * 100) / 100));
  attributes.set('y', String(Math.round(y * 100) / 100));
  attributes.set('class', className);
  return drawing;
}

/** A drawing within another has no background of its own. */
function groundOf({ x, y, width, height }: { x: number; y: number; width: number; height: number }): MarkupElement {
  const [ground = new MarkupElement('g')] = parseMarkup(
    serialize(svg`<rect class="figure-sea" x=${x} y=${y} width=${width} height=${height} />`),
  ).elements;
  return ground;
}
