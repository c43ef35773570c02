import { html, type TemplateResult } from 'lit';

/** Finds the address of a link, or nothing for one that must not be followed. */
export type Resolve = (url: string) => string | undefined;

/** Text that leads somewhere when its address may be followed. */
export function linkTemplate(text: string, url: string | undefined, resolve: Resolve): TemplateResult {
  const href = url && resolve(url);
  return href ? html`<a href=${href} rel="noopener">${text}</a>` : html`${text}`;
}
