import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Box } from '../geography/geography.ts';
import { listenForMapZoom, STEP } from '../gesture/map-zoom.ts';
import type { Canvas } from '../layout/drawing.ts';
import { type InsetPlan, layoutWithInset, planInset } from '../layout/map/inset.ts';
import type { MapLayout } from '../layout/map/layout.ts';
import type { layoutMap } from '../layout/map/map.ts';
import { approachBox, crowdOf, isWholeBox, lowerBox, zoomBox } from '../layout/map/zoom-box.ts';
import { memoizeLast } from '../layout/memoize-last.ts';
import { widthClass } from '../layout/width-class.ts';
import { zoom } from '../locale/en/zoom.ts';
import type { Formatter } from '../locale/format.ts';
import type { Interaction } from '../template/interaction.ts';
import type { listTemplate } from '../template/map/list.ts';
import type { mapTemplate } from '../template/map/map.ts';
import { mapZoomTemplate, wholeWordsTemplate, zoomedWordsTemplate } from '../template/map-zoom.ts';

type Listed = Parameters<typeof listTemplate>[0];
type Seen = Pick<MapLayout, 'shown' | 'items' | 'width' | 'height'>;

/** What the words under a part of a map have at least, em, and what its picture has of the height of the whole. */
const LEAST_WORDS = 5.5;
const LOWEST = 0.6;
/** Over an inset, as `mapZoomStyles` has it, px. */
const INSET_GAP = 6;

/** What is known of the inset of a map of one network in one width. */
interface InsetRoom {
  /** For which it was looked whether one is needed. */
  canvas?: Canvas;
  plan?: InsetPlan | undefined;
}

/** The part of a map that a reader has asked for, and what it is changed with. */
export class MapZoom implements ReactiveController {
  /** In planar units; undefined for all of the map. */
  box: Box | undefined;
  #seen: Seen | undefined;
  /** All that the map shows. */
  #whole: Seen | undefined;
  /** px, of the picture of all of it, an inset included */
  #height = 0;
  /** How much lower a part of it is drawn, as a share. */
  #lower = 1;
  #format: Formatter | undefined;
  #selected: string | undefined;
  #listed: Listed | undefined;
  #words: TemplateResult | undefined;
  #map: unknown;
  /** Larger, what the map shows too small; undefined where it does without. */
  #inset: MapLayout | undefined;
  readonly #rooms = memoizeLast((..._room: readonly unknown[]): InsetRoom => ({}));
  #stop: (() => void) | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #canvas = memoizeLast((canvas: Canvas, height: number): Canvas => ({ ...canvas, height }));

  readonly #layout: typeof layoutMap;
  readonly #drawMap: typeof mapTemplate;
  readonly #drawList: typeof listTemplate;

