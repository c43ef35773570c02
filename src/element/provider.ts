import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ItemType } from '../layout/item.ts';
import type { DataState } from './dataset-controller.ts';
import { BUILD } from './shared.ts';

/** What a provider shares with everything inside it. */
export interface Provided {
  /** The dataset, or how far it is on its way. */
  readonly state: DataState;
  readonly asOf: string;
  readonly locale: string;
  /** Id of the selected thing. */
  readonly selected: string;
  /** Tells of every change, until the function that it gives is called. */
  follow(onChange: () => void): () => void;
  select(type: ItemType | '', id: string): void;
  moveTo(asOf: string): void;
  retry(): void;
}

/** Under this key a provider offers what it shares: one key for each version and build, so that two never mix. */
export const PROVIDED: unique symbol = Symbol.for(`${BUILD} provided`) as never;

const TAG = 'network-provider';

/** Finds the nearest provider around an element, and has the element updated whenever what it shares changes. */
export class ProviderController implements ReactiveController {
  /** True where no provider stands around the host, not even one still to be defined. */
  isAlone = true;
  readonly #host: ReactiveControllerHost & Element;
  #provided: Provided | undefined;
  #leave: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** What the provider around the host shares; undefined where there is none. */
  get provided(): Provided | undefined {
    return this.#provided;
  }

  /** A widget that has been moved may stand in another provider, or in none. */
  hostConnected(): void {
    this.#find();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.#provided = undefined;
  }

  #find(): void {
    this.#leave?.();
    const element = providerAround(this.#host);
    this.isAlone = !element;
    this.#provided = element?.[PROVIDED];
    this.#leave = this.#provided?.follow(() => this.#host.requestUpdate());
    if (element && !this.#provided) void this.#await(element);
  }

  /** The page's markup may be there before the provider is defined. */
  async #await(element: MaybeProvider): Promise<void> {
    await customElements.whenDefined(TAG);
    customElements.upgrade(element);
    if (!this.#provided && this.#host.isConnected && element[PROVIDED]) this.hostConnected();
  }
}

type MaybeProvider = Element & { readonly [PROVIDED]?: Provided };

/** The nearest provider element that holds an element, in its own tree, by its slots, or through shadow roots. */
function providerAround(element: Element): MaybeProvider | undefined {
  let node: Node | null = element;
  while (node) {
    node = (node as Partial<Element>).assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
    if (node instanceof Element && node.localName === TAG) return node;
  }
  return undefined;
}
