import type { RailWords } from '../parts.ts';

const count = (number: number, unit: string) => (number ? [`${number} ${unit}${number === 1 ? '' : 's'}`] : []);

const duration = (years: number, months: number) => [...count(years, 'year'), ...count(months, 'month')].join(' ');

export const rail: RailWords = {
  later: (years, months) => `${duration(years, months)} later`,
  earlier: (years, months) => `${duration(years, months)} earlier`,
};
