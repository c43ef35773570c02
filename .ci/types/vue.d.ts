// The tags in templates of Vue 3, which sets properties where an element has them (`:data`, `as-of`), and hears `@network-select`. The
// build has to be told that they are no components: `isCustomElement: (tag) => tag.startsWith('network-')`.
import type { HTMLAttributes, PublicProps } from 'vue';
import type { NetworkElements } from './elements.js';

/** `network-select` becomes `onNetworkSelect`. */
type Listener<Name extends string> = `on${Pascal<Name>}`;
type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

type VueElements = {
  [Tag in keyof NetworkElements]: new () => {
    $props: PublicProps &
      HTMLAttributes &
      NetworkElements[Tag]['properties'] &
      NetworkElements[Tag]['attributes'] & {
        [Name in keyof NetworkElements[Tag]['events'] as Listener<Name & string>]?: (
          event: NetworkElements[Tag]['events'][Name],
        ) => void;
      };
  };
};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
