import { html, nothing, type TemplateResult } from 'lit';
import type { Detail, DetailField, DetailValue } from '../layout/detail/detail.ts';
import { record } from '../locale/en/record.ts';
import type { Formatter } from '../locale/format.ts';
import type { Resolve } from './link.ts';
import { sourceListTemplate } from './source-list.ts';
import { citationsTemplate, statementTemplate } from './statement.ts';

/** The strip under the drawing that tells all of the selected thing; no floating tooltip, so it works by touch and at 300 px. */
export function detailTemplate(
  detail: Detail,
  format: Formatter,
  resolve: Resolve,
  onClose: () => void,
): TemplateResult {
  const { title, kicker, summary, fields, notes, citations, foldsSources } = detail;
  return html`<section part="detail" class="detail" aria-label=${title.text}>
    <button part="close" type="button" class="button close" aria-label=${format.words('record', record).close} @click=${onClose}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="M1 1 11 11M11 1 1 11" /></svg>
    </button>
    <p class="detail-title"><strong lang=${title.lang ?? nothing}>${title.text}</strong> <span>${kicker}</span></p>
    ${summary ? html`<p class="detail-summary">${statementTemplate(summary, format, resolve)}</p>` : nothing}
    <dl>${fields.map((field) => fieldTemplate(field, format, resolve))}</dl>
    ${notes.map((note) => html`<p class="detail-note">${statementTemplate(note, format, resolve)}</p>`)}
    ${sourceListTemplate(citations, format, resolve, foldsSources === true)}
  </section>`;
}

function fieldTemplate(
  { label, values, citations, isInline }: DetailField,
  format: Formatter,
  resolve: Resolve,
): TemplateResult {
  const said = (value: DetailValue) => statementTemplate(value, format, resolve);
  const inLine = () =>
    html`<dd>${values.map((value, index) => html`${index ? format.language.list.separator : nothing}${said(value)}`)}</dd>`;
  const oneEach = () =>
    values.map(
      (value) =>
        html`<dd class=${value.isNote ? 'note' : value.isContinued ? 'continued' : nothing}>${said(value)}</dd>`,
    );
  return html`<div class="field"><dt>${label}${citationsTemplate({ text: label, citations }, format, resolve)}</dt>${isInline ? inLine() : oneEach()}</div>`;
}
