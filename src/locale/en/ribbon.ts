import type { RibbonWords } from '../parts.ts';

export const ribbon: RibbonWords = {
  before: 'Previous',
  now: 'Now',
  next: 'Next',
  nextNotKnown: 'not known',
};
