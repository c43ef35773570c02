import type { Problem } from '../dataset/problem.ts';
import type { ItemType } from '../layout/item.ts';
import type { DataState } from './dataset-controller.ts';

/** A widget has its data and has drawn it, perhaps without some entries: `detail.problems`. */
export class NetworkReadyEvent extends CustomEvent<{ readonly problems: readonly Problem[] }> {
  constructor(problems: readonly Problem[]) {
    super('network-ready', { bubbles: true, composed: true, detail: { problems } });
  }
}

/** Something is wrong with what was loaded: `detail.problems` lists each, whether or not there is something to draw. */
export class NetworkErrorEvent extends CustomEvent<{ readonly problems: readonly Problem[] }> {
  constructor(problems: readonly Problem[]) {
    super('network-error', { bubbles: true, composed: true, detail: { problems } });
  }
}

/** A reader selected something, or nothing: then both are empty. */
export class NetworkSelectEvent extends CustomEvent<{ readonly type: ItemType | ''; readonly id: string }> {
  constructor(type: ItemType | '', id: string) {
    super('network-select', { bubbles: true, composed: true, detail: { type, id } });
  }
}

/** A reader moved the as-of date: `detail.asOf` is `YYYY-MM-DD`. */
export class NetworkDateChangeEvent extends CustomEvent<{ readonly asOf: string }> {
  constructor(asOf: string) {
    super('network-date-change', { bubbles: true, composed: true, detail: { asOf } });
  }
}

/** Tells the page how a load came out. */
export function tellOutcome(host: EventTarget, state: DataState): void {
  if (state.status !== 'ready' && state.status !== 'failed') return;
  const { problems } = state;
  if (problems.length) host.dispatchEvent(new NetworkErrorEvent(problems));
  if (state.status === 'ready') host.dispatchEvent(new NetworkReadyEvent(problems));
}

declare global {
  interface HTMLElementEventMap {
    'network-ready': NetworkReadyEvent;
    'network-error': NetworkErrorEvent;
    'network-select': NetworkSelectEvent;
    'network-date-change': NetworkDateChangeEvent;
  }
}
