import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Box } from '../geography/geography.ts';
import { listenForMapZoom, STEP } from '../gesture/map-zoom.ts';
import type { Canvas } from '../layout/drawing.ts';
import type { MapLayout } from '../layout/map/layout.ts';
import { approachBox, crowdOf, isWholeBox, lowerBox, zoomBox } from '../layout/map/zoom-box.ts';
import { memoizeLast } from '../layout/memoize-last.ts';
import { zoom } from '../locale/en/zoom.ts';
import type { Formatter } from '../locale/format.ts';
import type { Interaction } from '../template/interaction.ts';
import type { listTemplate } from '../template/map/list.ts';
import { mapZoomTemplate, wholeWordsTemplate, zoomedWordsTemplate } from '../template/map-zoom.ts';

type Listed = Parameters<typeof listTemplate>[0];
type Seen = Pick<MapLayout, 'shown' | 'items' | 'width' | 'height'>;

/** What the words under a part of a map have at least, em, and what its picture has of the height of the whole. */
const LEAST_WORDS = 5.5;
const LOWEST = 0.6;

/** The part of a map that a reader has asked for, and what it is changed with. */
export class MapZoom implements ReactiveController {
  /** In planar units; undefined for all of the map. */
  box: Box | undefined;
  #seen: Seen | undefined;
  /** All that the map shows. */
  #whole: Seen | undefined;
  /** How much lower a part of it is drawn, as a share. */
  #lower = 1;
  #format: Formatter | undefined;
  #selected: string | undefined;
  #listed: Listed | undefined;
  #words: TemplateResult | undefined;
  #map: unknown;
  #stop: (() => void) | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #canvas = memoizeLast((canvas: Canvas, height: number): Canvas => ({ ...canvas, height }));

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Another map begins with all of it. */
  begin(map: unknown): void {
    if (map !== this.#map) this.box = undefined;
    this.#map = map;
  }

  /** The room of a part's picture, which leaves some to the words under it, so that the widget keeps its height. */
  room(canvas: Canvas): Canvas {
    const { width, height } = this.#whole as Seen;
    return this.#canvas(canvas, Math.round((this.#lower * height * canvas.width) / width));
  }

  /**
   * The buttons for a map that shows a part of its geography.
   *
   * @param seen what the picture shows now; the buttons go closer to what of it is selected, or to where most parties are
   */
  buttons(seen: Seen, format: Formatter): TemplateResult | typeof nothing {
    this.#seen = seen;
    this.#format = format;
    if (!this.box) this.#whole = seen;
    const root = this.#host.shadowRoot;
    if (!root) return nothing;
    this.#stop ??= listenForMapZoom(
      root,
      () => this.#seen && { shown: this.#seen.shown, whole: this.#wholeBox, about: (id) => this.#about(id) },
      (box) => this.#show(box),
    );
    return mapZoomTemplate(!this.box, format, {
      zoomIn: () => this.#show(approachBox(seen.shown, this.#wholeBox, STEP, ...this.#about(this.#selected))),
      zoomOut: () => this.#show(zoomBox(seen.shown, this.#wholeBox, 1 / STEP)),
      showAll: () => this.#show(this.#wholeBox),
    });
  }

  /**
   * The words under the map. Those of a part of it stand in the place of those of the whole, which keep it, so that the page under the
   * widget stays where it is.
   *
   * @param draw makes them
   * @param listed what they tell of
   */
  words(draw: typeof listTemplate, listed: Listed, interaction: Interaction): TemplateResult {
    const format = this.#format as Formatter;
    this.#selected = interaction.selected;
    if (this.box) return zoomedWordsTemplate(this.#wordsOfPart(draw, listed, interaction, format), this.#words, format);
    this.#listed = listed;
    this.#words = draw(listed, { ...interaction, scope: `${interaction.scope}-whole` });
    return wholeWordsTemplate(draw(listed, interaction));
  }

  /** A map without buttons is not zoomed. */
  rest(): void {
    this.#seen = undefined;
  }

  get #wholeBox(): Box {
    return (this.#whole as Seen).shown;
  }

  /** What is merely out of sight stands apart from what has no place on the map at all, and by name alone. */
  #wordsOfPart(
    draw: typeof listTemplate,
    { list, beside, besideHeading }: Listed,
    interaction: Interaction,
    format: Formatter,
  ): TemplateResult[] {
    const unmapped = new Set(this.#listed?.beside.map(({ item }) => item.id));
    const outside = beside.filter(({ item }) => !unmapped.has(item.id)).map((row) => ({ ...row, text: '' }));
    const rest = beside.filter(({ item }) => unmapped.has(item.id));
    return [
      draw({ list, beside: outside, besideHeading: format.words('zoom', zoom).outside }, interaction),
      draw({ list: [], beside: rest, besideHeading }, interaction),
    ];
  }

  /** Where something is in the picture, as shares of its width and height; of nothing in it, where most things are. */
  #about(id: string | undefined): [number, number] {
    const { items, width, height } = this.#seen as Seen;
    const item = items.find((other) => other.id === id && other.y <= height);
    return item ? [item.x / width, item.y / height] : crowdOf(this.#seen as Seen);
  }

  #show(box: Box): void {
    const whole = this.#wholeBox;
    if (isWholeBox(box, whole)) this.box = undefined;
    else if (this.box) this.box = box;
    else {
      const { width, height } = this.#whole as Seen;
      this.#lower = this.#shareFor(height);
      this.box = lowerBox(box, whole, (this.#lower * height) / width);
    }
    this.#host.requestUpdate();
  }

  /** What the words of the whole and the room over them lack for those of a part goes from the picture; heights are rounded, each by half a px. */
  #shareFor(height: number): number {
    const root = this.#host.shadowRoot;
    const heightOf = (selector: string) => root?.querySelector<HTMLElement>(selector)?.offsetHeight ?? 0;
    const em = Number.parseFloat(getComputedStyle(this.#host).fontSize);
    const lacking = LEAST_WORDS * em - heightOf('.whole-map-words') - (heightOf('.plot') - height);
    return lacking > 0 ? Math.max(LOWEST, 1 - (lacking + 1) / height) : 1;
  }
}
