import { type CSSResultGroup, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { ItemType } from '../layout/item.ts';
import { chairStatement } from '../layout/rotation/chair-statement.ts';
import { rotationHeadline } from '../layout/rotation/headline.ts';
import { layoutRotation, type RotationForm } from '../layout/rotation/rotation.ts';
import type { Table } from '../layout/table/table.ts';
import { chairStatementTemplate, rotationTemplate } from '../template/rotation/rotation.ts';
import { memoizeLast } from './memoize-last.ts';
import { type Headline, NetworkWidget, type Picture, type Record, type Scene } from './network-widget.ts';
import { contentStyles } from './styles/content.ts';
import { frameStyles } from './styles/frame.ts';
import { rotationHeight } from './styles/heights.ts';
import { optionStyles } from './styles/option.ts';
import { rotationStyles } from './styles/rotation.ts';
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

  static override styles: CSSResultGroup = [tokens, frameStyles, contentStyles, optionStyles, rotationHeight, rotationStyles];

  /** `rows` for the gantt, `ribbon` for previous, current and next; `auto` chooses by width and number of terms. */
  declare form: RotationForm;

  protected readonly widget = 'rotation';
  protected readonly itemTypes: readonly ItemType[] = ['term', 'meeting'];
  readonly #layout = memoizeLast(layoutRotation);

  constructor() {
    super();
    this.form = 'auto';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.form = this.allowed('form', FORMS);
  }

  protected override isEmpty(contexts: Scene['contexts']): boolean {
    return contexts.every(({ network }) => !network.terms.length);
  }

  protected override headline(contexts: Scene['contexts']): Headline {
    return rotationHeadline(contexts.map(({ network }) => network), contexts[0].format);
  }

  protected override table(contexts: Scene['contexts'], record: Record): Table {
    return record.termTable(contexts);
  }

  protected override draw({ contexts: [first, ...others], networks, canvas, interaction }: Scene): Picture {
    const layout = this.#layout(networks, canvas, this.form, this.expanded);
    const { format } = canvas;
    return {
      drawing: rotationTemplate(layout, interaction),
      lead: others.length ? nothing : chairStatementTemplate(chairStatement(first.network, format)),
      items: layout.items,
      hidden: layout.form === 'rows' ? layout.hidden : 0,
      captions: [format.messages.brokenEdge],
    };
  }
}
