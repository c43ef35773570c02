import type { Asker, Beside, ShapesFor } from '../deferred/geographies.ts';
import { chooseAtOnce } from '../geography/choose-at-once.ts';
import { firstRegion } from '../geography/first-region.ts';
import type { Geography } from '../geography/geography.ts';
import { readAtOnce } from '../geography/read-at-once.ts';
import type { TopologyResult } from '../geography/read-topology.ts';
import { geographyUrl } from './assets.ts';
import { SourceController, type SourceHost, type SourceState } from './source-controller.ts';

export interface TopologyHost extends SourceHost, Asker {
  geography: string;
  geographyIntegrity: string;
  topology: unknown;
}

/** Shapes as they are drawn; some are projected about the parties, anew when these change. */
type Shapes = TopologyResult | ShapesFor;

/** Finds, loads and reads the topology of a map: the `topology` property, else the file that `geography` names. */
export class TopologyController extends SourceController<TopologyHost, Shapes, { readonly geography: Geography }> {
  /** Codes of the parties; undefined until they are known. */
  #keys: readonly string[] | undefined;
  #parties = '';
  /** The file that holds the parties; undefined until it is known. */
  #chosen: string | undefined;
  #chosenFor: string | undefined;
  #shapes: Shapes | undefined;
  /** What is asked for as if it were the name of a file. */
  #unknown = '';

  /** Whether the file is chosen by the parties, and shows where they are. */
  get isAuto(): boolean {
    const { geography, topology } = this.host;
    return (topology ?? null) === null && ['auto', '', this.#unknown].includes(geography);
  }

  /** Says which parties the map is for: their file is asked for, and shapes that lie about them are drawn anew. */
  aim(keys: readonly string[]): void {
    const parties = keys.join(' ');
    if (this.isAuto && parties !== this.#chosenFor) {
      this.#chosenFor = parties;
      void this.#choose(keys, parties);
    }
    if (this.#keys && parties === this.#parties) return;
    this.#keys = keys;
    this.#parties = parties;
    if (typeof this.#shapes === 'function') this.become(this.stateOf(this.#shapes));
  }

  /** At once where that can be: a request that waits for the end of an update comes late. */
  async #choose(keys: readonly string[], parties: string): Promise<void> {
    const chosen = chooseAtOnce(keys) ?? (await chooseFromIndex(keys));
    if (parties !== this.#chosenFor) return;
    this.#chosen = chosen;
    this.hostUpdate();
  }

  get #name(): string | undefined {
    return this.isAuto ? this.#chosen : this.host.geography;
  }

  protected find(): unknown {
    const { topology, geographyIntegrity } = this.host;
    return topology ?? (this.#name && geographyIntegrity + this.#name);
  }

  /** A name is a file that the package ships, or is as none; anything else is an address seen from the page. */
  protected read(source: unknown): Shapes | Promise<Shapes> {
    this.#shapes = undefined;
    const { topology, geographyIntegrity } = this.host;
    const name = this.#name ?? '';
    if (source === topology) return readShapes(source);
    const ask = (address: string) => this.request(address, geographyIntegrity, (text) => readShapes(parse(text)));
    const address = /^[\w-]+$/.test(name) ? geographyUrl(name) : name;
    if (address === name || name === firstRegion || this.isAuto) return ask(address);
    // Its code is what reads these files as well.
    return import('../deferred/geographies.ts').then((code) => {
      if (code.isShipped(name, this.host)) return ask(address);
      this.#unknown = name;
      this.hostUpdate();
      this.host.requestUpdate();
      // Nobody waits for it any more.
      return undefined as never;
    });
  }

  protected stateOf(shapes: Shapes): SourceState<{ readonly geography: Geography }> {
    this.#shapes = shapes;
    const result = typeof shapes === 'function' ? this.#keys && shapes(this.#keys, this.isAuto) : shapes;
    if (!result) return { status: 'loading' };
    const { topology, problems } = result;
    return topology
      ? { status: 'ready', geography: topology, problems }
      : { status: 'failed', problems, canRetry: false };
  }
}

const beside: Beside = {
  shapes: () => import('../deferred/shapes.ts'),
  world: () => import('../deferred/world.ts'),
};

async function chooseFromIndex(keys: readonly string[]): Promise<string> {
  try {
    return (await import('../deferred/geographies.ts')).chooseGeography(keys, beside);
  } catch {
    return 'world';
  }
}

/** At once for what the first region's own file is like; what reads any other loads then. */
function readShapes(value: unknown): Shapes | Promise<Shapes> {
  const topology = readAtOnce(value);
  return topology
    ? { topology, problems: [] }
    : import('../deferred/geographies.ts').then((code) => code.readShapes(value, beside));
}

/** The value of a JSON text; text that is none is no topology either. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
