import type { LitElement, ReactiveController } from 'lit';
import type { Dataset } from '../dataset/model.ts';
import type { Problem } from '../dataset/problem.ts';
import { type DataReader, type Reading, readData } from './read-data.ts';
import { forget, load, problemOf } from './request.ts';
import { warnOnce } from './shared.ts';

/** Where the data of a widget stands. */
export type DataState =
  | { readonly status: 'none' }
  | { readonly status: 'loading' }
  | {
      readonly status: 'ready';
      readonly dataset: Dataset;
      readonly problems: readonly Problem[];
      readonly tellOmitted?: Reading['tellOmitted'] | undefined;
      readonly base: string;
    }
  | { readonly status: 'failed'; readonly problems: readonly Problem[]; readonly canRetry: boolean };

/** What a widget offers as sources of data. */
export interface DataHost extends LitElement, DataReader {
  src: string;
  datasetIntegrity: string;
  data: unknown;
  timeout: number;
  /** What a provider around it shares. */
  readonly provided?: unknown;
}

/** ms after which who pasted the tag should learn that it has no data: scripts of a page have given theirs by then. */
const PATIENCE = 4000;

/** Finds, loads and reads a widget's dataset: `data`, else `src`, else a child script of JSON. */
export class DatasetController implements ReactiveController {
  state: DataState = { status: 'none' };
  readonly #host: DataHost;
  readonly #onState: (state: DataState) => void;
  readonly #children: MutationObserver | undefined;
  #source: unknown;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** Counts what has been read: the outcome of one that has been replaced in the meantime is no longer wanted. */
  #turn = 0;

  constructor(host: DataHost, onState: (state: DataState) => void) {
    this.#host = host;
    this.#onState = onState;
    this.#children = globalThis.MutationObserver && new MutationObserver((changes) => this.#handleChanges(changes));
    host.addController(this);
  }

  hostConnected(): void {
    this.#children?.observe(this.#host, { childList: true, characterData: true, subtree: true });
    this.#waiting = setTimeout(() => this.#tellEmpty(), PATIENCE);
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    clearTimeout(this.#waiting);
  }

  hostUpdate(): void {
    const source = this.#findSource();
    if (source === this.#source) return;
    this.#source = source;
    void this.#take(source);
  }

  /** Asks again for what failed. */
  retry(): void {
    if (this.state.status !== 'failed') return;
    // A failed request is forgotten already, and another widget may be asking again.
    if (!this.state.canRetry) forget(this.#host.datasetIntegrity + this.#url());
    void this.#take(this.#source);
  }

  /** A misspelt attribute is no error to anybody else. */
  #tellEmpty(): void {
    const { localName, provided } = this.#host;
    if (this.state.status === 'none' && !provided)
      warnOnce(localName, 'no-data', 'waits for a dataset: src, data, a child script of JSON, or a provider around it');
  }

  /** A parser may bring the text of a script in pieces. */
  #handleChanges(changes: readonly MutationRecord[]): void {
    const source = this.#source;
    const isRewritten = source instanceof HTMLScriptElement && changes.some(({ target }) => source.contains(target));
    if (isRewritten) this.#source = undefined;
    if (isRewritten || changes.some(({ target }) => target === this.#host)) this.#host.requestUpdate();
  }

  /** `data` as it is, a URL and what pins it as text, or the child script. */
  #findSource(): unknown {
    const { data, src, datasetIntegrity } = this.#host;
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    const given = [data !== undefined && data !== null && 'data', src && 'src', script && 'a child script'].filter(
      Boolean,
    );
    if (given.length > 1) {
      warnOnce(
        this.#host.localName,
        'two-sources',
        `data comes from ${given.join(' and ')} at once; ${given[0]} is used`,
      );
    }
    return data ?? (src ? datasetIntegrity + src : script || undefined);
  }

  /** What is no URL stays as it is written: the request for it fails and says so. */
  #url(): string {
    const { src, baseURI } = this.#host;
    return URL.canParse(src, baseURI) ? new URL(src, baseURI).href : src;
  }

  async #take(source: unknown): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const host = this.#host;
    const { state } = this;
    const input = source instanceof HTMLScriptElement ? source.text : source === host.data ? source : undefined;
    const base = input === undefined ? this.#url() : host.baseURI;
    const before = state.status === 'ready' && !state.problems.length ? state.dataset : undefined;
    const result =
      input === undefined
        ? source !== undefined && load(base, host.datasetIntegrity, host.timeout, (text) => readData(text, host))
        : readData(input, host, before);
    // What is at hand and sound is there at once, so that nothing that is drawn is taken down for it.
    const isHere = result && !(result instanceof Promise);
    if (isHere) this.state = this.#read(result, base);
    else this.#become({ status: result ? 'loading' : 'none' });
    const outcome = await this.#outcome(result, base);
    if (turn !== this.#turn || !outcome) return;
    // The event comes once the update is over that has found the source.
    if (isHere) this.#onState(this.state);
    else this.#become(outcome);
  }

  async #outcome(result: Reading | Promise<Reading> | false, base: string): Promise<DataState | undefined> {
    try {
      return result ? this.#read(await result, base) : undefined;
    } catch (error) {
      return { status: 'failed', problems: [problemOf(error, this.#host.src)], canRetry: true };
    }
  }

  #read({ dataset, problems, tellOmitted }: Reading, base: string): DataState {
    return dataset
      ? { status: 'ready', dataset, problems, tellOmitted, base }
      : { status: 'failed', problems, canRetry: false };
  }

  #become(state: DataState): void {
    this.state = state;
    this.#onState(state);
    this.#host.requestUpdate();
  }
}
