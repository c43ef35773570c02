import type { IdleWords } from '../parts.ts';

export const idle: IdleWords = {
  noTermScheduledFor: ({ parties }) => `No term scheduled: ${parties}`,
};
