import { html, nothing, type TemplateResult } from 'lit';

/** One thing that a reader can do. */
export interface SharingAction {
  readonly part: string;
  readonly label: string;
  run(): void;
}

/** The menu as it stands. */
export interface SharingMenuState {
  readonly label: string;
  readonly groups: readonly (readonly SharingAction[])[];
  /** What has just been done; empty at first. */
  readonly said: string;
  /** A text that the reader has to copy by hand; empty for none. */
  readonly text: string;
}

/** What a reader can take away, as buttons in the flow of the page: a frame around the widget would cut off what floats. */
export function sharingMenuTemplate({ label, groups, said, text }: SharingMenuState): TemplateResult {
  return html`<div class="sharing"><div part="menu" class="sharing-box" role="group" aria-label=${label}>
    ${groups.map((actions) => (actions.length ? html`<div class="sharing-row">${actions.map(actionTemplate)}</div>` : nothing))}
    <p class="sharing-said" role="status">${said}</p>
    ${text ? html`<textarea part="copy-text" class="sharing-text" readonly rows="3" aria-label=${said} .value=${text} @focus=${selectAll}></textarea>` : nothing}
  </div></div>`;
}

function actionTemplate({ part, label, run }: SharingAction): TemplateResult {
  return html`<button part=${part} type="button" class="button sharing-button" @click=${run}>${label}</button>`;
}

function selectAll({ currentTarget }: Event): void {
  if (currentTarget instanceof HTMLTextAreaElement) currentTarget.select();
}
