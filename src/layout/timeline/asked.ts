/** What the attributes of a timeline ask for. */
import { parseDate } from '../../dataset/edtf.ts';
import type { MeetingKind } from '../../dataset/model.ts';
import { wantedEntries } from '../../network/entries-asked.ts';
import type { EntryOptions } from '../../network/entry.ts';
import { KINDS } from './kinds.ts';

/** As a page's author writes it; what is empty asks for nothing. */
export interface Asked {
  /** Separated by spaces. */
  readonly kind: string;
  /** An id. */
  readonly party: string;
  /** EDTF dates. */
  readonly from: string;
  readonly to: string;
}

export interface AskedResult {
  readonly options: Pick<EntryOptions, 'kinds' | 'isWanted'>;
  /** What nothing is known of, which asks for nothing either. */
  readonly unknown: readonly { readonly attribute: keyof Asked; readonly value: string; readonly allowed: string }[];
}

const DATES = 'YYYY, YYYY-MM, YYYY-MM-DD, any EDTF date';

/** @param parties ids of those that there are */
export function readAsked({ kind, party, from, to }: Asked, parties: readonly string[]): AskedResult {
  const words = kind.split(/\s+/).filter(Boolean);
  const kinds = KINDS.filter((known) => words.includes(known));
  const dates = { from: parseDate(from), to: parseDate(to) };
  const isKnown = parties.includes(party);
  return {
    options: {
      kinds: kinds.length ? kinds : undefined,
      isWanted: wantedEntries({
        party: isKnown ? party : undefined,
        from: dates.from?.earliest,
        to: dates.to?.latest,
      }),
    },
    unknown: [
      ...words
        .filter((word) => !KINDS.includes(word as MeetingKind))
        .map((value) => ({ attribute: 'kind' as const, value, allowed: KINDS.join(', ') })),
      ...(party && !isKnown ? [{ attribute: 'party' as const, value: party, allowed: parties.join(', ') }] : []),
      ...(from && !dates.from ? [{ attribute: 'from' as const, value: from, allowed: DATES }] : []),
      ...(to && !dates.to ? [{ attribute: 'to' as const, value: to, allowed: DATES }] : []),
    ],
  };
}
