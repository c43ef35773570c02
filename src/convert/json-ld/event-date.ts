/** The dates of a schema.org event, no more exact than they are. */
import type { FuzzyDate } from '../../dataset/edtf.ts';
import { parseSpan } from '../../dataset/period.ts';
import type { JsonLd, JsonLdNode } from './context.ts';

/** The datatype of the Library of Congress for EDTF, ISO 8601-2. */
const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF';

/** Start and end of a date or period; a single date has no end of its own. */
export function eventDates(text: string): JsonLdNode {
  const { start, end, date } = parseSpan(text) ?? {};
  return {
    startDate: start && dateValue(start),
    endDate: typeof end === 'object' && !date ? dateValue(end) : undefined,
  };
}

/** `2025-05-19`, `2025-05` and `2025` as they are (ISO 8601-1); what that standard cannot say, as a typed EDTF value. */
export function dateValue({ text, precision, approximate, uncertain }: FuzzyDate): JsonLd {
  const isPlain = precision !== 'range' && !approximate && !uncertain;
  return isPlain ? text : { '@type': EDTF, '@value': text };
}
