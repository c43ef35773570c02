// The tags in JSX of Solid: attributes as markup has them, `prop:data` for a property, `on:network-select` for an event.
import type { JSX } from 'solid-js';
import type { NetworkElements } from './elements.js';

type SolidElements = {
  [Tag in keyof NetworkElements]: JSX.HTMLAttributes<NetworkElements[Tag]['element']> &
    NetworkElements[Tag]['attributes'] & {
      [Name in keyof NetworkElements[Tag]['attributes'] as `attr:${Name & string}`]?: string;
    } & {
      [Name in keyof NetworkElements[Tag]['properties'] as `prop:${Name & string}`]?: NetworkElements[Tag]['properties'][Name];
    } & {
      [Name in keyof NetworkElements[Tag]['events'] as `on:${Name & string}`]?: (
        event: NetworkElements[Tag]['events'][Name],
      ) => void;
    };
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidElements {}
  }
}
