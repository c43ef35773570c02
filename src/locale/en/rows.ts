import type { RowsWords } from '../parts.ts';

export const rows: RowsWords = {
  handoverAt: ({ meeting }) => `Handover: ${meeting}`,
  hosts: ({ meeting, date }) => `hosts: ${meeting}, ${date}`,
  hostsOn: ({ date }) => `hosts, ${date}`,
  vacancies: 'Shaded: no chair is known.',
};
