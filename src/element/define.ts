import { VERSION, warnOnce } from './shared.ts';

/** An element's class, which says of which version it is. */
interface Versioned extends CustomElementConstructor {
  readonly version: string;
}

/**
 * Registers an element. Where the page has one of this name already, that one stays: of two versions of the library the first
 * wins, and one line on the console says so. A browser without `light-dark()` would draw in black: there none is registered, and
 * what stands between its tags remains.
 */
export function define(tag: string, element: Versioned): void {
  const present = customElements.get(tag) as Partial<Versioned> | undefined;
  if (!present) {
    if (globalThis.CSS?.supports('color', 'light-dark(#fff,#000)')) customElements.define(tag, element);
  } else if (present.version !== VERSION)
    warnOnce(
      tag,
      'version',
      `is that of version ${present.version ?? 'unknown'}, which came first; ${VERSION} is left out`,
    );
}
