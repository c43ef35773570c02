import type { LitElement, ReactiveController } from 'lit';
import type { Problem } from '../dataset/problem.ts';
import { chooseAtOnce } from '../geography/choose-at-once.ts';
import type { Geography } from '../geography/geography.ts';
import { readAtOnce } from '../geography/read-at-once.ts';
import type { TopologyResult } from '../geography/read-topology.ts';
import { geographyUrl } from './assets.ts';
import { forget, load, problemOf } from './request.ts';

/** Where the shapes of a map stand. */
export type TopologyState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly geography: Geography }
  | { readonly status: 'failed'; readonly problems: readonly Problem[]; readonly canRetry: boolean };

export interface TopologyHost extends LitElement {
  geography: string;
  geographyIntegrity: string;
  topology: unknown;
  timeout: number;
}

/** Finds, loads and reads the topology of a map: the `topology` property, else the file that `geography` names. */
export class TopologyController implements ReactiveController {
  state: TopologyState = { status: 'loading' };
  readonly #host: TopologyHost;
  readonly #onProblems: (problems: readonly Problem[]) => void;
  #source: unknown;
  #integrity = '';
  /** Codes of the parties, separated by spaces; undefined until they are known. */
  #parties: string | undefined;
  /** The file that holds the parties; undefined until it is known. */
  #chosen: string | undefined;
  #chosenFor: string | undefined;
  /** Shapes that are projected about the parties, once more when these change. */
  #lonLat: LonLatShapes | undefined;

  constructor(host: TopologyHost, onProblems: (problems: readonly Problem[]) => void) {
    this.#host = host;
    this.#onProblems = onProblems;
    host.addController(this);
  }

  hostUpdate(): void {
    const source = this.#host.topology ?? this.#url();
    const { geographyIntegrity } = this.#host;
    if ((source === this.#source && geographyIntegrity === this.#integrity) || source === undefined) return;
    this.#source = source;
    this.#integrity = geographyIntegrity;
    void this.#take(source);
  }

  /** Whether the file is chosen by the parties, and shows where they are. */
  get isAuto(): boolean {
    const { geography, topology } = this.#host;
    return topology === undefined && (geography === 'auto' || !geography);
  }

  /** Says which parties the map is for; the host is drawn again when their shapes are known. */
  aim(keys: readonly string[]): void {
    const parties = keys.join(' ');
    if (this.isAuto && parties !== this.#chosenFor) {
      this.#chosenFor = parties;
      void this.#choose(keys, parties);
    }
    if (parties === this.#parties) return;
    this.#parties = parties;
    if (this.#lonLat) void this.#project(this.#lonLat);
  }

  async #choose(keys: readonly string[], parties: string): Promise<void> {
    const chosen = await (chooseAtOnce(keys) ?? chooseFromIndex(keys));
    if (parties !== this.#chosenFor) return;
    this.#chosen = chosen;
    this.#host.requestUpdate();
  }

  /** Asks again for what failed. */
  retry(): void {
    if (this.state.status !== 'failed') return;
    // A failed request is forgotten already, and another widget may be asking again.
    if (!this.state.canRetry) forget(this.#integrity + String(this.#source));
    void this.#take(this.#source);
  }

  /** A name is a file that the package ships; anything else, an address seen from the page. */
  #url(): string | undefined {
    const { geography, baseURI } = this.#host;
    const name = this.isAuto ? this.#chosen : geography;
    if (!name) return undefined;
    if (/^[\w-]+$/.test(name)) return geographyUrl(name);
    return URL.canParse(name, baseURI) ? new URL(name, baseURI).href : name;
  }

  async #take(source: unknown): Promise<void> {
    this.#lonLat = undefined;
    const isUrl = typeof source === 'string';
    const shapes = isUrl
      ? load(source, this.#integrity, this.#host.timeout, (text) => readShapes(parse(text)))
      : readShapes(source);
    if (!(shapes instanceof Promise)) return this.#accept(source, shapes);
    this.state = { status: 'loading' };
    this.#host.requestUpdate();
    try {
      this.#accept(source, await shapes);
    } catch (error) {
      this.#fail(source, error, isUrl ? source : 'deferred/geographies.js');
    }
  }

  #accept(source: unknown, shapes: TopologyResult | LonLatShapes): void {
    if (source !== this.#source) return;
    if ('lonLat' in shapes) {
      this.#lonLat = shapes;
      this.state = { status: 'loading' };
      void this.#project(shapes);
    } else {
      this.#settleResult(source, shapes);
    }
  }

  /** Waits for the parties. */
  async #project(shapes: LonLatShapes): Promise<void> {
    const parties = this.#parties;
    if (parties === undefined) return;
    const source = this.#source;
    try {
      const code = await import('../deferred/shapes.ts');
      if (shapes === this.#lonLat && parties === this.#parties)
        this.#settleResult(source, code.readShapes(shapes.lonLat, parties.split(' ')));
    } catch (error) {
      this.#fail(source, error, 'deferred/shapes.js');
    }
  }

  #fail(source: unknown, error: unknown, url: string): void {
    this.#settle(source, { status: 'failed', problems: [problemOf(error, url)], canRetry: true });
  }

  #settleResult(source: unknown, { topology, problems }: TopologyResult): void {
    if (topology && problems.length && source === this.#source) this.#onProblems(problems);
    this.#settle(
      source,
      topology ? { status: 'ready', geography: topology } : { status: 'failed', problems, canRetry: false },
    );
  }

  /** A source that has been replaced in the meantime is no longer wanted. */
  #settle(source: unknown, state: TopologyState): void {
    if (source !== this.#source) return;
    this.state = state;
    if (state.status === 'failed') this.#onProblems(state.problems);
    this.#host.requestUpdate();
  }
}

async function chooseFromIndex(keys: readonly string[]): Promise<string> {
  try {
    return (await import('../deferred/geographies.ts')).chooseGeography(keys);
  } catch {
    return 'world';
  }
}

/** Shapes in longitude and latitude, as they came. */
interface LonLatShapes {
  readonly lonLat: unknown;
}

/** At once for what the first region's own file is like; what reads any other loads then. */
function readShapes(value: unknown): TopologyResult | Promise<TopologyResult | LonLatShapes> {
  const topology = readAtOnce(value);
  if (topology) return { topology, problems: [] };
  return import('../deferred/geographies.ts').then(({ isLonLat, readTopology }) =>
    isLonLat(value) ? { lonLat: value } : readTopology(value),
  );
}

/** The value of a JSON text; text that is none is no topology either. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
