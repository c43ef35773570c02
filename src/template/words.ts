import { html, nothing, type TemplateResult } from 'lit';
import type { LocalText } from '../locale/format.ts';
import { runsOf } from '../locale/runs.ts';

/** A sentence in the widget's language, with texts of the dataset in it that may be in another and then say so. */
export function wordsTemplate(sentence: string): TemplateResult | string {
  const runs = runsOf(sentence);
  return runs.some(({ lang }) => lang) ? html`${runs.map(runTemplate)}` : sentence;
}

function runTemplate({ text, lang }: LocalText): TemplateResult {
  return html`<span lang=${lang ?? nothing}>${text}</span>`;
}
