import type { LitElement, ReactiveController } from 'lit';
import type { Dataset } from '../dataset/model.ts';
import type { Problem } from '../dataset/problem.ts';
import { type ReadResult, readDataset } from '../dataset/read.ts';
import { forget, load, RequestError } from './request.ts';
import { warnOnce } from './shared.ts';

/** Where the data of a widget stands. */
export type DataState =
  | { readonly status: 'none' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly dataset: Dataset; readonly problems: readonly Problem[]; readonly omitted: number; readonly base: string }
  | { readonly status: 'failed'; readonly problems: readonly Problem[]; readonly canRetry: boolean };

/** What a widget offers as sources of data. */
export interface DataHost extends LitElement {
  src: string;
  data: unknown;
  timeout: number;
}

/** Finds, loads and reads a widget's dataset: `data`, else `src`, else a child script of JSON. */
export class DatasetController implements ReactiveController {
  state: DataState = { status: 'none' };
  readonly #host: DataHost;
  readonly #onOutcome: (state: DataState) => void;
  readonly #children: MutationObserver | undefined;
  #source: unknown;

  constructor(host: DataHost, onOutcome: (state: DataState) => void) {
    this.#host = host;
    this.#onOutcome = onOutcome;
    this.#children = globalThis.MutationObserver && new MutationObserver(() => this.#host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    this.#children?.observe(this.#host, { childList: true });
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
  }

  hostUpdate(): void {
    const source = this.#findSource();
    if (source === this.#source) return;
    this.#source = source;
    void this.#take(source);
  }

  /** Asks again for what failed. */
  retry(): void {
    forget(this.#url());
    void this.#take(this.#source);
  }

  /** `data` as it is, a URL as text, or the child script. */
  #findSource(): unknown {
    const { data, src } = this.#host;
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    const given = [data !== undefined && data !== null && 'data', src && 'src', script && 'a child script'].filter(Boolean);
    if (given.length > 1) {
      warnOnce(this.#host.localName, 'two-sources', `data comes from ${given.join(' and ')} at once; ${given[0]} is used`);
    }
    return data ?? (src || script || undefined);
  }

  #url(): string {
    return new URL(this.#host.src, this.#host.baseURI).href;
  }

  async #take(source: unknown): Promise<void> {
    if (source === undefined) return this.#settle(source, { status: 'none' });
    if (source instanceof HTMLScriptElement) return this.#settle(source, this.#read(readDataset(source.text), this.#host.baseURI));
    if (source === this.#host.data) return this.#settle(source, this.#read(readDataset(source), this.#host.baseURI));
    this.state = { status: 'loading' };
    const state = await this.#request();
    this.#settle(source, state);
  }

  async #request(): Promise<DataState> {
    try {
      const url = this.#url();
      return this.#read(await load(url, this.#host.timeout, readDataset), url);
    } catch (error) {
      const { problem } = error instanceof RequestError ? error : new RequestError(this.#host.src, String(error));
      return { status: 'failed', problems: [problem], canRetry: true };
    }
  }

  #read({ dataset, problems, omitted }: ReadResult, base: string): DataState {
    return dataset
      ? { status: 'ready', dataset, problems, omitted, base }
      : { status: 'failed', problems, canRetry: false };
  }

  /** A source that has been replaced in the meantime is no longer wanted. */
  #settle(source: unknown, state: DataState): void {
    if (source !== this.#source) return;
    this.state = state;
    this.#onOutcome(state);
    this.#host.requestUpdate();
  }
}
