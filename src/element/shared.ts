/** The package's own version; a test compares it with package.json. */
export const VERSION = '0.1.0';

/**
 * What all widgets of a page share, also when they come from several of the built files: one load for each URL, one console
 * line for each mistake, the core that deferred files build on. Kept under a registered symbol, one record for each version
 * and build, so that two never mix.
 */
interface Shared {
  readonly loads: Map<string, Promise<unknown>>;
  readonly warned: Set<string>;
  count: number;
  core?: object;
}

/** What goes by the names of this version and build. */
export const BUILD = `network-widgets ${VERSION} ${__BUILD__}`;

const KEY = Symbol.for(BUILD);

type Page = typeof globalThis & { [KEY]?: Shared };

const page = globalThis as Page;

export const shared: Shared = page[KEY] ?? { loads: new Map(), warned: new Set(), count: 0 };
page[KEY] = shared;

/** Offers names to deferred files. Of two bundles the first stays, so that these files share one state. */
export function offer(names: object): void {
  shared.core = { ...names, ...shared.core };
}

/** A prefix for ids that no other widget of the page has. */
export function uniqueScope(): string {
  shared.count += 1;
  return `network-${shared.count}`;
}

/** Writes one console line, once a page, beginning with the tag's name and a stable code. */
export function warnOnce(tag: string, code: string, text: string): void {
  const line = `<${tag}> ${code}: ${text}`;
  if (shared.warned.has(line)) return;
  shared.warned.add(line);
  console.warn(line);
}
