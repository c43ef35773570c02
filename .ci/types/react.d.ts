// The tags in JSX of React 19 and later, which sets properties where an element has them: `asOf` as well as `as-of`, `data` as an
// object, and `onnetwork-select` for an event.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { NetworkElements } from './elements.js';

type ReactElements = {
  [Tag in keyof NetworkElements]: DetailedHTMLProps<
    HTMLAttributes<NetworkElements[Tag]['element']>,
    NetworkElements[Tag]['element']
  > &
    NetworkElements[Tag]['properties'] &
    NetworkElements[Tag]['attributes'] & {
      [Name in keyof NetworkElements[Tag]['events'] as `on${Name & string}`]?: (
        event: NetworkElements[Tag]['events'][Name],
      ) => void;
    };
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
