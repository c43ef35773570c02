import type { CrowdWords } from '../parts.ts';

export const crowd: CrowdWords = {
  group: (count, written, period) => `${written} ${count === 1 ? 'entry' : 'entries'}, ${period}: show them`,
  counted: 'Number in a period; opens',
  earlier: ({ count }) => `${count} earlier`,
  later: ({ count }) => `${count} later`,
  showMore: 'Show more',
};
