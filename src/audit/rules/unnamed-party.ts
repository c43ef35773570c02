import { show } from '../../dataset/describe.ts';
import { otherRegions } from '../../locale/en-regions.ts';
import { regions } from '../../locale/regions/en.ts';
import { type AuditRule, warningAt } from '../subject.ts';

const codes = new Set(`${regions}|${otherRegions}`.split('|').map((entry) => entry.slice(0, 2)));

/** Warns of a party that would be shown as its id: it has no name, and no state has its code. */
export const unnamedParty: AuditRule = ({ dataset: { parties = [] } }) =>
  parties.flatMap(({ id, name }, index) =>
    name !== undefined || codes.has(id)
      ? []
      : [
          warningAt(
            ['parties', index],
            'unnamed-party',
            'a name, or the code of a state in ISO 3166-1 alpha-2',
            `${show(id)} without a name`,
          ),
        ],
  );
