import type { Formatter, LocalText } from '../../locale/format.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';

/** The answer before the chart: who holds the chair on the day, and since when. */
export interface ChairLine {
  /** `Chair now`, or `Chair on 1 Jan 2025` for another day than the dataset's own. */
  readonly label: string;
  readonly names: readonly LocalText[];
  readonly since: string;
}

/** The same as a heading too: `Azerbaijan holds the chair`. */
export interface ChairStatement extends ChairLine {
  readonly heading: string;
}

/** Says who holds the chair: `chairStatement` where that is plain. */
export type SayChair = (network: NetworkOnDate, format: Formatter) => ChairStatement;

/** True where no date leaves open who holds the chair on the day. Else `unsureStatement` has to look, which few pages load. */
export function isPlain({ terms }: NetworkOnDate): boolean {
  // `starting`, `ending`, `unstated`, and what an approximate or uncertain date is written with.
  return !terms.some(({ phase, chairmanship: { period } }) => /^[seu]|[~?%]/.test(phase + period));
}

/**
 * The answers for some networks, each under the name of its own where there are several; none where all have the same chair, which
 * the heading says.
 */
export function chairStatements(
  networks: readonly NetworkOnDate[],
  format: Formatter,
  say: SayChair,
): readonly ChairLine[] {
  const statements = networks.map((network) => say(network, format));
  if (statements.length < 2) return statements;
  const chairs = new Set(statements.map(({ names }) => names.map(({ text }) => text).join('\n')));
  if (chairs.size === 1 && !chairs.has('')) return [];
  return networks.flatMap(({ network }, index) => {
    const { names = [], since = '' } = statements[index] ?? {};
    return {
      label: format.text(network.abbreviation ?? network.name),
      names,
      since: names.length ? '' : since,
    };
  });
}

/** Says it of a day on which it is plain. */
export function chairStatement(network: NetworkOnDate, format: Formatter): ChairStatement {
  const { messages } = format;
  const terms = network.terms.filter(({ tense }) => tense === 'current');
  const names = terms.map(({ party }) => format.partyName(party));
  const bounds = terms.map((term) => {
    const until = typeof term.period.end === 'object' ? format.until(term.period) : '';
    return [format.since(term.period), until].filter(Boolean).join(format.language.list.separator);
  });
  return {
    heading: names.length
      ? messages.rotationHeading(names.length, format.list(names.map(({ text }) => text)))
      : messages.noChairHeading,
    label: chairLabel(network, format),
    names,
    since: names.length ? format.list([...new Set(bounds)]) : messages.noChair,
  };
}

/** Beyond what the dataset knows, no claim is made for the day itself. */
export function chairLabel({ asOf: { day, updated } }: NetworkOnDate, format: Formatter): string {
  const { chairNow, chairOn, chairAsKnownOn } = format.messages;
  if (day === updated) return chairNow;
  return day < updated ? chairOn({ date: format.day(day) }) : chairAsKnownOn({ date: format.day(updated) });
}
