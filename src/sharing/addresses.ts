import type { LitElement } from 'lit';

const here = import.meta.url;

/**
 * Where the files for script tags stand, with a slash at the end; undefined where a page's own build holds the library. Not
 * written as one expression: bundlers would take the folder for a file to copy.
 */
export const FOLDER: string | undefined =
  __BUILD__ === 'modules' ? undefined : new URL(__BUILD__ === 'bundles' ? '../' : '/dist/', here).href;

/** Whether the data has an address of its own; else it stands in the page. */
export function isDatasetFile(base: string, { baseURI }: Node): boolean {
  return withoutHash(base) !== withoutHash(baseURI);
}

/** The address of the page, at the widget or the entry where these have one. */
export function pageLink(host: HTMLElement & { readonly linkable?: boolean; readonly selected?: string }): string {
  const isOnPage = host.getRootNode() === document;
  const hash = (host.linkable && host.selected) || (isOnPage && host.id);
  return hash ? `${withoutHash(location.href)}#${encodeURIComponent(hash)}` : location.href;
}

/**
 * What concerns the page that it stands on, or this visit, and not what is shown. Code that readers take along follows the dataset,
 * also from a page that pins it.
 */
const OF_THE_PAGE: ReadonlySet<string> = new Set([
  'src',
  'dataset-integrity',
  'geography-integrity',
  'timeout',
  'linkable',
  'selected',
]);

/** The attributes that show the same elsewhere: what differs from a new element's, and what the provider lends. */
export function adoptedAttributes(host: HTMLElement): Readonly<Record<string, string>> {
  const { elementProperties } = host.constructor as typeof LitElement;
  const given = host as unknown as Readonly<Record<PropertyKey, unknown>>;
  const fresh = document.createElement(host.localName) as unknown as typeof given;
  const { provided } = host as { readonly provided?: Readonly<Record<string, unknown>> };
  const found: Record<string, string> = {};
  for (const [name, { attribute, state }] of elementProperties) {
    const key = typeof attribute === 'string' ? attribute : String(name).toLowerCase();
    if (attribute === false || state || OF_THE_PAGE.has(key)) continue;
    const value = given[name] || provided?.[String(name)];
    if (value && value !== fresh[name]) found[key] = value === true ? '' : String(value);
  }
  return found;
}

function withoutHash(address: string): string {
  return address.replace(/#.*/, '');
}
