import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Formatter } from '../locale/format.ts';
import { expanderTemplate } from '../template/expander.ts';
import { entriesCore } from './entries-core.ts';
import { NetworkWidget } from './network-widget.ts';
import type { Picture } from './scene.ts';
import { offer } from './shared.ts';

/** A widget of entries, of which there may be more than its reserved height has room for. */
export abstract class EntriesWidget extends NetworkWidget {
  static override properties: PropertyDeclarations = { expanded: { state: true } };

  /** @internal All rows are shown, however high. */
  declare protected expanded: boolean;

  constructor() {
    super();
    offer(entriesCore);
    this.expanded = false;
  }

  protected override beneath(picture: Picture | undefined, format: Formatter): TemplateResult {
    const { messages } = format;
    const { hidden = 0, items = [], pages = nothing, below = nothing } = picture ?? {};
    const more = picture?.more ?? messages.showAll({ count: format.number(items.length + hidden) });
    const toggle = () => {
      this.expanded = !this.expanded;
    };
    const isNeeded = hidden > 0 || this.expanded;
    return html`${below}<div class="expanding">${pages}${
      isNeeded ? expanderTemplate(this.expanded, this.expanded ? messages.showFewer : more, toggle) : nothing
    }</div>`;
  }
}
