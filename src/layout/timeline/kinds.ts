import type { MeetingKind } from '../../dataset/model.ts';

/** All kinds of meetings, in the order in which a reader chooses among them. */
export const KINDS: readonly MeetingKind[] = [
  'summit',
  'council',
  'ministerial',
  'ceremony',
  'working',
  'bilateral',
  'milestone',
];
