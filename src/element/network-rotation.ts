import { type CSSResultGroup, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Canvas } from '../layout/drawing.ts';
import type { Headline } from '../layout/headline.ts';
import type { ItemType } from '../layout/item.ts';
import { chairStatement } from '../layout/rotation/chair-statement.ts';
import { type RotationForm, rotationForm } from '../layout/rotation/form.ts';
import { rotationHeadline } from '../layout/rotation/headline.ts';
import type { Table } from '../layout/table/table.ts';
import { chairStatementTemplate } from '../template/rotation/chair.ts';
import { DeferredController } from './deferred-controller.ts';
import { memoizeLast } from './memoize-last.ts';
import { NetworkWidget, type Record } from './network-widget.ts';
import type { Contexts, Picture, Scene } from './scene.ts';
import { frameStyles } from './styles/frame.ts';
import { rotationHeight } from './styles/heights.ts';
import { optionStyles } from './styles/option.ts';
import { rotationStyles } from './styles/rotation.ts';
import { stateStyles } from './styles/states.ts';
import { tokens } from './styles/tokens.ts';

const FORMS = ['auto', 'rows', 'ribbon'] as const;

/**
 * Who held the chair of a network, who holds it and who is next, with what is not known drawn as not known.
 *
 * @tag network-rotation
 * @slot heading - Replaces the heading
 * @slot description - Replaces the standfirst
 * @slot footer - Stands before the sources
 * @slot empty - What to say when the dataset has no chairmanships
 * @slot - What the page shows until the drawing is there, and whenever it cannot be
 * @fires {NetworkReadyEvent} network-ready - The dataset is read; `detail.problems`
 * @fires {NetworkErrorEvent} network-error - Something is wrong with the dataset or its request; `detail.problems`
 * @fires {NetworkSelectEvent} network-select - A reader selected a term or a meeting; `detail: {type, id}`
 * @csspart widget - The whole
 * @csspart header - Heading and standfirst
 * @csspart heading - The widget's own heading
 * @csspart description - The widget's own standfirst
 * @csspart chair - The line that says who holds the chair
 * @csspart plot - The room of the drawing
 * @csspart drawing - The SVG
 * @csspart term - A term of the chair
 * @csspart hosting - The next hosted meeting
 * @csspart detail - What is known of the selected term
 * @csspart table - The table view
 * @csspart footer - Sources, date and switch
 * @cssprop --network-min-height - Height that the widget has from its definition on
 */
export class NetworkRotation extends NetworkWidget {
  static override properties: PropertyDeclarations = { form: {} };

  static override styles: CSSResultGroup = [
    tokens,
    frameStyles,
    stateStyles,
    optionStyles,
    rotationHeight,
    rotationStyles,
  ];

  /** `rows` for the gantt, `ribbon` for previous, current and next; `auto` chooses by width and number of terms. */
  declare form: RotationForm;

  protected readonly widget = 'rotation';
  protected readonly itemTypes: readonly ItemType[] = ['term', 'meeting'];
  readonly #wide = new DeferredController(this, () => import('../deferred/rotation-wide.ts'));
  readonly #narrow = new DeferredController(this, () => import('../deferred/rotation-narrow.ts'));
  protected override readonly deferred = [this.#wide, this.#narrow];
  readonly #rows = memoizeLast((networks: Scene['networks'], canvas: Canvas, expanded: boolean) =>
    this.#wide.loaded?.layoutRows(networks, canvas, expanded),
  );
  readonly #ribbon = memoizeLast((networks: Scene['networks'], canvas: Canvas) =>
    this.#narrow.loaded?.layoutRibbon(networks, canvas),
  );

  constructor() {
    super();
    this.form = 'auto';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.form = this.allowed('form', FORMS);
  }

  protected override isEmpty(contexts: Contexts): boolean {
    return contexts.every(({ network }) => !network.terms.length);
  }

  protected override headline(contexts: Contexts): Headline {
    return rotationHeadline(
      contexts.map(({ network }) => network),
      contexts[0].format,
    );
  }

  protected override table(contexts: Contexts, record: Record): Table {
    return record.termTable(contexts);
  }

  protected override prepare(width: number): void {
    this.#part(rotationForm(this.form, [], width)).get();
  }

  #part(form: 'rows' | 'ribbon'): DeferredController<unknown> {
    return form === 'rows' ? this.#wide : this.#narrow;
  }

  protected override draw(scene: Scene): Picture | undefined {
    const form = rotationForm(this.form, scene.networks, scene.canvas.width);
    if (!this.#part(form).get()) return undefined;
    return form === 'rows' ? this.#drawRows(scene) : this.#drawRibbon(scene);
  }

  #drawRows(scene: Scene): Picture | undefined {
    const layout = this.#rows(scene.networks, scene.canvas, this.expanded);
    if (!layout || !this.#wide.loaded) return undefined;
    const drawing = this.#wide.loaded.rowsTemplate(layout, scene.interaction);
    const surroundings = this.#surroundings(scene);
    // Who hosts next is told in any case: under the chart where its row has no room for words.
    const hostings = layout.hostings.flatMap(({ label, name }) => (label ? [] : scene.canvas.format.sentence(name)));
    const captions = [...hostings, ...surroundings.captions];
    return { ...surroundings, captions, drawing, items: layout.items, hidden: layout.hidden };
  }

  #drawRibbon(scene: Scene): Picture | undefined {
    const layout = this.#ribbon(scene.networks, scene.canvas);
    if (!layout || !this.#narrow.loaded) return undefined;
    const drawing = this.#narrow.loaded.ribbonTemplate(layout, scene.interaction);
    return { ...this.#surroundings(scene), drawing, items: layout.items };
  }

  #surroundings({ contexts: [first, ...others], canvas: { format } }: Scene): Pick<Picture, 'lead' | 'captions'> {
    return {
      lead: others.length ? nothing : chairStatementTemplate(chairStatement(first.network, format)),
      captions: [format.messages.brokenEdge],
    };
  }
}
