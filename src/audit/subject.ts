import type { Day } from '../dataset/calendar.ts';
import { type Path, problemAt } from '../dataset/describe.ts';
import type { Dataset, Network } from '../dataset/model.ts';
import type { Problem, ProblemCode } from '../dataset/problem.ts';
import type { Geography } from '../geography/geography.ts';

/** What is audited, and from when it is seen. */
export interface Subject {
  readonly dataset: Dataset;
  /** The day on which someone asks whether the dataset still holds. */
  readonly day: Day;
  /** The last day that the dataset knows of. */
  readonly updated: Day;
  /**
   * The shapes that a place of a party is held against, by the key of the party's feature: in any of them it may lie. Without them no
   * place is judged.
   */
  readonly geographiesOf?: ((feature: string) => readonly Geography[]) | undefined;
}

/** Looks for one kind of thing that is seldom right. */
export type AuditRule = (subject: Subject) => readonly Problem[];

/** What is odd at a path, in the grammar of all problems: what one would expect there, and what there is. */
export function warningAt(path: Path, code: ProblemCode, expected: string, actual: string): Problem {
  return problemAt(path, { code, severity: 'warning', expected, actual });
}

/** What is found in each network, with the path to it. */
export function inNetworks(
  { dataset }: Subject,
  find: (network: Network, path: Path) => readonly Problem[],
): readonly Problem[] {
  return (dataset.networks ?? []).flatMap((network, index) => find(network, ['networks', index]));
}

/** True for an entry whose note tells readers what is odd about it: then it is known, and no slip of the pen. */
export function isExplained(entry: { readonly note?: unknown }): boolean {
  return entry.note !== undefined;
}
