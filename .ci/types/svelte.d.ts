// The tags in templates of Svelte 5, which sets properties where an element has them, and hears `onnetwork-select`; and of Svelte 4,
// which hears `on:network-select`.
import type { HTMLAttributes } from 'svelte/elements';
import type { NetworkElements } from './elements.js';

type SvelteElements = {
  [Tag in keyof NetworkElements]: HTMLAttributes<NetworkElements[Tag]['element']> &
    NetworkElements[Tag]['properties'] &
    NetworkElements[Tag]['attributes'] & {
      [Name in keyof NetworkElements[Tag]['events'] as `on${Name & string}` | `on:${Name & string}`]?: (
        event: NetworkElements[Tag]['events'][Name],
      ) => void;
    };
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
