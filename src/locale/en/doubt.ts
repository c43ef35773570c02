import type { DoubtWords } from '../parts.ts';

export const doubt: DoubtWords = {
  mayChair: (names) => `${names.join(' or ')} may hold the chair`,
  notCertain: 'not certain',
};
