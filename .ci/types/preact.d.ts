// The tags in JSX of Preact, which sets properties where an element has them, and hears `onnetwork-select`.
import type { HTMLAttributes } from 'preact';
import type { NetworkElements } from './elements.js';

type PreactElements = {
  [Tag in keyof NetworkElements]: HTMLAttributes<NetworkElements[Tag]['element']> &
    NetworkElements[Tag]['properties'] &
    NetworkElements[Tag]['attributes'] & {
      [Name in keyof NetworkElements[Tag]['events'] as `on${Name & string}`]?: (
        event: NetworkElements[Tag]['events'][Name],
      ) => void;
    };
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactElements {}
  }
}
