import { html, type TemplateResult } from 'lit';
import { crowd } from '../../locale/en/crowd.ts';
import type { Formatter } from '../../locale/format.ts';

/** The buttons that turn the pages of a list of entries in order of time. */
export function pagesTemplate(
  { before, after }: { readonly before: number; readonly after: number },
  format: Formatter,
  turn: (to: 'earlier' | 'later') => void,
): TemplateResult {
  const words = format.words('crowd', crowd);
  return html`<button part="earlier" type="button" class="button" ?disabled=${!before} @click=${() => turn('earlier')}>${words.earlier({ count: format.number(before) })}</button>
    <button part="later" type="button" class="button" ?disabled=${!after} @click=${() => turn('later')}>${words.later({ count: format.number(after) })}</button>`;
}
