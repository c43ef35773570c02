import type { Period } from '../dataset/period.ts';

/** The id of a term or membership that gives none: its network, party and start, `unknown` where that is not stated. */
export function derivedId(network: string, party: string, period: Period): string {
  const start = period.start?.text.replace(/[^\w-]+/g, '_') ?? 'unknown';
  return `${network}.${party}.${start}`;
}
