import type { SliderWords } from '../parts.ts';

export const slider: SliderWords = {
  label: 'Date',
  play: 'Play',
  pause: 'Pause',
  previous: 'Previous change',
  next: 'Next change',
  since: ({ titles, date }) => `Last change, ${date}: ${titles}`,
  nothingYet: 'Before the first entry',
};
