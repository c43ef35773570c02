import type { LocalText } from '../locale/format.ts';

/** The heading and the standfirst that a widget gives itself where the page slots none. */
export interface Headline {
  readonly heading: LocalText;
  readonly description: LocalText | undefined;
}
