import type { LitElement, ReactiveController } from 'lit';
import { core } from './core.ts';
import { offer, warnOnce } from './shared.ts';

/** Code that loads when it is first needed; the host is drawn again when it has come, or has not. */
export class DeferredController<Module> implements ReactiveController {
  /** True once it could not be loaded. */
  hasFailed = false;
  /** Settles once what was asked for has come, or has not. */
  coming: Promise<void> | undefined;
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
    if (this.hasFailed) this.retry();
  }

  /** The module, or nothing yet: asking for it is what loads it. */
  get(): Module | undefined {
    if (!this.#isAsked) {
      this.#isAsked = true;
      this.coming = this.#take();
    }
    return this.#module;
  }

  /** The module if it is here already; does not load it. */
  get loaded(): Module | undefined {
    return this.#module;
  }

  /** True from when it is asked for until it has come or failed. */
  get isComing(): boolean {
    return this.#isAsked && !this.#module && !this.hasFailed;
  }

  retry(): void {
    this.#isAsked = false;
    this.hasFailed = false;
    this.#host.requestUpdate();
  }

  async #take(): Promise<void> {
    offer(core);
    try {
      this.#module = await this.#load();
    } catch {
      this.hasFailed = true;
      warnOnce(
        this.#host.localName,
        'deferred',
        'a file of the folder deferred/ beside the script could not be loaded',
      );
    }
    this.#host.requestUpdate();
  }
}
