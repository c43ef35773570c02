import type { FilterWords } from '../parts.ts';

export const filter: FilterWords = {
  search: 'Search',
  kind: 'Kind',
  allKinds: 'All kinds',
  party: 'Party',
  allParties: 'All parties',
  clear: 'Clear filters',
  matching: ({ count, total }) => `${count} of ${total}`,
  kinds: {
    summit: 'Summits',
    council: 'Councils',
    ministerial: 'Ministerial meetings',
    ceremony: 'Ceremonies',
    working: 'Working meetings',
    bilateral: 'Bilateral meetings',
    milestone: 'Milestones',
  },
  rows: ({ from, to, count }) => `${from}–${to} of ${count}`,
  firstPage: 'First page',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  lastPage: 'Last page',
  previousEntry: 'Previous entry',
  nextEntry: 'Next entry',
  addToCalendar: 'Add to calendar',
  linkHere: 'Link to this entry',
};
