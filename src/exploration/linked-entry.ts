import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Lane } from '../layout/timeline/lane.ts';

/** What is opened by an address. */
interface Linked {
  readonly type: 'meeting' | 'milestone';
  readonly id: string;
}

/** Opens the entry that the page's address names, `#id`, once for each address. */
export class LinkedEntry implements ReactiveController {
  /** The id in the page's address that has been looked for. */
  #followed: string | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #onOpen: (entry: Linked) => void;

  constructor(host: ReactiveControllerHost & Element, onOpen: (entry: Linked) => void) {
    this.#host = host;
    this.#onOpen = onOpen;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#handleHash);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#handleHash);
  }

  readonly #handleHash = (): void => {
    this.#followed = undefined;
    this.#host.requestUpdate();
  };

  follow(lanes: readonly Lane[]): void {
    const id = location.hash.slice(1);
    if (this.#followed === id) return;
    this.#followed = id;
    const entry = lanes.flatMap(({ entries }) => entries.hosts).find((each) => each.id === id);
    if (entry) void this.#open({ type: 'meeting' in entry ? 'meeting' : 'milestone', id });
  }

  async #open(entry: Linked): Promise<void> {
    await this.#host.updateComplete;
    this.#onOpen(entry);
    this.#host.scrollIntoView({ block: 'nearest' });
  }
}
