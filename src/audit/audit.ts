/**
 * What is going stale in a dataset and what is suspicious in it: a dataset goes in, warnings come out.
 *
 * Every rule of `readDataset` is kept by now. These are the things that a dataset may say, and that are seldom meant.
 */
import type { Day } from '../dataset/calendar.ts';
import { parseDate } from '../dataset/edtf.ts';
import type { Dataset } from '../dataset/model.ts';
import type { Problem, ProblemCode } from '../dataset/problem.ts';
import { beforeFounding } from './rules/before-founding.ts';
import { chairGap } from './rules/chair-gap.ts';
import { chairOverlap } from './rules/chair-overlap.ts';
import { endedTerm } from './rules/ended-term.ts';
import { heldAhead } from './rules/held-ahead.ts';
import { misplacedHandover } from './rules/misplaced-handover.ts';
import { oldUpdate } from './rules/old-update.ts';
import { openPeriod } from './rules/open-period.ts';
import { outsideNetwork } from './rules/outside-network.ts';
import { outsideParty } from './rules/outside-party.ts';
import { passedPlan } from './rules/passed-plan.ts';
import { sameMeeting } from './rules/same-meeting.ts';
import { samePerson } from './rules/same-person.ts';
import { unexplained } from './rules/unexplained.ts';
import { unnamedParty } from './rules/unnamed-party.ts';
import type { AuditRule, Subject } from './subject.ts';

export interface AuditOptions extends Pick<Subject, 'geographiesOf'> {
  /** The day that the dataset is held against. */
  readonly day: Day;
}

const RULES: readonly AuditRule[] = [
  oldUpdate,
  openPeriod,
  passedPlan,
  endedTerm,
  heldAhead,
  chairOverlap,
  chairGap,
  misplacedHandover,
  beforeFounding,
  outsideNetwork,
  outsideParty,
  unexplained,
  samePerson,
  sameMeeting,
  unnamedParty,
];

/** The codes of all warnings that an audit may give. */
export const AUDIT_CODES: readonly ProblemCode[] = [
  'stale',
  'passed',
  'ended',
  'ahead',
  'overlap',
  'gap',
  'handover',
  'before-founding',
  'outside-network',
  'outside-party',
  'unexplained',
  'same-person',
  'same-meeting',
  'unnamed-party',
];

/**
 * The warnings of a dataset, rule by rule.
 *
 * @param dataset one in which `readDataset` has found no error
 */
export function audit(dataset: Dataset, { day, geographiesOf }: AuditOptions): readonly Problem[] {
  const updated = parseDate(dataset.updated)?.latest ?? day;
  return RULES.flatMap((rule) => rule({ dataset, day, updated, geographiesOf }));
}
