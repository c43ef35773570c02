import type { LitElement, ReactiveController } from 'lit';
import type { Problem } from '../dataset/problem.ts';
import { forget, load, problemOf } from './request.ts';

/** Where something stands that a widget draws from. */
export type SourceState<Ready> =
  | { readonly status: 'none' }
  | { readonly status: 'loading' }
  | (Ready & { readonly status: 'ready'; readonly problems: readonly Problem[] })
  | { readonly status: 'failed'; readonly problems: readonly Problem[]; readonly canRetry: boolean };

export interface SourceHost extends LitElement {
  timeout: number;
}

/** Follows what a widget draws from, a value or a file: reads it, and reads anew when another takes its place. */
export abstract class SourceController<Host extends SourceHost, Result, Ready> implements ReactiveController {
  state: SourceState<Ready> = { status: 'none' };
  protected readonly host: Host;
  protected source: unknown;
  /** Of the file that was asked for last; else of what reads a value. */
  protected url = 'deferred/';
  readonly #onState: (state: SourceState<Ready>) => void;
  #key = '';
  /** Counts what has been read: the outcome of one that has been replaced in the meantime is no longer wanted. */
  #turn = 0;

  /** @param onState told of each state, and not while the host is being drawn for a value that is at hand */
  constructor(host: Host, onState: (state: SourceState<Ready>) => void) {
    this.host = host;
    this.#onState = onState;
    host.addController(this);
  }

  /** What to read: a value, or the name of a file behind the hashes that pin it; undefined for nothing. */
  protected abstract find(): unknown;
  /** Reads it, at once where that can be. */
  protected abstract read(source: unknown): Result | Promise<Result>;
  protected abstract stateOf(result: Result): SourceState<Ready>;

  hostUpdate(): void {
    const source = this.find();
    if (source === this.source) return;
    this.source = source;
    this.#take();
  }

  /** Asks again for what failed. */
  retry(): void {
    if (this.state.status !== 'failed') return;
    // A failed request is forgotten already, and another widget may be asking again.
    if (!this.state.canRetry) forget(this.#key);
    this.#take();
  }

  /** What stands in a file. A name that is no URL stays as it is written: the request for it fails and says so. */
  protected request(
    name: string,
    integrity: string,
    read: (text: string) => Result | Promise<Result>,
  ): Promise<Result> {
    const { baseURI, timeout } = this.host;
    this.url = URL.canParse(name, baseURI) ? new URL(name, baseURI).href : name;
    this.#key = integrity + this.url;
    return load(this.url, integrity, timeout, read);
  }

  protected become(state: SourceState<Ready>): void {
    this.state = state;
    this.#onState(state);
    this.host.requestUpdate();
  }

  #take(): void {
    this.#turn += 1;
    const turn = this.#turn;
    const ifWanted = (act: () => void) => {
      if (turn === this.#turn) act();
    };
    const result = this.source === undefined ? undefined : this.read(this.source);
    if (result instanceof Promise) {
      this.become({ status: 'loading' });
      result.then(
        (value) => ifWanted(() => this.become(this.stateOf(value))),
        (error: unknown) =>
          ifWanted(() => this.become({ status: 'failed', problems: [problemOf(error, this.url)], canRetry: true })),
      );
    } else {
      // What is at hand is there at once, so that nothing that is drawn is taken down for it. It is told of once the update is over
      // that has found it.
      this.state = result ? this.stateOf(result) : { status: 'none' };
      queueMicrotask(() => ifWanted(() => this.#onState(this.state)));
    }
  }
}
