/** The reader's own rules for what an import takes over field by field, so that none is said twice. */
import { expectedOf } from '../../dataset/expected.ts';
import { judge, type LeafRule } from '../../dataset/judge.ts';
import { datasetSchema } from '../../dataset/schema.ts';
import type { Draft } from './draft.ts';

export const sourceRules = datasetSchema.optional.sources.item;
export const placeRules = datasetSchema.optional.places.item;
export const networkRules = datasetSchema.optional.networks.item;
export const meetingRules = networkRules.optional.meetings.item;
export const outcomeRules = meetingRules.optional.outcomes.item;

/** A value that keeps to its rule; any other is told and left out. */
export function accept<T>(rule: LeafRule, value: T, place: string, draft: Draft): T | undefined {
  if (judge(rule, value) === undefined) return value;
  draft.lose(place, `expected ${expectedOf(rule)}, got ${JSON.stringify(value)}: left out`);
  return undefined;
}