  /**
   * @param layout lays a map out
   * @param drawMap draws one
   * @param drawList draws the words under it
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    layout: typeof layoutMap,
    drawMap: typeof mapTemplate,
    drawList: typeof listTemplate,
  ) {
    this.#host = host;
    this.#layout = layout;
    this.#drawMap = drawMap;
    this.#drawList = drawList;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Of two pictures of one thing the keyboard goes to the one that screen readers know. */
  hostUpdated(): void {
    for (const option of this.#host.shadowRoot?.querySelectorAll('.map-inset [tabindex="0"]') ?? [])
      option.setAttribute('tabindex', '-1');
  }

  /** Another map begins with all of it. */
  begin(map: unknown): void {
    if (map !== this.#map) this.box = undefined;
    this.#map = map;
  }

  /** Lays a map out, a narrow and crowded one with an inset, which `buttons` then draws. */
  readonly layOut: typeof layoutMap = (network, geography, canvas, options = {}) => {
    this.#inset = undefined;
    const layout = this.#layout;
    if (options.part) return layout(network, geography, this.#roomOf(canvas), { ...options, keepsHeight: true });
    const { width, em, textWidth, format } = canvas;
    if (widthClass(width) !== 'narrow') return layout(network, geography, canvas, options);
    const room = this.#rooms(geography, width, em, textWidth, format, network.network);
    // Days change what is in an inset, but not whether there is one.
    if (!room.plan && room.canvas !== canvas) {
      const plain = layout(network, geography, canvas, { ...options, write: undefined });
      room.canvas = canvas;
      room.plan = planInset(plain);
      if (!room.plan && !options.write) return plain;
    }
    const { plan } = room;
    if (!plan) return layout(network, geography, canvas, options);
    const { map, inset } = layoutWithInset(layout, network, { geography, canvas, options, plan });
    this.#inset = inset;
    return map;
  };

  /**
   * The buttons for a map that shows a part of its geography.
   *
   * @param seen what the picture shows now; the buttons go closer to what of it is selected, or to where most parties are
   */
  buttons(seen: Seen, format: Formatter, interaction: Interaction): TemplateResult | typeof nothing {
    this.#seen = seen;
    this.#format = format;
    this.#selected = interaction.selected;
    if (!this.box) this.#whole = seen;
    const root = this.#host.shadowRoot;
    if (!root) return nothing;
    this.#stop ??= listenForMapZoom(
      root,
      () => this.#seen && { shown: this.#seen.shown, whole: this.#wholeBox, about: (id) => this.#about(id) },
      (box) => this.#show(box),
    );
    const inset = this.box ? undefined : this.#inset;
    if (!this.box) this.#height = seen.height + (inset ? inset.height + INSET_GAP : 0);
    return mapZoomTemplate(!this.box, inset && this.#drawInset(inset, interaction), format, {
      zoomIn: () => this.#show(this.#closer(seen, inset)),
      zoomOut: () => this.#show(zoomBox(seen.shown, this.#wholeBox, 1 / STEP)),
      showAll: () => this.#show(this.#wholeBox),
      enterInset: ({ target }) => this.#focus(target instanceof Element ? target.getAttribute('data-id') : null),
    });
  }

  /**
   * The words under the map. Those of a part of it stand in the place of those of the whole, which keep it, so that the page under the
   * widget stays where it is.
   *
   * @param listed what they tell of
   */
  words(listed: Listed, interaction: Interaction): TemplateResult {
    const format = this.#format as Formatter;
    const draw = this.#drawList;
    if (this.box) return zoomedWordsTemplate(this.#wordsOfPart(listed, interaction, format), this.#words, format);
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

  /** The room of a part's picture, which leaves some to the words under it, so that the widget keeps its height. */
  #roomOf(canvas: Canvas): Canvas {
    const { width } = this.#whole as Seen;
    const height = this.#height;
    return this.#canvas(canvas, Math.round((this.#lower * height * canvas.width) / width));
  }

  /** What is merely out of sight stands apart from what has no place on the map at all, and by name alone. */
  #wordsOfPart({ list, beside, besideHeading }: Listed, interaction: Interaction, format: Formatter): TemplateResult[] {
    const draw = this.#drawList;
    const unmapped = new Set(this.#listed?.beside.map(({ item }) => item.id));
    const outside = beside.filter(({ item }) => !unmapped.has(item.id)).map((row) => ({ ...row, text: '' }));
    const rest = beside.filter(({ item }) => unmapped.has(item.id));
    return [
      draw({ list, beside: outside, besideHeading: format.words('zoom', zoom).outside }, interaction),
      draw({ list: [], beside: rest, besideHeading }, interaction),
    ];
  }

  #focus(id: string | null): void {
    const options = this.#host.shadowRoot?.querySelectorAll<SVGElement>('.plot [role="option"]') ?? [];
    [...options].find((option) => option.getAttribute('data-id') === id)?.focus({ preventScroll: true });
  }

  /** A second picture of what the map has already: only pointers and eyes know of it. */
  #drawInset(inset: MapLayout, interaction: Interaction): TemplateResult {
    return this.#drawMap(inset, { ...interaction, scope: `${interaction.scope}-inset` });
  }

  /** What is seen of the inset already, or of the map about what is selected. */
  #closer({ shown }: Seen, inset: MapLayout | undefined): Box {
    const id = this.#selected;
    if (inset && (!id || inset.items.some((item) => item.id === id))) return inset.shown;
    return approachBox(shown, this.#wholeBox, STEP, ...this.#about(id));
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
      this.#lower = this.#shareFor(this.#height);
      this.box = lowerBox(box, whole, (this.#lower * this.#height) / (this.#whole as Seen).width);
    }
    this.#host.requestUpdate();
  }

  /** What the words of the whole and the room over them lack for those of a part goes from the picture; heights are rounded, each by half a px. */
  #shareFor(height: number): number {
    const root = this.#host.shadowRoot;
    const heightOf = (selector: string) => root?.querySelector<HTMLElement>(selector)?.offsetHeight ?? 0;
    const em = Number.parseFloat(getComputedStyle(this.#host).fontSize);
    const slack = heightOf('.plot') - (this.#whole as Seen).height;
    const lacking = LEAST_WORDS * em - heightOf('.whole-map-words') - slack;
    return lacking > 0 ? Math.max(LOWEST, 1 - (lacking + 1) / height) : 1;
  }
}
