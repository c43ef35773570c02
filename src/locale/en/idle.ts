import type { IdleWords } from '../parts.ts';

export const idle: IdleWords = {
  noTermScheduled: 'no term scheduled',
  noTermScheduledFor: ({ parties }) => `No term scheduled: ${parties}`,
};
