import type { Dataset } from '../dataset/model.ts';
import { type DataReader, type Reading, readData } from './read-data.ts';
import { warnOnce } from './shared.ts';
import { SourceController, type SourceHost, type SourceState } from './source-controller.ts';

/** Where the data of a widget stands. */
export type DataState = SourceState<Read>;

/** A dataset that can be drawn. */
interface Read {
  readonly dataset: Dataset;
  readonly tellOmitted: Reading['tellOmitted'] | undefined;
  /** URL that links of the dataset are seen from. */
  readonly base: string;
}

/** What a widget offers as sources of data. */
export interface DataHost extends SourceHost, DataReader {
  src: string;
  datasetIntegrity: string;
  data: unknown;
  /** What a provider around it shares. */
  readonly provided?: unknown;
}

/** ms after which who pasted the tag should learn that it has no data: scripts of a page have given theirs by then. */
const PATIENCE = 4000;

/** Finds, loads and reads a widget's dataset: `data`, else `src`, else a child script of JSON. */
export class DatasetController extends SourceController<DataHost, Reading, Read> {
  readonly #children = globalThis.MutationObserver && new MutationObserver((changes) => this.#handleChanges(changes));
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #base = '';

  hostConnected(): void {
    this.#children?.observe(this.host, { childList: true, characterData: true, subtree: true });
    this.#waiting = setTimeout(() => this.#tellEmpty(), PATIENCE);
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    clearTimeout(this.#waiting);
  }

  /** `data` as it is, a URL behind what pins it, or the child script. */
  protected find(): unknown {
    const { data, src, datasetIntegrity, localName } = this.host;
    const script = this.host.querySelector(':scope > script[type="application/json"]');
    const given = [data && 'data', src && 'src', script && 'a child script'].filter(Boolean);
    if (given.length > 1)
      warnOnce(localName, 'two-sources', `data comes from ${given.join(' and ')} at once; ${given[0]} is used`);
    return data ?? (src ? datasetIntegrity + src : (script ?? undefined));
  }

  protected read(source: unknown): Reading | Promise<Reading> {
    const { host, state } = this;
    const { data, src, datasetIntegrity, baseURI } = host;
    this.#base = baseURI;
    const before = state.status === 'ready' && !state.problems.length ? state.dataset : undefined;
    if (source instanceof HTMLScriptElement) return readData(source.text, host, before);
    if (source === data) return readData(data, host, before);
    const reading = this.request(src, datasetIntegrity, (text) => readData(text, host));
    this.#base = this.url;
    return reading;
  }

  protected stateOf({ dataset, problems, tellOmitted }: Reading): DataState {
    return dataset
      ? { status: 'ready', dataset, problems, tellOmitted, base: this.#base }
      : { status: 'failed', problems, canRetry: false };
  }

  /** A misspelt attribute is no error to anybody else. */
  #tellEmpty(): void {
    const { localName, provided } = this.host;
    if (this.state.status === 'none' && !provided)
      warnOnce(localName, 'no-data', 'waits for a dataset: src, data, a child script of JSON, or a provider around it');
  }

  /** A parser may bring the text of a script in pieces. */
  #handleChanges(changes: readonly MutationRecord[]): void {
    const { host, source } = this;
    const isRewritten = source instanceof HTMLScriptElement && changes.some(({ target }) => source.contains(target));
    if (isRewritten) this.source = undefined;
    if (isRewritten || changes.some(({ target }) => target === host)) host.requestUpdate();
  }
}
