import type { OmissionWords } from '../parts.ts';

export const omissions: OmissionWords = {
  omitted: (count, written) =>
    count === 1
      ? 'One entry of the dataset could not be shown.'
      : `${written} entries of the dataset could not be shown.`,
  unlinked: (count, written) =>
    count === 1
      ? 'One detail of the dataset could not be shown.'
      : `${written} details of the dataset could not be shown.`,
};
