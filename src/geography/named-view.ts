/**
 * A view by its name: the neutral one of the topology, one that is shipped, or one that the page gives as data. What is wrong
 * with a view is left out of it and told; the rest of it holds.
 */
import type { Problem } from '../dataset/problem.ts';
import type { BoundaryView, Geography } from './geography.ts';
import { knownCodes, shippedViews } from './shipped-views.ts';

/** A boundary view as a page gives it. Codes are alpha-3, or those of parts such as `XCR`; `geo/README.md` lists them. */
export interface NamedView {
  /** The view that this one changes, such as `neutral`; without it, this one stands alone. */
  readonly extends?: string;
  /** For each territory the parts drawn as its own. A part belongs to the last that names it. */
  readonly merge?: Readonly<Record<string, readonly string[]>>;
  /** Pairs of territories with a dashed line between them, beside those of the view that this one extends. */
  readonly dashed?: readonly (readonly string[])[];
}

export type NamedViews = Readonly<Record<string, NamedView>>;

export interface ViewResult {
  /** Undefined where no view has that name. */
  readonly view: BoundaryView | undefined;
  /** The names that there are. */
  readonly names: readonly string[];
  /** Paths are JSON Pointers into the page's views. */
  readonly problems: readonly Problem[];
}

const NEUTRAL = 'neutral';
const NOTHING: BoundaryView = { merge: {}, dashed: [] };

/** @param views of the page; they go before shipped ones of the same name, and may be anything. */
export function findView(name: string, views: unknown, geography: Geography): ViewResult {
  const all: Readonly<Record<string, unknown>> = { ...shippedViews, ...fieldsOf(views) };
  const names = [NEUTRAL, ...Object.keys(all).filter((each) => each !== NEUTRAL)];
  if (!names.includes(name)) return { view: undefined, names, problems: [] };
  const reading = new Reading(all, names, geography);
  return { view: reading.read(name, []), names, problems: reading.problems };
}

/** One view with those that it extends, and what is wrong with them. */
class Reading {
  readonly problems: Problem[] = [];
  readonly #views: Readonly<Record<string, unknown>>;
  readonly #names: readonly string[];
  readonly #geography: Geography;
  readonly #known: ReadonlySet<string>;

  constructor(views: Readonly<Record<string, unknown>>, names: readonly string[], geography: Geography) {
    this.#views = views;
    this.#names = names;
    this.#geography = geography;
    this.#known = new Set([...knownCodes.split(' '), ...geography.features.map(({ id }) => id)]);
  }

  read(name: string, within: readonly string[]): BoundaryView {
    if (!Object.hasOwn(this.#views, name)) return this.#geography.view;
    const view = fieldsOf(this.#views[name]);
    const base = this.#readBase(name, view['extends'], [...within, name]);
    const merge = Object.entries(fieldsOf(view['merge'])).flatMap(([host, parts]) =>
      this.#knows([host, parts].flat(), `/${name}/merge/${host}`) ? [[host, parts as readonly string[]] as const] : [],
    );
    const dashed = listOf(view['dashed']).filter((pair, index) =>
      this.#knows(listOf(pair), `/${name}/dashed/${index}`),
    ) as BoundaryView['dashed'];
    return { ...base, merge: mergeOver(base.merge, merge), dashed: [...base.dashed, ...dashed] };
  }

  #readBase(name: string, base: unknown, within: readonly string[]): BoundaryView {
    if (base === undefined) return NOTHING;
    const isKnown = typeof base === 'string' && this.#names.includes(base) && !within.includes(base);
    if (isKnown) return this.read(base, within);
    this.#tell(`/${name}/extends`, `one of ${this.#names.filter((each) => !within.includes(each)).join(', ')}`, base);
    return NOTHING;
  }

  /** Whether all codes are known; tells of those that are not. */
  #knows(codes: readonly unknown[], path: string): boolean {
    const unknown = codes.filter((code) => typeof code !== 'string' || !this.#known.has(code));
    for (const code of unknown) this.#tell(path, 'codes of territories or parts, such as UKR or XCR', code);
    if (codes.length < 2) this.#tell(path, 'two codes or more', codes.length);
    return codes.length > 1 && !unknown.length;
  }

  #tell(path: string, expected: string, value: unknown): void {
    const actual = typeof value === 'string' ? `"${value}"` : String(value);
    const message = `views${path}: expected ${expected}, got ${actual}`;
    this.problems.push({ code: 'reference', severity: 'warning', path, expected, actual, message });
  }
}

/** Each part with the last host that names it, and with it whatever is merged into the part. */
function mergeOver(base: BoundaryView['merge'], changes: readonly (readonly [string, readonly string[]])[]) {
  const hosts = new Map<string, string>();
  for (const [host, parts] of [...Object.entries(base), ...changes]) for (const part of parts) hosts.set(part, host);
  const merge: Record<string, string[]> = {};
  for (const part of hosts.keys()) {
    const host = outermost(part, hosts);
    if (host !== part) merge[host] = [...(merge[host] ?? []), part];
  }
  return merge;
}

function outermost(part: string, hosts: ReadonlyMap<string, string>): string {
  let host = part;
  // A part of its own part ends after as many steps as there are parts.
  for (let step = 0; step <= hosts.size; step += 1) host = hosts.get(host) ?? host;
  return hosts.has(host) ? part : host;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value ? (value as Record<string, unknown>) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
