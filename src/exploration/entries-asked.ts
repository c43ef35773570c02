import { memoizeNamed } from '../layout/memoize-last.ts';
import { type Asked, type AskedResult, readAsked } from '../layout/timeline/asked.ts';

type Parties = ReadonlyMap<string, unknown>;

/** What the attributes of a timeline ask for; read anew, and told of, when one of them changes or the parties do. */
export class EntriesAsked {
  readonly #options: (asked: Asked & { readonly parties: Parties }) => AskedResult['options'];

  constructor(host: { warnUnknown(attribute: string, value: string, allowed: string): void }) {
    this.#options = memoizeNamed(({ parties, ...asked }) => {
      const { options, unknown } = readAsked(asked, [...parties.keys()]);
      for (const { attribute, value, allowed } of unknown) host.warnUnknown(attribute, value, allowed);
      return options;
    });
  }

  /** @param parties of the dataset, by id */
  options({ kind, party, from, to }: Asked, parties: Parties): AskedResult['options'] {
    return this.#options({ parties, kind, party, from, to });
  }
}
