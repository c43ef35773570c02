import type { Tie } from '../dataset/model.ts';
import type { Formatter } from '../locale/format.ts';
import type { TieWithPlaces } from '../network/ties.ts';

/** The two places of a tie: `İzmir–Baku`. */
export function tieName({ places }: TieWithPlaces, format: Formatter): string {
  return places.map(({ name }) => format.text(name)).join('–');
}

/** The same for a sentence that `wordsTemplate` writes. */
export function tieNameWithin({ places }: TieWithPlaces, format: Formatter): string {
  return places.map(({ name }) => format.within(name)).join('–');
}

/** What sort of tie it is; a kind without words of ours is said as the dataset has it. */
export function tieKind({ kind }: Tie, { messages }: Formatter): string {
  return messages.tieKind[kind] ?? kind.replaceAll('-', ' ');
}
