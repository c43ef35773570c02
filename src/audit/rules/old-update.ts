import { show } from '../../dataset/describe.ts';
import { isoDay } from '../../dataset/iso-day.ts';
import { type AuditRule, warningAt } from '../subject.ts';

/** Half a year: most networks meet within it. */
const OLDEST = 180;

/** Warns of a dataset that nobody has looked after for long, and of one that knows of days to come. */
export const oldUpdate: AuditRule = ({ dataset, day, updated }) => {
  const actual = show(dataset.updated);
  if (day - updated > OLDEST) {
    return [warningAt(['updated'], 'stale', `a day within the ${OLDEST} days before ${isoDay(day)}`, actual)];
  }
  // Somewhere east of here it may be tomorrow already.
  return updated > day + 1 ? [warningAt(['updated'], 'ahead', `a day not after ${isoDay(day)}`, actual)] : [];
};
