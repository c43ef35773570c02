/** Datasets small enough to be read in a story's code. Invented, but for the names of the states. */
import type { Dataset } from '../src/dataset/model.ts';
import {
  datasetOf,
  minimalChairmanship,
  minimalDataset,
  minimalMeeting,
  minimalMembership,
} from '../test/fixtures/minimal.ts';

/** A network without a single entry. */
export const empty: Dataset = minimalDataset();

/** Text that is no JSON. */
export const brokenText = '{ "format": 1, "id": "broken", ';

/** Five sound entries, and one of each kind that is not: a state that the dataset lacks, a 30 February, an end before the start. */
export const partlyBroken: Dataset = datasetOf({
  memberships: [
    minimalMembership(),
    minimalMembership({ party: 'KG', role: 'observer', period: '2025-05/..' }),
    minimalMembership({ party: 'ZZ' }),
  ],
  chairmanships: [
    minimalChairmanship(),
    minimalChairmanship({ party: 'AZ', period: '2025-05-19/..' }),
    minimalChairmanship({ party: 'AZ', period: '2025-05-19/2024-01-01' }),
  ],
  meetings: [
    minimalMeeting({ title: 'First meeting', place: 'baku' }),
    minimalMeeting({ id: 'bad-date', title: 'Never held', date: '2025-02-30' }),
  ],
});
