import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import type { ManyTerms } from '../exploration/many-terms.ts';
import type { Canvas } from '../layout/drawing.ts';
import type { Headline } from '../layout/headline.ts';
import type { ItemType } from '../layout/item.ts';
import { memoizeLast, memoizeNamed } from '../layout/memoize-last.ts';
import { chairStatements } from '../layout/rotation/chair-statement.ts';
import type { RotationGroup, RotationSort } from '../layout/rotation/chart-rows.ts';
import { isLongHistory, type RotationForm, rotationForm } from '../layout/rotation/form.ts';
import { rotationHeadline } from '../layout/rotation/headline.ts';
import type { RowsRequest } from '../layout/rotation/rows.ts';
import { rotationSummary } from '../layout/rotation/summary.ts';
import type { Table } from '../layout/table/table.ts';
import { chairStatementsTemplate } from '../template/rotation/chair.ts';
import { adoptStyles } from './adopt-styles.ts';
import { DeferredController } from './deferred-controller.ts';
import { EntriesWidget } from './entries-widget.ts';
import type { Record } from './network-widget.ts';
import type { Contexts, Picture, Scene } from './scene.ts';
import { frameStyles } from './styles/frame.ts';
import { rotationHeight } from './styles/heights.ts';
import { optionStyles } from './styles/option.ts';
import { rotationStyles } from './styles/rotation.ts';
import { stateStyles } from './styles/states.ts';
import { tokens } from './styles/tokens.ts';

const FORMS = ['auto', 'rows', 'ribbon'] as const;
const GROUPS = ['party', 'none'] as const;
const SORTS = ['first-term', 'terms', 'name'] as const;

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
 * @csspart chair - The line that says who holds the chair
 * @csspart row - A row: the name of a party
 * @csspart term - A term of the chair
 * @csspart terms - The bars of many terms at once
 * @csspart handovers - The lines that join a term with the next
 * @csspart vacancy - A time for which no chair is known
 * @csspart axis - The years
 * @csspart time-navigation - The strip of all time and its buttons, for many terms
 * @csspart overview - The strip of all time
 * @csspart zoom-in - Shows less time, larger
 * @csspart zoom-out - Shows more time
 * @csspart whole-time - Shows all time again
 * @csspart hosting - The next hosted meeting
 * @csspart expander - The button that shows all rows
 * @csspart table-pages - What turns the pages of the table
 * @cssprop --network-min-height - Height that the widget has from its definition on
 */
export class NetworkRotation extends EntriesWidget {
  static override properties: PropertyDeclarations = {
    form: { type: FORMS },
    group: { type: GROUPS },
    sort: { type: SORTS },
  };

  static override styles: CSSResultGroup = [
    tokens,
    frameStyles,
    stateStyles,
    optionStyles,
    rotationHeight,
    rotationStyles,
  ];

  /**
   * `rows` for the gantt, `ribbon` for previous, current and next; `auto`, the default, chooses by width and number of terms. Any other value is
   * `auto`, with one line on the console.
   *
   * @default 'auto'
   */
  declare form: RotationForm;
  /**
   * What a row of the gantt is: `party`, the default, for all terms of one, `none` for a single term, in order of time. Any other value is
   * `party`, with one line on the console.
   *
   * @default 'party'
   */
  declare group: RotationGroup;
  /**
   * What the rows are sorted by: `first-term`, the default, `terms` for the number of terms, most first, or `name`. Any other value is
   * `first-term`, with one line on the console.
   *
   * @default 'first-term'
   */
  declare sort: RotationSort;

