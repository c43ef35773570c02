import type { LitElement, ReactiveController } from 'lit';
import { warnOnce } from './shared.ts';

/** Code that loads when it is first needed; the host is drawn again when it has come. */
export class LaterController<Module> implements ReactiveController {
  #module: Module | undefined;
  #isAsked = false;
  readonly #host: LitElement;
  readonly #load: () => Promise<Module>;

  constructor(host: LitElement, load: () => Promise<Module>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  hostConnected(): void {
    // A widget that is put back may try again what once failed.
    this.#isAsked = this.#module !== undefined;
  }

  /** The module, or nothing yet: asking for it is what loads it. */
  get(): Module | undefined {
    if (!this.#isAsked) {
      this.#isAsked = true;
      void this.#take();
    }
    return this.#module;
  }

  async #take(): Promise<void> {
    try {
      this.#module = await this.#load();
      this.#host.requestUpdate();
    } catch {
      warnOnce(this.#host.localName, 'later', 'a file beside the script could not be loaded; details and table are missing');
    }
  }
}
