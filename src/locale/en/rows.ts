import type { RowsWords } from '../parts.ts';

export const rows: RowsWords = {
  handoverAt: ({ meeting }) => `Handover: ${meeting}`,
  hosts: ({ meeting, date }) => `hosts: ${meeting}, ${date}`,
  hostsOn: ({ date }) => `hosts, ${date}`,
  brokenEdge: 'A broken edge marks a day not known or a term still open.',
  vacancies: 'Shaded: no chair is known.',
};