  protected readonly widget = 'rotation';
  protected readonly itemTypes: readonly ItemType[] = ['term', 'meeting'];
  readonly #wide = new DeferredController(this, () => import('../deferred/rotation-wide.ts'));
  readonly #narrow = new DeferredController(this, () => import('../deferred/rotation-narrow.ts'));
  readonly #many = new DeferredController(this, () => import('../deferred/rotation-many.ts'));
  readonly #zoom = new DeferredController(this, () => import('../deferred/time-zoom.ts'));
  protected override readonly deferred = [this.#wide, this.#narrow, this.#many, this.#zoom];
  #exploration: ManyTerms | undefined;
  readonly #rows = memoizeNamed(
    ({ networks, canvas, ...asked }: Omit<RowsRequest, 'summary'> & Pick<Scene, 'networks' | 'canvas'>) =>
      this.#wide.loaded?.layoutRows(networks, canvas, {
        ...asked,
        summary: rotationSummary(networks, canvas.format),
      }),
  );
  readonly #ribbon = memoizeLast((networks: Scene['networks'], canvas: Canvas) =>
    this.#narrow.loaded?.layoutRibbon(networks, canvas, rotationSummary(networks, canvas.format)),
  );

  /** Not as `styles`: in the bundle of all widgets their file is a timeline's as well. */
  protected override updated(): void {
    super.updated();
    adoptStyles(this, this.#wide.loaded?.rowsStyles);
    adoptStyles(this, this.#narrow.loaded?.ribbonStyles);
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

  protected override table(contexts: Contexts, record: Record, from: number | undefined): Table {
    return record.termTable(contexts, from);
  }

  protected override prepare(width: number): void {
    this.#part(rotationForm(this.form, [], width)).get();
  }

  #part(form: 'rows' | 'ribbon'): DeferredController<unknown> {
    return form === 'rows' ? this.#wide : this.#narrow;
  }

  protected override draw(scene: Scene): Picture | undefined {
    const form = rotationForm(this.form, scene.networks, scene.canvas.width);
    // All that it takes loads at once.
    const isReady = !isLongHistory(scene.networks) || this.#explored;
    if (!this.#part(form).get() || !isReady) return undefined;
    return form === 'rows' ? this.#drawRows(scene) : this.#drawRibbon(scene);
  }

  #drawRows(scene: Scene): Picture | undefined {
    const { networks, contexts, canvas, interaction } = scene;
    const [{ network, format }] = contexts;
    const wide = this.#wide.loaded;
    const explored = isLongHistory(networks) ? this.#explored : undefined;
    const layout = this.#rows({
      networks,
      canvas,
      expanded: this.expanded,
      group: this.group,
      sort: this.sort,
      part: explored?.window,
      isSketch: !this.hasBody,
      many: this.#many.loaded,
    });
    if (!wide || !layout) {
      this.#many.get();
      return undefined;
    }
    const drawing = wide.rowsTemplate(layout, interaction, explored?.dense(layout, interaction));
    const { items, hidden, total } = layout;
    return {
      ...this.#surroundings(scene),
      captions: wide.rowsCaptions(layout, networks, format),
      drawing,
      items,
      hidden,
      more: format.messages.showAll({ count: format.number(total) }),
      below: explored?.navigation(layout, network, format),
    };
  }

  /** More terms than can be told apart at once, as the reader explores them; undefined while the code for it loads. */
  get #explored(): ManyTerms | undefined {
    const many = this.#many.get();
    const zoom = this.#zoom.get();
    if (many && zoom) this.#exploration ??= new many.ManyTerms(new zoom.TimeZoom(this), (id) => this.toggle(id));
    return this.#exploration;
  }

  /** Its arrow shows an open end, and words under it say that a start is not stated. */
  #drawRibbon(scene: Scene): Picture | undefined {
    const layout = this.#ribbon(scene.networks, scene.canvas);
    if (!layout || !this.#narrow.loaded) return undefined;
    const drawing = this.#narrow.loaded.ribbonTemplate(layout, scene.interaction);
    return { ...this.#surroundings(scene), drawing, items: layout.items };
  }

  #surroundings({ contexts, canvas: { format } }: Scene): Pick<Picture, 'lead' | 'captions'> {
    const networks = contexts.map(({ network }) => network);
    return { lead: chairStatementsTemplate(chairStatements(networks, format)), captions: [] };
  }
}
